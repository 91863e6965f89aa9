import { render } from 'preact';
import { focusedElement } from '../../lib/editors/across-shadow';
import { diagnosisOf } from '../../lib/editors/diagnosis';
import type { EditorKind } from '../../lib/editors/editor';
import { watchEditors } from '../../lib/editors/watch';
import { inPrivateWindow, postedNow } from '../../lib/journal/posted';
import { type DraftReport, handleMessages, send } from '../../lib/messages';
import { openSession, type SessionState } from '../../lib/session/draft-session';
import { watchPosting } from '../../lib/session/posting-signals';
import { draftKindOf, factsOf } from '../../lib/sites';
import type { Site } from '../../lib/sites/site';
import { textLanguage } from '../../lib/texts';
import type { Draft, Language } from '../../lib/vocabulary';
import { HintLayer } from './HintLayer';
import { clearHighlights, paintHighlights } from './highlights';
import { createHintControl, type HintControl } from './hint-control';
import { placed } from './hint-model';
import { createHost, type Host } from './host';

export interface HintOptions {
  /** Undefined on pages that are no supported site, such as the playground. */
  site: Site | undefined;
  signal: AbortSignal;
  /** Sees to it that the hints have their texts in the language of a review before it is shown. */
  speak(language: Language): Promise<void>;
}

/**
 * Wires a page: waits for a composer to get the focus, reviews what is written in it, shows hints over it.
 * Until then nothing exists but one listener; at most one draft is live at a time.
 */
export function startHints({ site, signal, speak }: HintOptions): void {
  let host: Host | null = null;
  const drafts = new Map<HTMLElement, HintControl>();
  let live: HintControl | null = null;
  let painted: SessionState | null = null;

  const end = (control: HintControl) => {
    control.stop();
    drafts.delete(control.model.session.editor.root);
    if (live === control) {
      live = null;
      draw();
    }
  };

  const draw = () => {
    if (!host) return;
    const silent = live && (live.model.hidden || live.model.session.state.status === 'off');
    if (silent) clearHighlights();
    if (!live || (silent && !live.model.toast)) {
      clearHighlights();
      painted = null;
      render(null, host.container);
      return;
    }
    const { model, events } = live;
    if (!model.session.editor.root.isConnected) return end(live);
    // The browser keeps painted ranges in place: scrolling and resizing need no new ones.
    if (silent) painted = null;
    else if (painted !== model.session.state) {
      painted = model.session.state;
      paintHighlights(model.session.editor, placed(painted.findings));
    }
    host.container.lang = textLanguage();
    render(<HintLayer model={model} siteName={site?.name ?? null} events={events} />, host.container);
  };

  const open = (root: HTMLElement, kind: EditorKind) => {
    host ??= createHost(signal);
    host.raise(root);
    for (const control of drafts.values()) if (!control.model.session.editor.root.isConnected) end(control);
    const known = drafts.get(root);
    if (known) {
      live = known;
      known.model.session.refresh();
      return draw();
    }
    const controller = new AbortController();
    const ended = AbortSignal.any([signal, controller.signal]);
    const editor = kind.open(root, host.surface, ended);
    const draftKind = site ? draftKindOf(site, root) : 'post';
    const facts = () => factsOf(site, root);
    const snapshot = () => ({ ...facts(), text: editor.read(), kind: draftKind, ...(site ? { site: site.id } : {}) });
    const session = openSession(editor, {
      site: site?.id,
      kind: draftKind,
      facts,
      async ask(draft) {
        const reply = await send('reviewDraft', draft);
        if (reply.state === 'reviewed') await speak(reply.show.language);
        return reply;
      },
      signal: ended,
    });
    const posted = (draft: Draft) => {
      // Off here means off for the journal too; a background that does not answer costs one entry, never the post.
      if (session.state.status !== 'off' && !inPrivateWindow())
        send('recordPost', { draft, ...postedNow() }).catch(() => {});
    };
    const control = createHintControl(session, site?.id, () => live === control && draw(), controller);
    // A title or a further part goes out together with its post, which is counted once.
    if (draftKind !== 'title' && draftKind !== 'thread-part')
      watchPosting(editor, site, snapshot, posted, signal, control.hold);
    drafts.set(root, control);
    live = control;
    draw();
  };

  watchEditors(open, site ?? {}, signal);
  signal.addEventListener('abort', () => {
    live = null;
    draw();
  });

  handleMessages(
    {
      reportDraft: () => (live ? reportOf(live, site) : unreadable(site)),
      runCommand: (command) => live?.run(command, host),
    },
    signal,
  );
}

/** An editor by its role that no editor kind knows; undefined, so silence, when there is none. */
function unreadable(site: Site | undefined): DraftReport | undefined {
  const focused = focusedElement();
  if (!focused?.matches('[role="textbox"]:not(input, textarea)')) return undefined;
  return { state: 'unreadable', siteId: site?.id ?? null, diagnosis: diagnosisOf(focused) };
}

function reportOf({ model }: HintControl, site: Site | undefined): DraftReport {
  const { session } = model;
  const siteId = site?.id ?? null;
  const { state } = session;
  if (state.status === 'off') return { state: 'off', siteId };
  if (state.text.trim() === '') return { state: 'empty', siteId };
  // A review of an older text would speak of words that are gone.
  const current = state.status === 'waiting' ? null : state.review;
  const { notes, length, fold, starters, show } = state;
  const reply = current && ({ state: 'reviewed', review: current, notes, length, fold, starters, show } as const);
  const { poll = false, media = false } = factsOf(site, session.editor.root);
  return { state: 'draft', siteId, kind: session.kind, length: state.text.length, poll, media, reply };
}
