import { useEffect, useState } from 'preact/hooks';
import { LIMITS } from '../lib/settings';
import { t } from '../lib/texts';
import type { Region } from '../lib/vocabulary';
import { SavedText } from './SavedText';
import type { UsedSettings } from './use-settings';

export type IsClear = (wording: string, region: Region) => Promise<boolean>;

interface DisclosureWordingProps {
  own: string;
  /** Set by the company; empty when it sets none. */
  companys: string;
  region: Region;
  isClear: IsClear;
  change: UsedSettings['change'];
}

/** The words offered first where a disclosure is missing, and whether readers will understand them. */
export function DisclosureWording({ own, companys, region, isClear, change }: DisclosureWordingProps) {
  const used = companys || own;
  const [clear, setClear] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    setClear(null);
    if (used !== '') void isClear(used, region).then((answer) => current && setClear(answer));
    return () => {
      current = false;
    };
  }, [used, region, isClear]);
  const remark =
    clear === null
      ? ''
      : t(clear ? 'options.wording.clear' : 'options.wording.unclear', { region: regionName(region) });
  return (
    <div>
      <label for="disclosure">{t('options.wording.label')}</label>
      <SavedText
        id="disclosure"
        value={own}
        placeholder={t('options.wording.example')}
        maxLength={LIMITS.wordLength}
        describedBy="disclosure-about disclosure-remark"
        saveOn="leave"
        onSave={(text) => change(() => ({ disclosure: text.trim() }))}
      />
      <p id="disclosure-about" class="small quiet">
        {t('options.wording.about')} {companys !== '' && t('options.company', { names: companys })}
      </p>
      <p id="disclosure-remark" class="small" role="status">
        {remark}
      </p>
    </div>
  );
}

/** What a region is called. */
export function regionName(region: Region): string {
  return t(`options.regions.${region}.name`);
}
