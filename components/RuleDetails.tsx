import { useEffect, useRef } from 'preact/hooks';
import { t } from '../lib/texts';
import { RichText } from './RichText';
import { type RuleEntry, wordsOf } from './rule-entry';
import { SourceLink } from './SourceLink';
import { Switch } from './Switch';
import { gradeWord } from './tips';

interface RuleDetailsProps {
  rule: RuleEntry;
  on: boolean;
  /** True when a deep link points here: it opens, scrolls into view and takes the focus. */
  opened: boolean;
  onSwitch(on: boolean): void;
}

/** One rule: switch and title at once; reason, source and examples on request. */
export function RuleDetails({ rule, on, opened, onSwitch }: RuleDetailsProps) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!opened || !summary.current) return;
    summary.current.closest('details')?.setAttribute('open', '');
    summary.current.scrollIntoView({ block: 'center' });
    summary.current.focus();
  }, [opened]);
  const { title, why, source } = wordsOf(rule);
  return (
    <li id={`rule-${rule.id}`} class="rule">
      <Switch on={on} onChange={onSwitch}>
        {title}
      </Switch>
      <details>
        <summary ref={summary}>
          <RichText
            text="options.rules.more"
            with={[{ of: <span class="unseen">{t('options.rules.of', { rule: title })}</span> }]}
          />
        </summary>
        <div class="stack rule-more">
          <p>{why}</p>
          <p class="small quiet">
            <RichText
              text="options.rules.source"
              with={[{ grade: gradeWord(source.grade), source: <SourceLink source={source} /> }]}
            />
          </p>
          <dl class="examples">
            {rule.flagged && (
              <div>
                <dt>{t('options.rules.flagged')}</dt>
                <dd lang="en">
                  {rule.flagged.map(({ text, marked }) => (marked ? <mark key={text}>{text}</mark> : text))}
                </dd>
              </div>
            )}
            {rule.left !== null && (
              <div>
                <dt>{t('options.rules.left')}</dt>
                <dd lang="en">{rule.left}</dd>
              </div>
            )}
          </dl>
        </div>
      </details>
    </li>
  );
}
