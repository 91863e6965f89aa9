import { Quoted } from './Quoted';
import { RichText } from './RichText';
import { Sentence } from './Sentence';
import { SourceLink } from './SourceLink';
import { gradeWord, type Tip } from './tips';

/** Advice for this draft, each with its reason, the grade of the evidence and the source. */
export function Tips({ tips }: { tips: readonly Tip[] }) {
  return (
    <ul class="tips">
      {tips.map((tip) => (
        <li key={tip.ruleId} class="tip">
          <h3 class="tip-title">{tip.title}</h3>
          <p>
            <Sentence text={tip.message} words={tip.excerpt} />
          </p>
          {tip.more.length > 0 && (
            <p>
              <RichText text="popup.tips.also" with={[{ words: <Words all={tip.more} /> }]} />
            </p>
          )}
          {tip.example && (
            <p class="tip-try">
              <RichText
                text={tip.example.instead === null ? 'popup.tips.add' : 'popup.tips.write'}
                with={[{ words: <Words all={[tip.example.text]} /> }]}
              />
            </p>
          )}
          <p class="tip-why">{tip.why}</p>
          <p class="tip-source">
            <RichText
              text="popup.tips.source"
              with={[{ grade: gradeWord(tip.source.grade), source: <SourceLink source={tip.source} /> }]}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Words({ all }: { all: readonly string[] }) {
  return (
    <>
      {all.map((words, index) => (
        <span key={words}>
          {index > 0 && ', '}
          <i>
            <Quoted words={words} />
          </i>
        </span>
      ))}
    </>
  );
}
