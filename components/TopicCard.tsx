import { useId, useState } from 'preact/hooks';
import { LIMITS, parseWords, type WordList } from '../lib/settings';
import type { Topic } from '../lib/vocabulary';
import { SavedText } from './SavedText';

interface TopicCardProps {
  topic: Topic;
  /** Whether another topic has this name. */
  taken(name: string): boolean;
  onChange(next: Topic, done?: string): Promise<boolean>;
  onRemove(): void;
}

/** One topic: its name, its keywords as a list to type or paste. */
export function TopicCard({ topic, taken, onChange, onRemove }: TopicCardProps) {
  const id = useId();
  const [remarks, setRemarks] = useState(NO_REMARKS);
  // The card may come to show another topic; what was said of the one before is then over.
  const said = remarks.of === topic.name ? remarks : NO_REMARKS;

  const rename = async (typed: string) => {
    const name = typed.trim();
    const refusal = whyNot(name, taken);
    setRemarks({ ...NO_REMARKS, of: topic.name, name: refusal });
    return refusal !== '' || name === topic.name || onChange({ ...topic, name }, `Renamed to “${name}”.`);
  };

  const setKeywords = (text: string) => {
    const list = parseWords(text, LIMITS.keywords, LIMITS.wordLength);
    setRemarks({ ...NO_REMARKS, of: topic.name, keywords: remarksOn(list).join(' ') });
    return onChange({ ...topic, keywords: list.words });
  };

  return (
    <article class="card stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} class="unseen">
        Topic {topic.name}
      </h3>
      <div>
        <label for={`${id}-name`}>Name</label>
        <SavedText
          id={`${id}-name`}
          value={topic.name}
          maxLength={LIMITS.nameLength}
          describedBy={`${id}-refusal`}
          saveOn="leave"
          onSave={rename}
        />
        <p id={`${id}-refusal`} role="alert" class="refusal">
          {said.name}
        </p>
      </div>
      <div>
        <label for={`${id}-keywords`}>Keywords</label>
        <SavedText
          id={`${id}-keywords`}
          value={topic.keywords.join('\n')}
          rows={Math.min(8, Math.max(3, topic.keywords.length))}
          placeholder="One a line, or separated by commas"
          describedBy={`${id}-count`}
          saveOn="pause"
          onSave={setKeywords}
        />
        <p id={`${id}-count`} class="small quiet">
          {countOf(topic)} {said.keywords}
        </p>
      </div>
      <div>
        <button type="button" class="button plain" onClick={onRemove}>
          Remove<span class="unseen"> topic {topic.name}</span>
        </button>
      </div>
    </article>
  );
}

const NO_REMARKS = { of: '', name: '', keywords: '' };

function whyNot(name: string, taken: TopicCardProps['taken']): string {
  if (name === '') return 'A topic needs a name; the old one stays.';
  return taken(name) ? `“${name}” is taken; the old name stays.` : '';
}

function countOf({ name, keywords }: Topic): string {
  if (keywords.length === 0) return `No keywords yet: the name “${name}” itself is looked for.`;
  return `${keywords.length.toLocaleString('en')} ${keywords.length === 1 ? 'keyword' : 'keywords'}.`;
}

/** What became of the typed words that were not taken as they stood. */
function remarksOn({ duplicates, tooLong, overflow }: WordList): string[] {
  const remarks: string[] = [];
  if (duplicates > 0)
    remarks.push(`${duplicates.toLocaleString('en')} ${duplicates === 1 ? 'was' : 'were'} there twice and merged.`);
  if (tooLong.length > 0) {
    const first = `${tooLong[0]!.slice(0, 24)}…`;
    remarks.push(`${tooLong.length} left out, longer than ${LIMITS.wordLength} characters (“${first}”).`);
  }
  if (overflow > 0) {
    remarks.push(
      `${overflow.toLocaleString('en')} left out: a topic holds ${LIMITS.keywords.toLocaleString('en')} keywords.`,
    );
  }
  return remarks;
}
