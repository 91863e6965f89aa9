import { type Command, send } from '../../lib/messages';
import type { DraftSession } from '../../lib/session/draft-session';
import { t } from '../../lib/texts';
import type { Finding, Review, Span } from '../../lib/vocabulary';
import { linesOf } from './badge-place';
import { watchDwell } from './dwell';
import { announcementOf, type HintEvents, type HintModel, openProblems, placed, STARTER } from './hint-model';
import type { Host } from './host';
import { settingAside } from './setting-aside';
import { watchPage } from './watch-page';

/** Grace after the pointer left words or card, ms: time to travel from one to the other. */
const GRACE = 300;

/** So long the outcome of a person's own action is told along with a review that comes in, ms. */
const HEARD = 8_000;

/** The hints of one draft: what is open, and what a person's actions do. */
export interface HintControl {
  readonly model: HintModel;
  readonly events: HintEvents;
  run(command: Command, host: Host | null): void;
  /** The calm moment: whether this press of Post is kept from the site, once, because problems are open. */
  hold(pressed: Event): boolean;
  stop(): void;
}

/** Joins a session with what is shown of it; calls `draw` whenever that may have changed. Ends with the controller. */
export function createHintControl(
  session: DraftSession,
  siteId: string | undefined,
  draw: () => void,
  controller: AbortController,
): HintControl {
  const { signal } = controller;
  const model: HintModel = {
    session,
    open: null,
    panel: false,
    words: [],
    trouble: null,
    kept: null,
    announcement: '',
    toast: null,
    calm: null,
    hidden: false,
  };
  let closing: ReturnType<typeof setTimeout> | undefined;
  let byKey = false;
  let announced: Review | null = null;

  let done = { said: '', until: 0 };

  const change = (part: Partial<HintModel>) => {
    clearTimeout(closing);
    if (part.announcement) done = { said: part.announcement, until: performance.now() + HEARD };
    // A card is kept only until another is opened or this one closed.
    if ('open' in part) model.kept = null;
    Object.assign(model, part);
    draw();
  };
  const close = () => {
    byKey = false;
    change({ open: null, panel: false, trouble: null });
  };
  const show = (finding: Finding) => change({ open: finding.id, panel: false, trouble: null });
  const closeSoon = () => {
    clearTimeout(closing);
    // What could not be done stays to be read: the card that says so is smaller, and may have slipped from under the pointer.
    if (!byKey && !model.trouble) closing = setTimeout(() => model.open && close(), GRACE);
  };
  /** What the card of a finding shows, and where it stands. */
  const cardOf = (finding: Finding) => {
    const { editor, state } = session;
    const words = finding.span ? editor.rects(finding.span) : [];
    const rects = words.length > 0 ? words : [editor.root.getBoundingClientRect()];
    return { text: state.text, finding, note: state.notes[finding.ruleId], rects };
  };
  const events: HintEvents = {
    ...settingAside(session, siteId, model, change, signal),
    async apply(finding, suggestion) {
      const kept = finding.span ? cardOf(finding) : null;
      if (kept) change({ open: finding.id, kept });
      const outcome = await session.apply(finding, suggestion);
      if (outcome === 'applied')
        return void change({ open: null, panel: false, trouble: null, announcement: t('hints.said.applied') });
      const text = suggestion.kind === 'remove' ? '' : suggestion.text.trim();
      change({ ...(kept && { open: finding.id, kept }), trouble: { findingId: finding.id, outcome, text } });
    },
    async insert(suggestion) {
      const outcome = await session.insert(suggestion);
      if (outcome === 'applied')
        return void change({ open: null, panel: false, trouble: null, announcement: t('hints.said.added') });
      const text = 'text' in suggestion ? suggestion.text.trim() : '';
      change({ trouble: { findingId: STARTER, outcome, text } });
    },
    jump(finding) {
      const current = session.state.findings.find(({ id }) => id === finding.id);
      if (!current?.span) return;
      byKey = true;
      bringIntoSight(session, current.span);
      show(current);
    },
    async copy(text) {
      const copied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      change({ announcement: t(copied ? 'hints.said.copied' : 'hints.said.notCopied') });
    },
    openRule: ({ ruleId }) => void send('openRule', ruleId).catch(() => {}),
    togglePanel: () => change({ panel: !model.panel, open: null, trouble: null }),
    close,
    hover: (over) => (over ? clearTimeout(closing) : closeSoon()),
  };

  /** Opens the hint `step` places on from the one that is open, round and round. */
  const next = (step: 1 | -1) => {
    const hints = placed(session.state.findings);
    if (hints.length === 0) return change({ panel: !model.panel, open: null });
    const from = hints.findIndex((finding) => finding.id === model.open);
    const at = (from < 0 && step < 0 ? hints.length - 1 : from + step + hints.length) % hints.length;
    const finding = hints[at]!;
    byKey = true;
    show(finding);
    const { excerpt: words, message } = finding;
    change({ announcement: t('hints.said.hint', { at: at + 1, all: hints.length, words, message }) });
  };

  session.subscribe(() => {
    const { status, text, review, findings } = session.state;
    // Once for each review: a redraw must not talk over what a person's own action just said.
    if (status !== 'waiting' && (status !== 'reviewed' || review !== announced)) {
      announced = review;
      if (status === 'reviewed') model.words = linesOf(session.editor, text.length);
      const said = announcementOf(session);
      // A review often follows on what a person just did: both are told.
      if (said) model.announcement = performance.now() < done.until ? `${done.said} ${said}` : said;
    }
    if (model.open && !model.kept && !findings.some((finding) => finding.id === model.open)) model.open = null;
    draw();
  });
  watchDwell(session, (finding) => !byKey && show(finding), closeSoon, signal);
  watchPage(session, model, draw, close, signal);
  signal.addEventListener('abort', () => clearTimeout(closing));

  return {
    model,
    events,
    stop: () => controller.abort(),
    hold(pressed) {
      const { state } = session;
      if (!state.show.calmMoment || state.status === 'off' || model.hidden || model.calm?.text === state.text)
        return false;
      const problems = openProblems(session);
      if (problems === 0) return false;
      pressed.preventDefault();
      pressed.stopImmediatePropagation();
      const button = pressed.type === 'click' && pressed.target instanceof Element ? pressed.target : null;
      byKey = true;
      change({
        calm: { text: state.text, button },
        panel: true,
        open: null,
        announcement: t('hints.said.calm', problems),
      });
      return true;
    },
    run(command, host) {
      const shown = session.state.findings.find(({ id }) => id === model.open);
      switch (command) {
        case 'next-hint':
          return next(1);
        case 'previous-hint':
          return next(-1);
        case 'apply-suggestion':
          return void (shown?.suggestions[0] && events.apply(shown, shown.suggestions[0]));
        case 'ignore-hint':
          return shown && events.ignore(shown);
        case 'open-panel':
          return events.togglePanel();
        case 'close-hints':
          return close();
        case 'focus-hints':
          return moveIn(host);
      }
    },
  };

  /** Puts the focus into what is open, or into the panel; Escape leads back to the caret. */
  function moveIn(host: Host | null): void {
    if (!model.open && !model.panel) change({ panel: true });
    byKey = true;
    const caret = session.editor.selection();
    const card = host?.container.querySelector<HTMLElement>('.card');
    (card?.querySelector<HTMLElement>('.suggestion') ?? card?.querySelector<HTMLElement>('.close'))?.focus();
    card?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      close();
      if (caret) session.editor.select(caret);
      else session.editor.root.focus();
    });
  }
}

/** Scrolls the page or the editor as far as needed; the caret moves only where a field can be scrolled by nothing else. */
function bringIntoSight({ editor }: DraftSession, span: Span): void {
  if (editor.rects(span).length > 0) return;
  const start = editor.ranges(span)?.[0]?.startContainer;
  const element = start instanceof Element ? start : start?.parentElement;
  if (element) element.scrollIntoView({ block: 'nearest' });
  else editor.select({ start: span.start, end: span.start });
}
