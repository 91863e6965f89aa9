import { describe, expect, it } from 'vitest';
import { editFor } from '../../lib/session/apply';
import type { Finding, Suggestion } from '../../lib/vocabulary';

function findingAt(text: string, excerpt: string): Finding {
  const start = text.indexOf(excerpt);
  const span = excerpt === '' ? null : { start, end: start + excerpt.length };
  return {
    id: 'x',
    ruleId: 'x',
    category: 'flattery',
    severity: 'advice',
    span,
    excerpt,
    message: '',
    suggestions: [],
  };
}

function applied(text: string, excerpt: string, suggestion: Suggestion): string | null {
  const edit = editFor(text, findingAt(text, excerpt), suggestion);
  return edit && text.slice(0, edit.span.start) + edit.written + text.slice(edit.span.end);
}

describe('editFor', () => {
  it.each<[string, string, string, Suggestion, string]>([
    ['replaces the words only', '😀 the best lamp', 'the best', { kind: 'replace', text: 'a good' }, '😀 a good lamp'],
    ['removes with one space', 'a truly great lamp', 'truly', { kind: 'remove' }, 'a great lamp'],
    ['removes at the end', 'it is great, really', 'really', { kind: 'remove' }, 'it is great,'],
    ['removes before a full stop', 'it is so good now.', 'now', { kind: 'remove' }, 'it is so good.'],
    ['removes at the start', 'Honestly it works', 'Honestly', { kind: 'remove' }, 'it works'],
    [
      'appends with a space',
      'I like it.',
      '',
      { kind: 'append', text: '\nWhat about you?' },
      'I like it. What about you?',
    ],
    ['appends after a line break', 'I like it.\n', '', { kind: 'append', text: 'Yours?' }, 'I like it.\nYours?'],
    ['puts before', 'I like it.', '', { kind: 'prepend', text: 'Ad:' }, 'Ad: I like it.'],
  ])('%s', (_what, text, excerpt, suggestion, expected) => {
    expect(applied(text, excerpt, suggestion)).toBe(expected);
  });

  it('writes nothing when other words stand there now', () => {
    const finding = findingAt('the best lamp', 'best');
    expect(editFor('the bold lamp', finding, { kind: 'replace', text: 'good' })).toBeNull();
  });
});
