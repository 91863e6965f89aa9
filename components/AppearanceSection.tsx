import type { Settings } from '../lib/settings';
import { t } from '../lib/texts';
import { CORNERS, LANGUAGES, type Language } from '../lib/vocabulary';
import { Switch } from './Switch';
import type { UsedSettings } from './use-settings';

/** Each in itself: whoever took the wrong one finds the way back. */
const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français' };

interface AppearanceSectionProps {
  settings: Pick<Settings, 'badgeCorner' | 'calmMoment' | 'language'>;
  change: UsedSettings['change'];
}

/** How Candor shows itself in a composer, and which language it speaks. */
export function AppearanceSection({ settings, change }: AppearanceSectionProps) {
  const { badgeCorner, calmMoment, language } = settings;
  return (
    <>
      <LanguageChoice language={language} change={change} />
      <fieldset class="stack">
        <legend>{t('options.appearance.corner')}</legend>
        <p class="small quiet">{t('options.appearance.moves')}</p>
        {CORNERS.map((corner) => (
          <label key={corner} class="choice">
            <input
              type="radio"
              name="corner"
              checked={badgeCorner === corner}
              onChange={() => change(() => ({ badgeCorner: corner }), t(`options.appearance.moved.${corner}`))}
            />
            <span>{t(`options.appearance.corners.${corner}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="switches">
        <Switch
          on={calmMoment}
          describedBy="calm-moment"
          onChange={(on) =>
            change(() => ({ calmMoment: on }), on ? t('options.appearance.calmOn') : t('options.appearance.calmOff'))
          }
        >
          {t('options.appearance.calm')}
        </Switch>
        <p id="calm-moment" class="small quiet">
          {t('options.appearance.calmAbout')}
        </p>
      </div>
      <p class="small quiet">{t('options.appearance.system')}</p>
    </>
  );
}

function LanguageChoice({ language, change }: { language: Settings['language']; change: UsedSettings['change'] }) {
  const choose = (value: string) => {
    const chosen = LANGUAGES.find((known) => known === value) ?? 'auto';
    return change(
      () => ({ language: chosen }),
      () => t('options.appearance.speaks'),
    );
  };
  return (
    <div>
      <label for="language">{t('options.appearance.language')}</label>
      <select
        id="language"
        value={language}
        aria-describedby="language-judged"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="auto">{t('options.appearance.asBrowser')}</option>
        {LANGUAGES.map((id) => (
          <option key={id} value={id} lang={id}>
            {LANGUAGE_NAMES[id]}
          </option>
        ))}
      </select>
      <p id="language-judged" class="small quiet">
        {t('options.appearance.judges')}
      </p>
    </div>
  );
}
