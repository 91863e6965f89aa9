import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Editor } from '../../lib/editors/editor';
import { MessageError, type ReviewReply } from '../../lib/messages';
import { type DraftSession, openSession, PAUSE, REST } from '../../lib/session/draft-session';
import type { Draft, Finding, Review, Span } from '../../lib/vocabulary';

/** What the session needs of an editor and of a page, without either. */
class FakeRoot extends EventTarget {
  isConnected = true;
}

interface FakeEditor extends Editor {
  text: string;
  /** What the site does with what is written: takes it, by default. */
  keeps(written: string): string;
  selected: Span | null;
  type(next: string): void;
}

function fakeEditor(text: string): FakeEditor {
  const root = new FakeRoot();
  const editor: FakeEditor = {
    kind: 'fake',
    root: root as unknown as HTMLElement,
    text,
    keeps: (written) => written,
    selected: null,
    read: () => editor.text,
    ranges: () => null,
    rects: () => [],
    selection: () => null,
    select(span) {
      editor.selected = span;
    },
    async replace({ start, end }, written) {
      editor.text = editor.keeps(editor.text.slice(0, start) + written + editor.text.slice(end));
      return true;
    },
    type(next) {
      editor.text = next;
      root.dispatchEvent(new Event('input'));
    },
  };
  return editor;
}

function findingOn(text: string, excerpt: string): Finding[] {
  const start = text.indexOf(excerpt);
  if (start < 0) return [];
  const span = { start, end: start + excerpt.length };
  const suggestions = [{ kind: 'replace', text: 'a good [what]' } as const];
  return [
    { id: 'best', ruleId: 'best', category: 'flattery', severity: 'advice', span, excerpt, message: '', suggestions },
  ];
}

function reviewOf({ text }: Draft): ReviewReply {
  const review = { language: 'en', findings: findingOn(text, 'the best lamp') } as Partial<Review> as Review;
  return {
    state: 'reviewed',
    review,
    notes: {},
    length: null,
    fold: null,
    starters: [],
    show: { badgeCorner: 'bottom-right', calmMoment: false, language: 'en' },
  };
}

const TEXT = 'It is the best lamp here.';
const excerpts = (session: DraftSession) =>
  session.state.findings.map(({ span }) => session.state.text.slice(span!.start, span!.end));

