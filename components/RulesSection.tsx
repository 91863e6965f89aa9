import { asideChange } from '../lib/settings';
import { phrase, t } from '../lib/texts';
import { CHECKS, type CheckId } from '../lib/vocabulary';
import { RuleDetails } from './RuleDetails';
import { type RuleEntry, wordsOf } from './rule-entry';
import type { UsedSettings } from './use-settings';

interface RulesSectionProps {
  /** Null while the catalogue is loading. */
  rules: readonly RuleEntry[] | null;
  rulesOff: readonly string[];
  /** The rule a deep link asked for, or null. */
  opened: string | null;
  change: UsedSettings['change'];
}

/** The catalogue of rules by check, each with its reason, source, examples and switch. */
export function RulesSection({ rules, rulesOff, opened, change }: RulesSectionProps) {
  if (!rules) return <p class="quiet">{t('options.rules.reading')}</p>;
  const checks = (Object.keys(CHECKS) as CheckId[]).filter((check) => rules.some((rule) => rule.check === check));
  const turn = (rule: RuleEntry, on: boolean) =>
    change(
      (now) => asideChange(now, { scope: 'rule', ruleId: rule.id }, on),
      t(on ? 'options.rules.on' : 'options.rules.off', { rule: wordsOf(rule).title }),
    );
  return (
    <>
      <p class="quiet">{t('options.rules.intro')}</p>
      {checks.map((check) => (
        <section key={check} class="card rule-group" aria-labelledby={`check-${check}`}>
          <h3 id={`check-${check}`}>{phrase(`checks.${check}.title`, CHECKS[check].title)}</h3>
          <ul>
            {rules
              .filter((rule) => rule.check === check)
              .map((rule) => (
                <RuleDetails
                  key={rule.id}
                  rule={rule}
                  on={!rulesOff.includes(rule.id)}
                  opened={opened === rule.id}
                  onSwitch={(on) => turn(rule, on)}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
