import { useState } from 'preact/hooks';
import { LIMITS, parseWords } from '../lib/settings';
import { t } from '../lib/texts';
import { REGIONS, type Region } from '../lib/vocabulary';
import { DisclosureWording, type IsClear, regionName } from './DisclosureWording';
import { SavedText } from './SavedText';
import type { UsedSettings } from './use-settings';

interface TiesSectionProps {
  ties: readonly string[];
  region: Region;
  companyTies: readonly string[];
  /** Decided by the company, or null. */
  companyRegion: Region | null;
  disclosure: string;
  companyDisclosure: string;
  /** Whether the rules take these words for a clear disclosure in this region. */
  isClear: IsClear;
  change: UsedSettings['change'];
}

/** Whom the writer is tied to, and which disclosure words are enough for the readers. */
export function TiesSection(props: TiesSectionProps) {
  const { ties, region, companyTies, companyRegion, change } = props;
  const [overflow, setOverflow] = useState(false);
  const save = (text: string) => {
    const list = parseWords(text, LIMITS.ties, LIMITS.wordLength);
    setOverflow(list.overflow > 0);
    return change(() => ({ ties: list.words }));
  };
  return (
    <>
      <p class="quiet">{t('options.ties.about')}</p>
      <div>
        <label for="tie-names">{t('options.ties.label')}</label>
        <SavedText
          id="tie-names"
          value={ties.join('\n')}
          rows={Math.min(8, Math.max(3, ties.length))}
          placeholder={t('options.onePerLine')}
          describedBy="tie-names-count"
          saveOn="pause"
          onSave={save}
        />
        <p id="tie-names-count" class="small quiet">
          {[
            ties.length === 0 ? t('options.ties.none') : t('options.ties.count', ties.length),
            ...(overflow ? [t('options.ties.overflow', { limit: LIMITS.ties })] : []),
            ...(companyTies.length > 0 ? [t('options.company', { names: companyTies.join(', ') })] : []),
          ].join(' ')}
        </p>
      </div>
      <fieldset class="stack">
        <legend>{t('options.ties.readers')}</legend>
        {/* What each region asks for, in one line; the rules on disclosure cite their sources. */}
        {REGIONS.map((id) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="region"
              checked={(companyRegion ?? region) === id}
              disabled={companyRegion !== null}
              onChange={() => change(() => ({ region: id }), t('options.ties.chosen', { region: regionName(id) }))}
            />
            <span>
              {regionName(id)}
              <span class="choice-more">{t(`options.regions.${id}.asks`)}</span>
            </span>
          </label>
        ))}
        {companyRegion !== null && <p class="small quiet">{t('options.ties.decided')}</p>}
      </fieldset>
      <DisclosureWording
        own={props.disclosure}
        companys={props.companyDisclosure}
        region={companyRegion ?? region}
        isClear={props.isClear}
        change={change}
      />
    </>
  );
}
