import { useState } from 'preact/hooks';
import { LIMITS, parseWords } from '../lib/settings';
import { REGIONS, type Region } from '../lib/vocabulary';
import { SavedText } from './SavedText';
import type { UsedSettings } from './use-settings';

/** What each region asks for, in one line; the rules on disclosure cite their sources. */
const REGION_TEXTS: Record<Region, { name: string; asks: string }> = {
  us: {
    name: 'United States',
    asks: 'A tie must be plain where the reader looks first; “ad”, “sponsored” or “I work for …” will do, “collab” will not.',
  },
  uk: {
    name: 'United Kingdom',
    asks: 'Paid or gifted posts must be labelled up front, best with “Ad”; “gifted” or “affiliate” alone is not enough.',
  },
  eu: {
    name: 'European Union',
    asks: 'Commercial intent must be clear in the post’s own language; many countries ask for “ad” or the paid-partnership label.',
  },
};

interface TiesSectionProps {
  ties: readonly string[];
  region: Region;
  companyTies: readonly string[];
  /** Decided by the company, or null. */
  companyRegion: Region | null;
  change: UsedSettings['change'];
}

/** Whom the writer is tied to, and which disclosure words are enough for the readers. */
export function TiesSection({ ties, region, companyTies, companyRegion, change }: TiesSectionProps) {
  const [remark, setRemark] = useState('');
  const save = (text: string) => {
    const list = parseWords(text, LIMITS.ties, LIMITS.wordLength);
    setRemark(list.overflow > 0 ? `Only the first ${LIMITS.ties} were kept.` : '');
    return change(() => ({ ties: list.words }));
  };
  return (
    <>
      <p class="quiet">
        Praise for these names needs a word about the tie. Candor reminds you when it is missing; the names never leave
        your browser’s own storage.
      </p>
      <div>
        <label for="tie-names">Employer, own brands, sponsors</label>
        <SavedText
          id="tie-names"
          value={ties.join('\n')}
          rows={Math.min(8, Math.max(3, ties.length))}
          placeholder="One a line, or separated by commas"
          describedBy="tie-names-count"
          saveOn="pause"
          onSave={save}
        />
        <p id="tie-names-count" class="small quiet">
          {ties.length === 0 ? 'No names yet.' : `${ties.length} ${ties.length === 1 ? 'name' : 'names'}.`} {remark}
          {companyTies.length > 0 && ` Also set by your company: ${companyTies.join(', ')}.`}
        </p>
      </div>
      <fieldset class="stack">
        <legend>Where are your readers?</legend>
        {REGIONS.map((id) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="region"
              checked={(companyRegion ?? region) === id}
              disabled={companyRegion !== null}
              onChange={() => change(() => ({ region: id }), `Readers: ${REGION_TEXTS[id].name}.`)}
            />
            <span>
              {REGION_TEXTS[id].name}
              <span class="choice-more">{REGION_TEXTS[id].asks}</span>
            </span>
          </label>
        ))}
        {companyRegion !== null && <p class="small quiet">Decided by your company.</p>}
      </fieldset>
    </>
  );
}
