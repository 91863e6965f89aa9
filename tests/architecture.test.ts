import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every source file: path from the root of the project, text. */
const SOURCES = Object.entries(
  import.meta.glob(['../{components,entrypoints,lib,locales}/**/*.{ts,tsx}'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ path: path.replace('../', ''), text: text as string }));

/** Which layer may import which (design, section 1). `lib` stands for the files directly in it: the shared vocabulary. */
const MAY_IMPORT: Record<string, string[]> = {
  lib: ['lib', 'lib/settings'],
  'lib/engine': ['lib', 'lib/engine'],
  'lib/rules': ['lib', 'lib/rules', 'lib/engine'],
  'lib/editors': ['lib', 'lib/editors'],
  'lib/sites': ['lib', 'lib/sites', 'lib/editors'],
  'lib/session': ['lib', 'lib/session', 'lib/editors', 'lib/sites'],
  'lib/settings': ['lib', 'lib/settings'],
  'lib/journal': ['lib', 'lib/journal', 'lib/settings'],
  components: [
    'lib',
    'lib/session',
    'lib/editors',
    'lib/sites',
    'lib/settings',
    'lib/journal',
    'lib/rules',
    'locales',
    'components',
    'assets',
  ],
  locales: ['lib', 'locales'],
  entrypoints: [
    'lib',
    'locales',
    'components',
    'assets',
    'entrypoints',
    ...['engine', 'rules', 'editors', 'sites', 'session', 'settings', 'journal'].map((name) => `lib/${name}`),
  ],
};

const FORBIDDEN: { where: RegExp; what: RegExp; instead: string }[] = [
  {
    where: /^lib\/(engine|rules)\//,
    what: /\b(document|window)\.(query|body|create|addEvent|location|documentElement)|\bbrowser\./,
    instead: 'The engine runs in Node, worker and tests alike: no DOM, no browser.',
  },
  {
    where: /^lib\/(engine|rules|settings|journal|session|sites|editors)\//,
    what: /from 'preact/,
    instead: 'Only components show things.',
  },
  {
    where: /^lib\/(editors|session|sites|engine|rules)\//,
    what: /from 'wxt\//,
    instead: 'The browser is reached through lib/messages and lib/settings.',
  },
  {
    where: /^components\//,
    what: /from 'wxt\/|\bbrowser\.\w+\./,
    instead: 'Components reach the browser through lib only.',
  },
  {
    where: /./,
    what: /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
    instead: 'No network, ever (promise 1).',
  },
  {
    where: /./,
    what: /console\.(log|info|debug|warn|error)/,
    instead: 'Drafts must not reach a log (promise 2): say it in the interface.',
  },
  {
    where: /./,
    what: /navigator\.webdriver|VITEST|PLAYWRIGHT|NODE_ENV/,
    instead: 'Code must not ask whether it is being tested.',
  },
];

function layerOf(path: string): string {
  const [top, second, ...rest] = path.split('/');
  return top === 'lib' && rest.length > 0 ? `lib/${second}` : top!;
}

/** Relative imports that remain at run time; types bind nobody. */
function importsOf({ path, text }: { path: string; text: string }): string[] {
  return [...text.replace(/import type [^;]*;/g, '').matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, target]) =>
    normalize(join(dirname(path), target!)),
  );
}

describe('layers', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (layer) => {
    const wrong = SOURCES.filter(({ path }) => layerOf(path) === layer).flatMap((source) =>
      importsOf(source)
        .filter((target) => !MAY_IMPORT[layer]!.includes(layerOf(target)))
        .map((target) => `${source.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has a home for every source file', () => {
    expect(SOURCES.map(({ path }) => layerOf(path)).filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
  });

  it('lets nobody import an entry point', () => {
    const wrong = SOURCES.filter(({ path }) => !path.startsWith('entrypoints/')).filter((source) =>
      importsOf(source).some((target) => target.startsWith('entrypoints/')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('house rules', () => {
  it.each(FORBIDDEN.map((rule) => [rule.instead, rule] as const))('%s', (_instead, { where, what }) => {
    const wrong = SOURCES.filter(({ path, text }) => where.test(path) && what.test(text)).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('keeps source files small enough for one topic: 260 lines', () => {
    const long = SOURCES.filter(({ text }) => text.split('\n').length > 260).map(({ path }) => path);
    expect(long).toEqual([]);
  });
});
