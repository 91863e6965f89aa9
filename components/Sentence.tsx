interface SentenceProps {
  text: string;
  /** Words of the draft that the sentence quotes; empty when it quotes none. */
  words: string;
}

/** A sentence of ours; the draft's own words in it are English, whatever language it is in (WCAG 3.1.2). */
export function Sentence({ text, words }: SentenceProps) {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <span lang="en">{words}</span>
      {text.slice(at + words.length)}
    </>
  );
}
