import { useEffect, useRef } from 'preact/hooks';
import type { RuleEntry } from './rule-entry';
import { SourceLink } from './SourceLink';
import { Switch } from './Switch';
import { GRADE_WORDS } from './tips';

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
  return (
    <li id={`rule-${rule.id}`} class="rule">
      <Switch on={on} onChange={onSwitch}>
        {rule.title}
      </Switch>
      <details>
        <summary ref={summary}>
          Why, and an example<span class="unseen">: {rule.title}</span>
        </summary>
        <div class="stack rule-more">
          <p>{rule.why}</p>
          <p class="small quiet">
            {GRADE_WORDS[rule.source.grade]}: <SourceLink source={rule.source} />
          </p>
          <dl class="examples">
            {rule.flagged && (
              <div>
                <dt>Flagged</dt>
                <dd>{rule.flagged.map(({ text, marked }) => (marked ? <mark key={text}>{text}</mark> : text))}</dd>
              </div>
            )}
            {rule.left !== null && (
              <div>
                <dt>Left alone</dt>
                <dd>{rule.left}</dd>
              </div>
            )}
          </dl>
        </div>
      </details>
    </li>
  );
}
