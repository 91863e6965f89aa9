import { useId, useState } from 'preact/hooks';
import { LIMITS, parseWords, type WordList } from '../lib/settings';
import { t } from '../lib/texts';
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
  const [remarks, setRemarks] = useState<Remarks>(NO_REMARKS);
  // The card may come to show another topic; what was said of the one before is then over.
  const said = remarks.of === topic.name ? remarks : NO_REMARKS;

  const rename = async (typed: string) => {
    const name = typed.trim();
    const refused = name === '' || taken(name);
    setRemarks({ ...NO_REMARKS, of: topic.name, refused: refused ? name : null });
    return refused || name === topic.name || onChange({ ...topic, name }, t('options.topics.renamed', { name }));
  };

  const setKeywords = (text: string) => {
    const list = parseWords(text, LIMITS.keywords, LIMITS.wordLength);
    setRemarks({ ...NO_REMARKS, of: topic.name, list });
    return onChange({ ...topic, keywords: list.words });
  };

  return (
    <article class="card stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} class="unseen">
        {t('options.topic.heading', { name: topic.name })}
      </h3>
      <div>
        <label for={`${id}-name`}>{t('options.topic.name')}</label>
        <SavedText
          id={`${id}-name`}
          value={topic.name}
          maxLength={LIMITS.nameLength}
          describedBy={`${id}-refusal`}
          saveOn="leave"
          onSave={rename}
        />
        <p id={`${id}-refusal`} role="alert" class="refusal">
          {said.refused !== null && refusalOf(said.refused)}
        </p>
      </div>
      <div>
        <label for={`${id}-keywords`}>{t('options.topic.keywords')}</label>
        <SavedText
          id={`${id}-keywords`}
          value={topic.keywords.join('\n')}
          rows={Math.min(8, Math.max(3, topic.keywords.length))}
          placeholder={t('options.onePerLine')}
          describedBy={`${id}-count`}
          saveOn="pause"
          onSave={setKeywords}
        />
        <p id={`${id}-count`} class="small quiet">
          {[countOf(topic), ...(said.list ? remarksOn(said.list) : [])].join(' ')}
        </p>
      </div>
      <div>
        <button
          type="button"
          class="button plain"
          aria-label={t('options.topic.remove', { name: topic.name })}
          onClick={onRemove}
        >
          {t('general.remove')}
        </button>
      </div>
    </article>
  );
}

/** What was typed last and not taken as it stood: a name that cannot be had, or words of a list. */
interface Remarks {
  /** Name of the topic they are about. */
  of: string;
  refused: string | null;
  list: WordList | null;
}

const NO_REMARKS: Remarks = { of: '', refused: null, list: null };

function refusalOf(name: string): string {
  return name === '' ? t('options.topic.unnamed') : t('options.topic.taken', { name });
}

function countOf({ name, keywords }: Topic): string {
  return keywords.length === 0 ? t('options.topic.none', { name }) : t('options.topic.count', keywords.length);
}

/** What became of the typed words that were not taken as they stood. */
function remarksOn({ duplicates, tooLong, overflow }: WordList): string[] {
  const remarks: string[] = [];
  if (duplicates > 0) remarks.push(t('options.topic.merged', duplicates));
  if (tooLong.length > 0) {
    const first = `${tooLong[0]!.slice(0, 24)}…`;
    remarks.push(t('options.topic.tooLong', tooLong.length, { limit: LIMITS.wordLength, first }));
  }
  if (overflow > 0) remarks.push(t('options.topic.overflow', overflow, { limit: LIMITS.keywords }));
  return remarks;
}
