import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->` in a document, so that figures in docs come from the
 * script that measured them. Throws when the document has no such place.
 */
export function writeSection(file: string, name: string, content: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = readFileSync(file, 'utf8');
  const start = before.indexOf(open);
  const end = before.indexOf(close);
  if (start < 0 || end < start) throw new Error(`${file} has no section ${open} ... ${close}`);
  writeFileSync(file, `${before.slice(0, start + open.length)}\n${content.trim()}\n${before.slice(end)}`);
}

/** A markdown table from a header and rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