describe('a draft session', () => {
  let controller: AbortController;
  const open = (editor: Editor, ask: (draft: Draft) => Promise<ReviewReply> = async (draft) => reviewOf(draft)) =>
    openSession(editor, { site: undefined, kind: 'post', ask, signal: controller.signal });

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
    vi.stubGlobal(
      'MutationObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    controller = new AbortController();
  });
  afterEach(() => {
    controller.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('reviews at once when it opens, which wakes the worker', async () => {
    const session = open(fakeEditor(TEXT));
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state.status).toBe('reviewed');
    expect(excerpts(session)).toEqual(['the best lamp']);
  });

  it('asks once after a pause, not at every key', async () => {
    const editor = fakeEditor(TEXT);
    const ask = vi.fn(async (draft: Draft) => reviewOf(draft));
    open(editor, ask);
    await vi.advanceTimersByTimeAsync(0);
    for (const more of ['!', '!!', '!!!']) {
      editor.type(TEXT + more);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(PAUSE + 16);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(ask.mock.lastCall?.[0].text).toBe(`${TEXT}!!!`);
  });

  it('leaves the word being typed without a mark until typing rests', async () => {
    const editor = fakeEditor('Well');
    const text = 'Well, it is the best lamp';
    editor.selection = () => ({ start: text.length, end: text.length });
    const session = open(editor);
    await vi.advanceTimersByTimeAsync(0);
    editor.type(text);
    await vi.advanceTimersByTimeAsync(PAUSE + 20);
    expect(session.state.status).toBe('reviewed');
    expect(excerpts(session)).toEqual([]);
    await vi.advanceTimersByTimeAsync(REST);
    expect(excerpts(session)).toEqual(['the best lamp']);
  });

  it('moves findings with the words at once, before any new review', async () => {
    const editor = fakeEditor(TEXT);
    const session = open(editor);
    await vi.advanceTimersByTimeAsync(0);
    editor.type(`😀 Look: ${TEXT}`);
    await vi.advanceTimersByTimeAsync(20);
    expect(session.state.status).toBe('waiting');
    expect(excerpts(session)).toEqual(['the best lamp']);
  });

  it('fits a late answer to the text as it stands by then', async () => {
    const editor = fakeEditor(TEXT);
    const session = open(editor, (draft) => new Promise((done) => setTimeout(() => done(reviewOf(draft)), 200)));
    editor.type(`Well. ${TEXT}`);
    await vi.advanceTimersByTimeAsync(200);
    expect(session.state.status).toBe('waiting');
    expect(excerpts(session)).toEqual(['the best lamp']);
  });

  it('lets no slow answer to an older text undo a newer one', async () => {
    const editor = fakeEditor(TEXT);
    const delays = [2000, 10];
    const session = open(
      editor,
      (draft) => new Promise((done) => setTimeout(() => done(reviewOf(draft)), delays.shift())),
    );
    editor.type('Rain again.');
    await vi.advanceTimersByTimeAsync(PAUSE + 50);
    expect(session.state).toMatchObject({ status: 'reviewed', findings: [] });
    await vi.advanceTimersByTimeAsync(3000);
    expect(session.state).toMatchObject({ status: 'reviewed', findings: [] });
  });

  it('asks about nothing that is written where the site is off', async () => {
    const editor = fakeEditor(TEXT);
    const ask = vi.fn(async (): Promise<ReviewReply> => ({ state: 'off' }));
    open(editor, ask);
    await vi.advanceTimersByTimeAsync(0);
    editor.type(`${TEXT} More.`);
    await vi.advanceTimersByTimeAsync(5000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('tells that the editor drew itself anew, so that marks find the new nodes', async () => {
    const editor = fakeEditor(TEXT);
    const session = open(editor);
    await vi.advanceTimersByTimeAsync(0);
    const heard = vi.fn();
    session.subscribe(heard);
    editor.type(TEXT);
    await vi.advanceTimersByTimeAsync(20);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(session.state.status).toBe('reviewed');
  });

  it('does nothing during composition', async () => {
    const editor = fakeEditor(TEXT);
    const session = open(editor);
    await vi.advanceTimersByTimeAsync(0);
    editor.root.dispatchEvent(new Event('compositionstart'));
    editor.type('か');
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.state.text).toBe(TEXT);
    editor.root.dispatchEvent(new Event('compositionend'));
    await vi.advanceTimersByTimeAsync(20);
    expect(session.state.text).toBe('か');
  });

  it('applies, reads back, and selects the gap', async () => {
    const editor = fakeEditor(TEXT);
    const session = open(editor);
    await vi.advanceTimersByTimeAsync(0);
    const [finding] = session.state.findings;
    await expect(session.apply(finding!, finding!.suggestions[0]!)).resolves.toBe('applied');
    expect(editor.text).toBe('It is a good [what] here.');
    expect(editor.text.slice(editor.selected?.start, editor.selected?.end)).toBe('[what]');
  });

  it('writes nothing when the words have changed', async () => {
    const editor = fakeEditor(TEXT);
    const session = open(editor);
    await vi.advanceTimersByTimeAsync(0);
    const [finding] = session.state.findings;
    editor.text = 'It is the best stamp here.';
    await expect(session.apply(finding!, finding!.suggestions[0]!)).resolves.toBe('changed');
    expect(editor.text).toBe('It is the best stamp here.');
  });

  it.each([
    ['keeps the old text', () => TEXT],
    ['doubles the text', (written: string) => written + written],
  ])('says so and tries nothing more when the site %s', async (_what, keeps) => {
    const editor = fakeEditor(TEXT);
    const session = open(editor);
    await vi.advanceTimersByTimeAsync(0);
    editor.keeps = keeps;
    const replace = vi.spyOn(editor, 'replace');
    const [finding] = session.state.findings;
    await expect(session.apply(finding!, finding!.suggestions[0]!)).resolves.toBe('refused');
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('asks a waking background again, and says so when it stays silent', async () => {
    const ask = vi.fn(async (): Promise<ReviewReply> => {
      throw new MessageError('no-receiver', 'nobody there');
    });
    const session = open(fakeEditor(TEXT), ask);
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.state.status).toBe('waiting');
    await vi.advanceTimersByTimeAsync(5000);
    expect(session.state.status).toBe('failed');
    expect(ask.mock.calls.length).toBeGreaterThan(1);
  });

  it('knows that it outlived its extension', async () => {
    const session = open(fakeEditor(TEXT), async () => {
      throw new MessageError('outdated', '');
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(session.state.status).toBe('outdated');
  });

  it('is silent once it has ended', async () => {
    const editor = fakeEditor(TEXT);
    const ask = vi.fn(async (draft: Draft) => reviewOf(draft));
    open(editor, ask);
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    editor.type('more');
    await vi.advanceTimersByTimeAsync(5000);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
