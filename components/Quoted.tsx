import { RichText } from './RichText';

/** Words of a draft, or English ones proposed for it, in the quotation marks of the writer's language. */
export function Quoted({ words }: { words: string }) {
  return <RichText text="hints.quoted" with={[{ words: <span lang="en">{words}</span> }]} />;
}
