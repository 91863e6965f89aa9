/** Reads from the sources which texts are asked for where. */
import { dirname, join, normalize } from 'node:path';

/** Every source file, path from the root of the project, without its comments. */
export const SOURCES: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob(['../{components,entrypoints,lib,locales}/**/*.{ts,tsx}', '../wxt.config.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [
    path.replace('../', ''),
    (text as string).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, ''),
  ]),
);

/** A text asked for: its key, or a pattern where a part of it is an id. */
export interface Asked {
  key: string;
  fits: RegExp;
}

/** What a file asks for among these parts. Keys are words in quotes; `part.group.${id}` stands for each key of that shape. */
export function askedIn(text: string, parts: readonly string[]): Asked[] {
  const path = `(?:${parts.join('|')})(?:\\.(?:[\\w-]|\\$\\{[^}]*\\})+)+`;
  const written = [...text.matchAll(new RegExp(`(['"\`])(${path})\\1`, 'g'))].map(([, , key]) => key!);
  // What the browser itself shows: manifest, keys.
  const messages = [...text.matchAll(/__MSG_(\w+?)_(\w+)__/g)].map(([, part, name]) => `${part}.${name}`);
  return [...written, ...messages].map((key) => ({ key, fits: patternOf(key) }));
}

function patternOf(key: string): RegExp {
  const literal = key.split(/\$\{[^}]*\}/).map((piece) => piece.replaceAll('.', '\\.'));
  return new RegExp(`^${literal.join('[\\w-]+')}$`);
}

/** A file and all that it brings along at run time; of a file that only passes things on, what is asked of it. */
export function reachedFrom(start: string): string[] {
  const reached = new Set([start]);
  for (const path of reached) {
    for (const [, names, target] of (SOURCES.get(path) ?? '').matchAll(IMPORT)) {
      const file = fileAt(path, target!);
      if (!file) continue;
      reached.add(file);
      for (const [, passed, further] of (SOURCES.get(file) ?? '').matchAll(PASSED_ON)) {
        const from = fileAt(file, further!);
        if (from && namesIn(passed).some((name) => namesIn(names).includes(name))) reached.add(from);
      }
    }
  }
  return [...reached];
}

const IMPORT = /import\s*\(?(?:(?!type )([^;']*?)\bfrom\s*)?'(\.[^']+)'/g;
const PASSED_ON = /export (\{[^}]*\}) from '(\.[^']+)'/g;

/** The values named in `{ a, type B, c as d }`; types are gone at run time. */
function namesIn(clause = ''): string[] {
  const names = clause.replace(/[{}\s]+/g, ' ').split(',');
  return names
    .map((name) => name.trim())
    .flatMap((name) => (name === '' || /^type /.test(name) ? [] : name.split(' as ')));
}

function fileAt(from: string, target: string): string | undefined {
  const path = normalize(join(dirname(from), target));
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((name) => SOURCES.has(name));
}
