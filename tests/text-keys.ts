/** Reads from the sources which texts are asked for where. */
import { build } from 'esbuild';

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

/** What is left of an entry point and all it brings along once what it does not use is dropped, as in a build. */
export async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.json': 'empty', '.css': 'empty' },
  });
  return outputFiles[0]!.text;
}
