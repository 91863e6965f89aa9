import type { ReviewReply } from '../lib/messages';
import { endOfToday, isPaused, isSiteOn } from '../lib/settings';
import { t } from '../lib/texts';
import { AnySite } from './AnySite';
import { CopyDiagnosis } from './CopyDiagnosis';
import { DraftPanel } from './DraftPanel';
import { NextSlot } from './journal/NextSlot';
import { ReadFigures } from './journal/ReadFigures';
import { Logo } from './Logo';
import { ReviewAnyText } from './ReviewAnyText';
import { Switch } from './Switch';
import type { TabDraft } from './tab-draft';
import type { UsedSettings } from './use-settings';
import { WhatsNew } from './WhatsNew';

interface PopupProps {
  sites: readonly { id: string; name: string }[];
  draft: TabDraft;
  settings: UsedSettings;
  review(text: string): Promise<ReviewReply>;
}

/** The window behind the toolbar button. */
export function Popup({ sites, draft, settings: { stored, status, failed, change }, review }: PopupProps) {
  const { site, host, added } = draft;
  const on = !site || !stored || isSiteOn(stored, site.id);
  const shown: TabDraft = on ? draft : { site, host, added, state: 'off' };
  const paused = stored !== null && isPaused(stored);
  const reviewed = !paused && shown.state === 'draft' && shown.reply?.state === 'reviewed';

  const toggleSite = (wanted: boolean) =>
    change(
      (now) => ({
        sitesOff: wanted ? now.sitesOff.filter((id) => id !== site?.id) : [...now.sitesOff, site?.id ?? ''],
      }),
      t(wanted ? 'popup.siteOn' : 'popup.siteOff'),
    );

  return (
    <>
      <header class="popup-head">
        <h1>
          <Logo />
          Candor
        </h1>
        <nav aria-label="Candor" class="row">
          <a href="/playground.html" target="_blank" rel="noreferrer">
            {t('popup.nav.playground')}
          </a>
          <a href="/options.html" target="_blank" rel="noreferrer">
            {t('popup.nav.options')}
          </a>
        </nav>
      </header>
      <main class="stack">
        <WhatsNew />
        <DraftPanel draft={shown} paused={paused} />
        {shown.state === 'unreadable' && <CopyDiagnosis diagnosis={shown.diagnosis} />}
        {host && !added && shown.state === 'unsupported' && <AnySite host={host} added={false} />}
        {stored && <NextSlot settings={stored} sites={sites} />}
        {site && <ReadFigures site={site} />}
        {reviewed ? (
          <details class="another">
            <summary>{t('popup.another')}</summary>
            <ReviewAnyText review={review} />
          </details>
        ) : (
          <ReviewAnyText review={review} />
        )}
      </main>
      <footer class="popup-foot">
        {site && (
          <Switch on={on} disabled={!stored} onChange={toggleSite}>
            {t('popup.siteSwitch', { site: site.name })}
          </Switch>
        )}
        <Switch
          on={paused}
          disabled={!stored}
          onChange={(on) =>
            change(() => ({ pausedUntil: on ? endOfToday() : 0 }), t(on ? 'popup.resting' : 'popup.awake'))
          }
        >
          {t('popup.pause')}
        </Switch>
        {host && added && <AnySite host={host} added />}
        <p role={failed ? 'alert' : 'status'} class="small quiet">
          {status}
        </p>
        <p class="small quiet">{t('popup.promise')}</p>
      </footer>
    </>
  );
}
