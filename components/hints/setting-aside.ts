import { send } from '../../lib/messages';
import type { DraftSession } from '../../lib/session/draft-session';
import type { Aside, Finding } from '../../lib/vocabulary';
import type { HintEvents, HintModel } from './hint-model';

/** How long what was set aside can be taken back on the spot, ms; later in options. */
const TOAST = 8_000;

type Events = Pick<
  HintEvents,
  'ignore' | 'ignoreWording' | 'turnOffRule' | 'turnOffSite' | 'hide' | 'moveBadge' | 'undo'
>;

/** What a person sets aside: one finding, a wording, a rule, a site, a day. Each is said and can be taken back at once. */
export function settingAside(
  session: DraftSession,
  siteId: string | undefined,
  model: HintModel,
  change: (part: Partial<HintModel>) => void,
  signal: AbortSignal,
): Events {
  let toasting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(toasting));

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
  const closed = { open: null, panel: false, trouble: null };
  const setAside = async (aside: Aside, text: string) => {
    change(closed);
    if (await save(() => send('setAside', aside))) tell(text, () => void save(() => send('bringBack', aside)));
  };
  const pause = (on: boolean) => save(() => send('pause', on));
  const nameOf = ({ ruleId }: Finding) => session.state.notes[ruleId]?.title ?? ruleId;
  const turnOffSite = () => {
    if (siteId) void setAside({ scope: 'site', siteId }, 'Candor is off on this site.');
  };

  return {
    ignore(finding) {
      session.ignore(finding);
      change({ open: null, trouble: null });
      tell('Ignored in this draft.', () => session.unignore(finding));
    },
    ignoreWording: ({ excerpt }) =>
      void setAside({ scope: 'wording', wording: excerpt }, `“${excerpt}” is allowed everywhere.`),
    turnOffRule: (finding) => void setAside({ scope: 'rule', ruleId: finding.ruleId }, `“${nameOf(finding)}” is off.`),
    turnOffSite,
    async hide(scope) {
      change(closed);
      if (scope === 'site') return turnOffSite();
      if (scope === 'today') {
        if (await pause(true)) tell('Candor rests until tomorrow.', () => void pause(false));
        return;
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
  };
}
