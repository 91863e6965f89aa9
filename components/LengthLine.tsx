import { t } from '../lib/texts';
import type { DraftLength } from '../lib/vocabulary';

interface LengthLineProps {
  /** UTF-16 code units, for where the site's count is not known. */
  characters: number;
  length: DraftLength | null;
  fold: number | null;
}

/** The length of a draft as its site counts it, and how much of it is seen at first. Its first letter is small: it ends a sentence. */
export function LengthLine({ characters, length, fold }: LengthLineProps) {
  const hidden = fold !== null && characters > fold;
  return (
    <>
      {length ? inLimit(length) : t('hints.length.characters', characters)}
      {hidden && ` ${t('hints.length.fold', { fold })}`}
    </>
  );
}

function inLimit({ count, limit, about, hashtags }: DraftLength): string {
  const way = about ? 'about' : 'exact';
  if (!hashtags || hashtags.count === 0) return t(`hints.length.${way}`, { count, limit });
  return t(`hints.length.${way}AndTags`, { count, limit, tags: hashtags.count, mostTags: hashtags.limit });
}
