import { send } from '../../lib/messages';
import type { DraftSession } from '../../lib/session/draft-session';
import { t } from '../../lib/texts';
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
    change({ toast: { text, undo }, announcement: t('hints.aside.undoOffered', { done: text }) });
  };
  /** Saves through the background; a failure is said, and nothing is shown as done. */
  const save = async (work: () => Promise<unknown>) => {
    try {
      await work();
      session.refresh();
      return true;
    } catch {
      change({ announcement: t('hints.said.notSaved') });
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
    if (siteId) void setAside({ scope: 'site', siteId }, t('hints.aside.siteOff'));
  };

  return {
    ignore(finding) {
      session.ignore(finding);
      change({ open: null, trouble: null });
      tell(t('hints.aside.ignored'), () => session.unignore(finding));
    },
    ignoreWording: ({ excerpt }) =>
      void setAside({ scope: 'wording', wording: excerpt }, t('hints.aside.allowed', { words: excerpt })),
    turnOffRule: (finding) =>
      void setAside({ scope: 'rule', ruleId: finding.ruleId }, t('hints.aside.ruleOff', { rule: nameOf(finding) })),
    turnOffSite,
    async hide(scope) {
      change(closed);
      if (scope === 'site') return turnOffSite();
      if (scope === 'today') {
        if (await pause(true)) tell(t('hints.aside.today'), () => void pause(false));
        return;
      }
      change({ hidden: true });
      tell(t('hints.aside.hidden'), () => change({ hidden: false }));
    },
    moveBadge: (corner) => void save(() => send('moveBadge', corner)),
    undo() {
      const undo = model.toast?.undo;
      clearTimeout(toasting);
      change({ toast: null, announcement: t('hints.aside.takenBack') });
      undo?.();
    },
  };
}
