import { useMemo } from 'preact/hooks';
import { t } from '../../lib/texts';
import { Logo } from '../Logo';
import { StorageNotice } from '../StorageNotice';
import type { UsedSettings } from '../use-settings';
import { AnswersSection } from './AnswersSection';
import { BalanceSection } from './BalanceSection';
import { CalendarSection } from './CalendarSection';
import { FocusSection } from './FocusSection';
import { JOURNAL_SECTIONS, JournalSection, sectionTitle } from './JournalSection';
import { type JournalView, viewOf } from './journal-view';
import { KeepingSection } from './KeepingSection';
import { PlanSection } from './PlanSection';
import { PostsSection } from './PostsSection';
import { ReadersSection } from './ReadersSection';
import { type UsedJournal, useNow } from './use-journal';
import { WaitingNotice } from './WaitingNotice';
import { WeekSection } from './WeekSection';

interface JournalPageProps {
  settings: UsedSettings;
  journal: UsedJournal;
  sites: JournalView['sites'];
}

/** The journal: what was posted when, how it went, and what is planned. */
export function JournalPage({ settings, journal, sites }: JournalPageProps) {
  const now = useNow();
  const entries = journal.stored?.entries;
  const view = useMemo(
    () => (settings.stored && entries ? viewOf(entries, settings.stored, sites, now) : null),
    [settings.stored, entries, sites, now],
  );
  // The last thing done speaks; a failure of either stays.
  const said =
    [journal, settings].find(({ failed }) => failed) ?? [journal, settings].find(({ status }) => status !== '');
  return (
    <div class="page journal">
      <header class="page-head">
        <h1>
          <Logo />
          {t('journal.title')}
        </h1>
        <nav aria-label={t('journal.page.sections')}>
          <ul>
            {JOURNAL_SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{sectionTitle(id)}</a>
              </li>
            ))}
            <li>
              <a href="/options.html">{t('journal.page.options')}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        {journal.unreadable !== '' && (
          <p class="notice problem" role="alert">
            {journal.unreadable}
          </p>
        )}
        <WaitingNotice />
        {settings.stored && <StorageNotice stored={settings.stored} run={settings.run} />}
        {view && (
          <>
            <JournalSection id="week">
              <WeekSection view={view} />
            </JournalSection>
            <JournalSection id="calendar">
              <CalendarSection view={view} />
            </JournalSection>
            <JournalSection id="balance">
              <BalanceSection view={view} />
            </JournalSection>
            <JournalSection id="focus">
              <FocusSection view={view} journal={journal} settings={settings} />
            </JournalSection>
            <JournalSection id="answers">
              <AnswersSection view={view} />
            </JournalSection>
            <JournalSection id="readers">
              <ReadersSection view={view} settings={settings} />
            </JournalSection>
            <JournalSection id="posts">
              <PostsSection view={view} journal={journal} />
            </JournalSection>
            <JournalSection id="plan">
              <PlanSection view={view} change={settings.change} />
            </JournalSection>
            <JournalSection id="keeping">
              <KeepingSection view={view} journal={journal} settings={settings} />
            </JournalSection>
          </>
        )}
      </main>
      <p class={`saved ${said?.failed ? 'failed' : ''}`} role={said?.failed ? 'alert' : 'status'}>
        {said?.status}
      </p>
    </div>
  );
}
