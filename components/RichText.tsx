import type { ComponentChild } from 'preact';
import { pieces, type TextArguments, type TextKey } from '../lib/texts';

interface RichTextProps<K extends TextKey> {
  text: K;
  /** What `t` would be given besides the key; here a value may be anything that can be shown, such as a link. */
  with: TextArguments<K, ComponentChild>;
}

/** A text whose values are more than words. */
export function RichText<K extends TextKey>({ text, with: given }: RichTextProps<K>) {
  const [first, second] = given as unknown[];
  const n = typeof first === 'number' ? first : undefined;
  const values = ((n === undefined ? first : second) ?? {}) as Record<string, ComponentChild>;
  return <>{pieces<ComponentChild>(text, n, values)}</>;
}
