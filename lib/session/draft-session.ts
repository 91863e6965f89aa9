import type { Editor } from '../editors/editor';
import { MessageError, type ReviewReply, type Show } from '../messages';
import { editBetween, remap } from '../remap';
import type { Draft, DraftFacts, DraftKind, DraftLength, Finding, Review, RuleNote, Suggestion } from '../vocabulary';
import { type ApplyOutcome, applySuggestion } from './apply';
import { onTextChange } from './text-changes';

/** Quiet time before a review, ms: long enough to be a pause, short enough to feel at once (design, section 4). */
export const PAUSE = 300;
/** A waking background may not hear the first call: it is asked again so often, after so many ms, before we say it failed. */
const RETRIES = 3;
const RETRY_AFTER = 700;

/** A mark on the word that is being typed waits until typing has rested for so long, ms. */
export const REST = 1_200;

/** What is shown of a draft; replaced as a whole at every change. */
export interface SessionState {
  text: string;
  /** `waiting`: a review is due or on its way; `failed`: the background did not answer; `outdated`: reload the page. */
  status: 'waiting' | 'reviewed' | 'off' | 'failed' | 'outdated';
  /** The findings that still stand in `text`, spans moved along. */
  findings: Finding[];
  review: Review | null;
  notes: Record<string, RuleNote>;
  /** As the site counts `text`; null where no limit is known. */
  length: DraftLength | null;
  /** UTF-16 code units seen before "see more"; null where nothing is cut. */
  fold: number | null;
  /** Ways into a reply; empty for what is none. */
  starters: Suggestion[];
  show: Show;
}

export interface DraftSession {
  readonly editor: Editor;
  readonly kind: DraftKind;
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;
  /** Applies a suggestion; whatever the outcome, the draft is reviewed anew. */
  apply(finding: Finding, suggestion: Suggestion): Promise<ApplyOutcome>;
  /** Adds a line that belongs to no finding; otherwise as `apply`. */
  insert(suggestion: Suggestion): Promise<ApplyOutcome>;
  /** Ignores this one finding for as long as this draft is open. */
  ignore(finding: Finding): void;
  /** Takes `ignore` back. */
  unignore(finding: Finding): void;
  /** Reviews the draft again, without waiting for a pause. */
  refresh(): void;
}

export interface SessionOptions {
  site: string | undefined;
  kind: DraftKind;
  /** What the page shows of the draft besides its words, read anew for each review. */
  facts?(): DraftFacts;
  ask(draft: Draft): Promise<ReviewReply>;
  signal: AbortSignal;
}

/** Follows one draft: typing, pausing, reviewing, applying. Ends with the signal. */
export function openSession(editor: Editor, { site, kind, facts, ask, signal }: SessionOptions): DraftSession {
  let state: SessionState = {
    text: editor.read(),
    status: 'waiting',
    findings: [],
    review: null,
    notes: {},
    length: null,
    fold: null,
    starters: [],
    show: { badgeCorner: 'bottom-right', calmMoment: false, language: 'en' },
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let asking = 0;
  let answered = 0;
  const listeners = new Set<() => void>();
  const ignored = new Set<string>();

  const publish = (change: Partial<SessionState>) => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  /** Moves the known findings to the present text; those the edit touched vanish until the next review. */
  const follow = () => {
    if (state.status === 'off') return;
    const text = editor.read();
    // An editor that drew itself anew has the same words in other nodes: the marks must be put on those.
    if (text === state.text) return publish({});
    publish({ text, findings: moveAll(state.findings, state.text, text), status: 'waiting' });
    clearTimeout(timer);
    timer = setTimeout(reviewNow, PAUSE);
  };

  const reviewNow = async () => {
    clearTimeout(timer);
    const asked = state.text;
    const turn = ++asking;
    try {
      const reply = await ask({ ...facts?.(), text: asked, kind, ...(site ? { site } : {}) });
      failures = 0;
      // A slow answer to an older question must not undo a newer one.
      if (signal.aborted || turn < answered) return;
      answered = turn;
      if (reply.state === 'off') return publish({ status: 'off', findings: [], review: null });
      // The answer is for the text that was asked about; typing may have gone on since.
      const findings = moveAll(reply.review.findings, asked, state.text).filter(
        (finding) => !ignored.has(identityOf(finding)),
      );
      const status = asked === state.text ? 'reviewed' : 'waiting';
      const { review, notes, length, fold, starters, show } = reply;
      const caret = caretAfterWord(editor, state.text);
      const isTyped = ({ span }: Finding) => span !== null && span.end === caret;
      publish({
        status,
        findings: findings.filter((finding) => !isTyped(finding)),
        review,
        notes,
        length,
        fold,
        starters,
        show,
      });
      clearTimeout(resting);
      if (status === 'reviewed' && findings.some(isTyped))
        resting = setTimeout(() => state.text === asked && publish({ findings }), REST);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof MessageError && error.reason === 'outdated')
        return publish({ status: 'outdated', findings: [] });
      if (failures++ < RETRIES) timer = setTimeout(reviewNow, RETRY_AFTER);
      else publish({ status: 'failed', findings: [] });
    }
  };

  const write = async (find: () => Pick<Finding, 'span' | 'excerpt'> | undefined, suggestion: Suggestion) => {
    follow();
    const current = find();
    const outcome = current ? await applySuggestion(editor, state.text, current, suggestion) : 'changed';
    follow();
    void reviewNow();
    return outcome;
  };

  onTextChange(editor.root, follow, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(resting);
  });
  void reviewNow();

  return {
    editor,
    kind,
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: (finding, suggestion) => write(() => state.findings.find((other) => other.id === finding.id), suggestion),
    insert: (suggestion) => write(() => WHOLE_DRAFT, suggestion),
    ignore(finding) {
      ignored.add(identityOf(finding));
      publish({ findings: state.findings.filter((other) => identityOf(other) !== identityOf(finding)) });
    },
    unignore(finding) {
      ignored.delete(identityOf(finding));
      void reviewNow();
    },
    refresh() {
      publish({ text: editor.read(), findings: moveAll(state.findings, state.text, editor.read()) });
      void reviewNow();
    },
  };
}

function moveAll(findings: Finding[], before: string, after: string): Finding[] {
  const edit = editBetween(before, after);
  if (!edit) return findings;
  return findings.flatMap((finding) => {
    if (!finding.span) return finding;
    const span = remap(finding.span, edit, after);
    return span ? { ...finding, span } : [];
  });
}

/** Offset of a caret that stands right behind a word, where the next letter would go on with it; null elsewhere. */
function caretAfterWord(editor: Editor, text: string): number | null {
  const at = editor.selection();
  if (!at || at.start !== at.end) return null;
  const between = /[\p{L}\p{N}]/u;
  return between.test(text.charAt(at.end - 1)) && !between.test(text.charAt(at.end)) ? at.end : null;
}

/** What a line belongs to that belongs to no words. */
const WHOLE_DRAFT = { span: null, excerpt: '' };

/** "This one": the rule and its words, wherever they move to while the draft is written. */
function identityOf(finding: Finding): string {
  return `${finding.ruleId}\n${finding.excerpt}`;
}
