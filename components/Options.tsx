import { t } from '../lib/texts';
import { AppearanceSection } from './AppearanceSection';
import { DataSection } from './DataSection';
import type { IsClear } from './DisclosureWording';
import { IgnoredSection } from './IgnoredSection';
import { Logo } from './Logo';
import { OptionsSearch } from './OptionsSearch';
import { RulesSection } from './RulesSection';
import type { RuleEntry } from './rule-entry';
import { ScheduleSection } from './ScheduleSection';
import { SECTIONS, Section, titleOf } from './Section';
import { SitesSection } from './SitesSection';
import { StorageNotice } from './StorageNotice';
import { TiesSection } from './TiesSection';
import { TopicsSection } from './TopicsSection';
import type { TouchedTopics } from './TryTopics';
import type { UsedSettings } from './use-settings';

interface OptionsProps {
  settings: UsedSettings;
  sites: readonly { id: string; name: string; matches: readonly string[] }[];
  rules: readonly RuleEntry[] | null;
  /** Rule id of the deep link, or null. */
  opened: string | null;
  touched: TouchedTopics;
  isClear: IsClear;
}

/** The options page. Everything saves at once. */
export function Options({ settings, sites, rules, opened, touched, isClear }: OptionsProps) {
  const { stored, status, failed, change, run } = settings;
  return (
    <div class="page">
      <header class="page-head">
        <h1>
          <Logo />
          {t('options.title')}
        </h1>
        <nav aria-label={t('options.nav.label')}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{titleOf(id)}</a>
              </li>
            ))}
            <li>
              <a href="/journal.html">{t('options.nav.journal')}</a>
            </li>
            <li>
              <a href="/playground.html">{t('options.nav.playground')}</a>
            </li>
          </ul>
        </nav>
        <OptionsSearch />
      </header>
      <main>
        {stored && (
          <>
            <StorageNotice stored={stored} run={run} />
            <Section id="topics">
              <TopicsSection
                topics={stored.topics}
                companyTopics={stored.company.topics}
                change={change}
                touched={touched}
              />
            </Section>
            <Section id="ties">
              <TiesSection
                ties={stored.ties}
                region={stored.region}
                companyTies={stored.company.ties}
                companyRegion={stored.company.region}
                disclosure={stored.disclosure}
                companyDisclosure={stored.company.disclosure}
                isClear={isClear}
                change={change}
              />
            </Section>
            <Section id="schedule">
              <ScheduleSection plan={stored.plan} sites={sites} change={change} />
            </Section>
            <Section id="sites">
              <SitesSection sites={sites} stored={stored} change={change} run={run} />
            </Section>
            <Section id="rules">
              <RulesSection rules={rules} rulesOff={stored.rulesOff} opened={opened} change={change} />
            </Section>
            <Section id="ignored">
              <IgnoredSection wordings={stored.ignoredWordings} change={change} />
            </Section>
            <Section id="appearance">
              <AppearanceSection settings={stored} change={change} />
            </Section>
            <Section id="data">
              <DataSection stored={stored} settings={settings} />
            </Section>
          </>
        )}
      </main>
      <p class={`saved ${failed ? 'failed' : ''}`} role={failed ? 'alert' : 'status'}>
        {status}
      </p>
    </div>
  );
}
