import type { DraftLength } from '../lib/vocabulary';

interface LengthLineProps {
  /** UTF-16 code units, for where the site's count is not known. */
  characters: number;
  length: DraftLength | null;
  fold: number | null;
}

/** The length of a draft as its site counts it, and how much of it is seen at first. */
export function LengthLine({ characters, length, fold }: LengthLineProps) {
  const hidden = fold !== null && characters > fold;
  return (
    <>
      {length ? inLimit(length) : `${count(characters)} ${characters === 1 ? 'character' : 'characters'}.`}
      {hidden && ` Readers see about the first ${count(fold)} before “more”.`}
    </>
  );
}

function inLimit({ count: used, limit, about, hashtags }: DraftLength): string {
  const tags = hashtags && hashtags.count > 0 ? `, ${hashtags.count} of ${hashtags.limit} hashtags` : '';
  return `${about ? 'about ' : ''}${count(used)} of ${count(limit)} characters${tags}.`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
