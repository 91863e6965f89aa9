import twitter from 'twitter-text';
import type { Draft, DraftLength } from '../vocabulary';
import { SITES } from './index';
import type { LengthRule } from './site';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Code units segmented at once: V8 copies its whole input for every segment, so a long text costs its square. */
const SLICE = 256;

function* graphemes(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const slice = text.slice(at, at + SLICE);
    const more = at + slice.length < text.length;
    let done = 0;
    for (const { index, segment } of segmenter.segment(slice)) {
      // What touches the end of the slice may go on behind it.
      if (more && index > 0 && index + segment.length === slice.length) break;
      yield segment;
      done = index + segment.length;
    }
    at += done;
  }
}

function graphemesIn(text: string): number {
  let count = 0;
  for (const _ of graphemes(text)) count++;
  return count;
}

/** An address weighs 23 on X and on Mastodon, however long it is. */
const LINK = 'x'.repeat(23);

const COUNT: Record<LengthRule['method'], (text: string) => number> = {
  weighted: (text) => twitter.parseTweet(text).weightedLength,
  graphemes: graphemesIn,
  mastodon: (text) =>
    graphemesIn(text.replace(/https?:\/\/[^\s<>]+/g, LINK).replace(/(^|[^/\w])@(\w+)@[\w.-]+\w/g, '$1@$2')),
  'emoji-bytes': (text) => {
    let count = 0;
    for (const segment of graphemes(text))
      count += /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)
        ? bytesIn(segment)
        : [...segment].length;
    return count;
  },
  'code-points': (text) => [...text.normalize('NFC')].length,
};

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A draft with what its site's file says of it: its length, and where readers stop seeing it. */
export function measured(draft: Draft): Draft {
  const length = lengthOf(draft);
  const fold = ruleOf(draft)?.fold;
  return { ...draft, ...(length && { length }), ...(fold && draft.kind !== 'title' && { fold }) };
}

function ruleOf({ site }: Draft): LengthRule | undefined {
  return SITES.find(({ id }) => id === site)?.length;
}

/**
 * How long a draft is in its site's own count; null where no limit is known. The site's own counter wins where it was
 * read: it knows the server's limit. Sources of every figure: docs/sites.md.
 */
function lengthOf(draft: Draft): DraftLength | null {
  const { text, kind = 'post', left } = draft;
  const rule = ruleOf(draft);
  const stated = rule?.limits[kind] ?? rule?.limits.post;
  if (!rule || stated === undefined) return null;
  const trimmed = text.replace(/\n+$/, '');
  const counted = COUNT[rule.method](trimmed);
  const limit = left === undefined ? stated : counted + left;
  const tags = rule.hashtags ? { count: twitter.extractHashtags(trimmed).length, limit: rule.hashtags } : null;
  return {
    count: counted,
    limit,
    about: (rule.about ?? false) && left === undefined,
    over: counted > limit || (rule.bytes !== undefined && bytesIn(trimmed) > rule.bytes),
    paid: rule.paid ?? null,
    hashtags: tags,
  };
}
