import type { Settings } from '../lib/settings';
import { CORNERS, type Corner } from '../lib/vocabulary';
import { Switch } from './Switch';
import type { UsedSettings } from './use-settings';

const CORNER_WORDS: Record<Corner, string> = {
  'bottom-right': 'Bottom right',
  'bottom-left': 'Bottom left',
  'top-right': 'Top right',
  'top-left': 'Top left',
};

interface AppearanceSectionProps {
  settings: Pick<Settings, 'badgeCorner' | 'calmMoment'>;
  change: UsedSettings['change'];
}

/** How Candor shows itself in a composer. */
export function AppearanceSection({ settings: { badgeCorner, calmMoment }, change }: AppearanceSectionProps) {
  return (
    <>
      <fieldset class="stack">
        <legend>Where the badge sits in a text box</legend>
        <p class="small quiet">It goes to another corner by itself where it would cover a button of the site.</p>
        {CORNERS.map((corner) => (
          <label key={corner} class="choice">
            <input
              type="radio"
              name="corner"
              checked={badgeCorner === corner}
              onChange={() => change(() => ({ badgeCorner: corner }), `Badge: ${CORNER_WORDS[corner].toLowerCase()}.`)}
            />
            <span>{CORNER_WORDS[corner]}</span>
          </label>
        ))}
      </fieldset>
      <div class="switches">
        <Switch
          on={calmMoment}
          describedBy="calm-moment"
          onChange={(on) =>
            change(() => ({ calmMoment: on }), on ? 'The calm moment is on.' : 'The calm moment is off.')
          }
        >
          A calm moment before posting
        </Switch>
        <p id="calm-moment" class="small quiet">
          Where a problem is open, the first press of Post shows it beside the button. The second press posts, whatever
          is open.
        </p>
      </div>
      <p class="small quiet">
        Keys: your browser’s page for extension shortcuts lists those of Candor and lets you change them. Colours,
        contrast and motion follow your system.
      </p>
    </>
  );
}
