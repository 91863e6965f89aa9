import { SourceLink } from './SourceLink';
import { GRADE_WORDS, type Tip } from './tips';

/** Advice for this draft, each with its reason, the grade of the evidence and the source. */
export function Tips({ tips }: { tips: readonly Tip[] }) {
  return (
    <ul class="tips">
      {tips.map((tip) => (
        <li key={tip.ruleId} class="tip">
          <h3 class="tip-title">{tip.title}</h3>
          <p>{tip.message}</p>
          {tip.more.length > 0 && (
            <p>
              Also:{' '}
              {tip.more.map((word, index) => (
                <span key={word}>
                  {index > 0 && ', '}
                  <q>{word}</q>
                </span>
              ))}
            </p>
          )}
          {tip.example && (
            <p class="tip-try">
              {tip.example.instead === null ? 'You could add: ' : 'You could write: '}
              <q>{tip.example.text}</q>
            </p>
          )}
          <p class="tip-why">{tip.why}</p>
          <p class="tip-source">
            {GRADE_WORDS[tip.source.grade]}: <SourceLink source={tip.source} />
          </p>
        </li>
      ))}
    </ul>
  );
}
