/**
 * What does not work yet or cannot work, each with its reason. A check listed here must fail: when it heals, the run says
 * so, and the line goes.
 */
interface KnownFailure {
  editor: string;
  browser: 'chromium' | 'firefox';
  checks: string[];
  why: string;
}

export const KNOWN_FAILURES: KnownFailure[] = [
  {
    editor: 'Quill 1 in a shadow root (LinkedIn)',
    browser: 'chromium',
    checks: ['takes a paste of 30,000 characters'],
    why: 'Stock Quill 1 throws when something is pasted there: seen without Candor too.',
  },
  ...(['chromium', 'firefox'] as const).map((browser) => ({
    editor: 'CodeMirror 6',
    browser,
    checks: ['takes a paste of 30,000 characters'],
    why: 'It keeps only the lines in view in the page; a draft that cannot be read in full is left alone.',
  })),
  {
    editor: 'Quill 1 in a shadow root (LinkedIn)',
    browser: 'firefox',
    checks: [
      'is recognised and read with emoji and line breaks',
      'shows where words stand',
      'shows only what can be seen when it scrolls',
      'takes replacements',
      'takes several replacements, and typing goes on',
      'is not written to while an input method composes',
      'loses no key typed while it is written to',
      'keeps the site’s own undo stack whole',
      'shows where words stand when it scrolls or the window changes',
    ],
    why: 'Stock Quill 1 loses Shift+Enter there, and once emptied puts each key before the last: seen without Candor too.',
  },
];

export function knownFailure(editor: string, browser: string, check: string): string | null {
  const known = KNOWN_FAILURES.find(
    (one) => one.editor === editor && one.browser === browser && one.checks.includes(check),
  );
  return known?.why ?? null;
}
