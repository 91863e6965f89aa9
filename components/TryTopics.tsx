import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/texts';
import type { Topic } from '../lib/vocabulary';

/** The topics a text touches, as the review would see it. */
export type TouchedTopics = (text: string, topics: readonly Topic[]) => Promise<readonly Topic[]>;

/** Quiet time before looking, ms. */
const PAUSE = 300;

interface TryTopicsProps {
  topics: readonly Topic[];
  touched: TouchedTopics;
}

/** A line to try the keywords on: which topics would it count for? */
export function TryTopics({ topics, touched }: TryTopicsProps) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Topic[] | null>(null);

  useEffect(() => {
    if (text.trim() === '') return setFound(null);
    let current = true;
    const timer = setTimeout(async () => {
      const next = await touched(text, topics);
      if (current) setFound(next);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, topics, touched]);

  return (
    <div>
      <label for="try-topics">{t('options.try.label')}</label>
      <input
        id="try-topics"
        type="text"
        value={text}
        placeholder={t('options.try.example')}
        aria-describedby="try-topics-result"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id="try-topics-result" role="status" class="small quiet">
        {found && sentenceOn(found)}
      </p>
    </div>
  );
}

function sentenceOn(found: readonly Topic[]): string {
  if (found.length === 0) return t('options.try.none');
  return t('options.try.counts', { names: found.map(({ name }) => name).join(', ') });
}
