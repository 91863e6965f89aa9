import { type Command, send } from '../../lib/messages';
import type { DraftSession } from '../../lib/session/draft-session';
import type { Aside, Finding, Review, Span } from '../../lib/vocabulary';
import { watchDwell } from './dwell';
import { announcementOf, type HintEvents, type HintModel, placed } from './hint-model';
import type { Host } from './host';

/** Grace after the pointer left words or card, ms: time to travel from one to the other. */
const GRACE = 300;

/** How long what was set aside can be taken back on the spot, ms; later in options. */
const TOAST = 8_000;

/** The hints of one draft: what is open, and what a person's actions do. */
export interface HintControl {
  readonly model: HintModel;
  readonly events: HintEvents;
  run(command: Command, host: Host | null): void;
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
    trouble: null,
    announcement: '',
    toast: null,
    hidden: false,
  };
  let toasting: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let byKey = false;
  let announced: Review | null = null;
  let caret: Span | null = null;

  const change = (part: Partial<HintModel>) => {
    clearTimeout(closing);
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
    if (!byKey) closing = setTimeout(() => model.open && close(), GRACE);
  };
  /** Says what was set aside and offers to take it back, for a while. */
  const tell = (text: string, undo: () => void) => {
    clearTimeout(toasting);
    toasting = setTimeout(() => change({ toast: null }), TOAST);
    change({ toast: { text, undo }, announcement: `${text} Undo is offered for a few seconds.` });
  };
  /** Saves through the background; a failure is said, and nothing is shown as done. */
  const save = async (work: () => Promise<unknown>) => {
    try {
      await work();
      session.refresh();
      return true;
    } catch {
      change({ announcement: 'Candor could not save that. Reload the page and try again.' });
      return false;
    }
  };
  const setAside = async (aside: Aside, text: string) => {
    close();
    if (await save(() => send('setAside', aside))) tell(text, () => void save(() => send('bringBack', aside)));
  };
  const nameOf = ({ ruleId }: Finding) => session.state.notes[ruleId]?.title ?? ruleId;

  const events: HintEvents = {
    async apply(finding, suggestion) {
      const outcome = await session.apply(finding, suggestion);
      if (outcome === 'applied')
        return void change({ open: null, panel: false, trouble: null, announcement: 'Applied.' });
      const text = suggestion.kind === 'remove' ? '' : suggestion.text.trim();
      change({ trouble: { findingId: finding.id, outcome, text } });
    },
    ignore(finding) {
      session.ignore(finding);
      change({ open: null, trouble: null });
      tell('Ignored in this draft.', () => session.unignore(finding));
    },
    ignoreWording: (finding) =>
      setAside({ scope: 'wording', wording: finding.excerpt }, `“${finding.excerpt}” is allowed everywhere.`),
    turnOffRule: (finding) => setAside({ scope: 'rule', ruleId: finding.ruleId }, `“${nameOf(finding)}” is off.`),
    turnOffSite: () => siteId && setAside({ scope: 'site', siteId }, 'Candor is off on this site.'),
    hide(scope) {
      close();
      if (scope === 'site') return void events.turnOffSite();
      if (scope === 'today') {
        const pause = (on: boolean) => save(() => send('pause', on));
        return void pause(true).then((done) => done && tell('Candor rests until tomorrow.', () => void pause(false)));
      }
      change({ hidden: true });
      tell('Hidden for this draft.', () => change({ hidden: false }));
    },
    moveBadge: (corner) => void save(() => send('moveBadge', corner)),
    undo() {
      const undo = model.toast?.undo;
      clearTimeout(toasting);
      change({ toast: null, announcement: 'Taken back.' });
      undo?.();
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
      change({
        announcement: copied ? 'Copied.' : 'This page does not let Candor copy. Select the words and copy by hand.',
      });
    },
    togglePanel: () => change({ panel: !model.panel, open: null, trouble: null }),
    close,
    hover: (over) => (over ? clearTimeout(closing) : closeSoon()),
  };

  /** Opens the next hint behind the one that is open, round and round. */
  const next = () => {
    const hints = placed(session.state.findings);
    if (hints.length === 0) return change({ panel: !model.panel, open: null });
    const at = (hints.findIndex((finding) => finding.id === model.open) + 1) % hints.length;
    const finding = hints[at]!;
    byKey = true;
    show(finding);
    change({ announcement: `Hint ${at + 1} of ${hints.length}, “${finding.excerpt}”: ${finding.message}` });
  };

  session.subscribe(() => {
    const { status, review, findings } = session.state;
    // Once for each review: a redraw must not talk over what a person's own action just said.
    if (status !== 'waiting' && (status !== 'reviewed' || review !== announced)) {
      announced = review;
      model.announcement = announcementOf(session) || model.announcement;
    }
    if (model.open && !findings.some((finding) => finding.id === model.open)) model.open = null;
    draw();
  });
  watchDwell(session, (finding) => !byKey && show(finding), closeSoon, signal);
  watchPage(session, model, draw, close, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(closing);
    clearTimeout(toasting);
  });

  return {
    model,
    events,
    stop: () => controller.abort(),
    run(command, host) {
      if (command === 'next-hint') return next();
      if (command === 'apply-suggestion') {
        const finding = session.state.findings.find((other) => other.id === model.open);
        const suggestion = finding?.suggestions[0];
        if (finding && suggestion) void events.apply(finding, suggestion);
        return;
      }
      if (!model.open && !model.panel) change({ panel: true });
      byKey = true;
      caret = session.editor.selection();
      const card = host?.container.querySelector<HTMLElement>('.card');
      card?.querySelector<HTMLElement>('.suggestion, .plain, .close')?.focus();
      card?.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return;
        close();
        if (caret) session.editor.select(caret);
        else session.editor.root.focus();
      });
    },
  };
}

/** Scrolls the page or the editor as far as needed; the caret moves only where a field can be scrolled by nothing else. */
function bringIntoSight({ editor }: DraftSession, span: Span): void {
  if (editor.rects(span).length > 0) return;
  const start = editor.ranges(span)?.[0]?.startContainer;
  const element = start instanceof Element ? start : start?.parentElement;
  if (element) element.scrollIntoView({ block: 'nearest' });
  else editor.select({ start: span.start, end: span.start });
}

/** What the page does that moves or closes hints. Listeners only; they go with the signal. */
function watchPage(
  session: DraftSession,
  model: HintModel,
  draw: () => void,
  close: () => void,
  signal: AbortSignal,
): void {
  const { root } = session.editor;
  let frame = 0;
  const redraw = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const isOpen = () => model.open !== null || model.panel;
  const ours = (event: Event) =>
    event.composedPath().some((node) => node instanceof Element && node.localName === 'candor-hints');
  const options = { signal, capture: true, passive: true };
  addEventListener(
    'scroll',
    (event) => {
      if (ours(event)) return;
      if (model.open) close();
      redraw();
    },
    options,
  );
  addEventListener('resize', redraw, options);
  addEventListener('pointerdown', (event) => isOpen() && !ours(event) && close(), options);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen() || ours(event)) return;
      // This Escape is meant for the card: the site's own dialog must not close with it.
      event.stopPropagation();
      event.preventDefault();
      close();
    },
    { signal, capture: true },
  );
  // Fires as well when the editor leaves the page, so that nothing of ours stays behind.
  const observer = new ResizeObserver(redraw);
  observer.observe(root);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}
