import type { Span } from '../vocabulary';
import { type Document, sentenceAt, wordCount } from './document';
import { wordValue } from './lexicon/lookup';
import { measure } from './measures/measure';

const HYPED =
  /(?<!\p{L})(?:amazing|awesome|incredibl[ey]|unbelievabl[ey]|fantastic|phenomenal|spectacular|best|perfect(?:ly)?|absolutely|truly|love[ds]?|wonderful|beautiful|brilliant|epic|insane|ultimate|never|always|every(?:one|thing)|literally|totally|gorgeous|stunning|superb|excellent|delicious|outstanding|great(?:est)?|powerful|revolutionary|game-chang\w+|world-class|must-?\w+|exceptional|extraordinary|inspiring|unforgettable)(?!\p{L})/gu;

interface Tone {
  /** Hyped words in the draft. */
  hyped: number;
  words: number;
  bangs: number;
  ours: boolean;
  first: boolean;
  /** Sums of the praising and of the criticising words' values. */
  warm: number;
  cold: number;
}

/** Values of the words between two offsets: praising (first) and criticising (second). */
function valuesIn(span: Span, { tokens }: Pick<Document, 'tokens'>): [number, number] {
  let warm = 0;
  let cold = 0;
  for (const token of tokens) {
    if (token.end <= span.start || token.start >= span.end) continue;
    const value = wordValue(token.normal)?.value ?? 0;
    if (value > 0) warm += value;
    else cold -= value;
  }
  return [warm, cold];
}

const toneOf = measure((document: Document): Tone => {
  const { folded } = document;
  const [warm, cold] = valuesIn({ start: 0, end: folded.length }, document);
  return {
    warm,
    cold,
    hyped: folded.match(HYPED)?.length ?? 0,
    words: wordCount(document),
    bangs: folded.match(/!/g)?.length ?? 0,
    ours: /(?<!\p{L})(?:we|we're|our|ours|us)(?!\p{L})/u.test(folded),
    first: /(?<!\p{L})(?:i|i'm|i've|my|me)(?!\p{L})/u.test(folded),
  };
});

const has = (regex: RegExp, text: string): number => (regex.test(text) ? 1 : 0);

/**
 * What stands around a claim, as numbers from 0 to about 1, by name. The names are the keys of the learned weights;
 * `bias` is always 1.
 */
export function featuresOf(span: Span, document: Document): Record<string, number> {
  const { folded, text } = document;
  const sentence = sentenceAt(document, span.start) ?? { start: span.start, end: span.end };
  const around = folded.slice(sentence.start, sentence.end);
  const before = folded.slice(sentence.start, span.start);
  const after = folded.slice(span.end, sentence.end);
  const near = folded.slice(span.end, span.end + 3);
  const own = text.slice(span.start, span.end);
  const letters = own.replace(/[^\p{L}]/gu, '');
  const tone = toneOf(document);
  const others = Math.max(0, tone.hyped - (folded.slice(span.start, span.end).match(HYPED)?.length ?? 0));
  const words = own.split(/\s+/).length;
  const [ownWarm] = valuesIn(span, document);
  const [warm, cold] = valuesIn(sentence, document);
  return {
    bias: 1,
    bang: has(/!/, near + after.slice(0, 40) + own.slice(-2)),
    bangs: has(/!{2,}/, near + own.slice(-3) + folded.slice(sentence.end - 2, sentence.end + 2)),
    caps: letters.length >= 4 && letters === letters.toUpperCase() ? 1 : 0,
    capitalised: has(/^\p{Lu}\p{Ll}.* \p{Lu}\p{Ll}/su, own),
    emoji: has(/\p{Extended_Pictographic}/u, text.slice(span.end, span.end + 8)),
    first: has(/(?<!\p{L})(?:i|i'm|i've|i'd|my|me)(?!\p{L})/u, around),
    ours: has(/(?<!\p{L})(?:we|we're|we've|our|us)(?!\p{L})/u, around),
    your: has(/(?<!\p{L})(?:you|you're|you'll|your)(?!\p{L})/u, around),
    ownerOurs: has(/(?<!\p{L})(?:my|our|your)(?: \p{L}+)? ?$/u, before),
    thanks: has(
      /(?<!\p{L})(?:thank|thanks|thankful|grateful|gratitude|congrat\p{L}*|proud|honou?red|shout ?out|kudos)(?!\p{L})/u,
      around,
    ),
    hedge: has(
      /(?<!\p{L})(?:i think|probably|maybe|perhaps|imo|imho|pretty much|so far|for me|kind of|in my opinion|arguably|might|seems?|almost|one of|some of|among)(?!\p{L})/u,
      around,
    ),
    support: has(/\d|(?<!\p{L})(?:because|since|compared|versus|vs|thanks to|due to)(?!\p{L})/u, around),
    question: has(/\?/, folded.slice(span.end, sentence.end + 1)),
    contrast: has(
      /(?<!\p{L})(?:but|however|although|though|unfortunately|except|only downside|wish|despite)(?!\p{L})/u,
      around,
    ),
    negative: has(
      /(?<!\p{L})(?:not|n't|never|no|bad|worst|hate|problem|issue|fail\p{L}*|wrong|poor|terrible|sad|war|death)(?!\p{L})/u,
      before + after,
    ),
    supposed: has(
      /(?<!\p{L})(?:if|would|could|should|looking for|want|wants|need|needs|how to|trying to|hope|hoping|wish|to be|become|help\p{L}*|learn|find)(?!\p{L})/u,
      before,
    ),
    to: has(/(?<!\p{L})to (?:\p{L}+ ){0,2}$/u, before),
    is: has(/(?:(?<!\p{L})(?:is|are|was|were|been|be)|'s|'re|'m) (?:\p{L}+ )?$/u, before),
    start: before.trim() === '' ? 1 : 0,
    whole: before.trim() === '' && after.replace(/[^\p{L}]/gu, '').length < 2 ? 1 : 0,
    ends: after.replace(/[^\p{L}]/gu, '').length < 2 ? 1 : 0,
    hyped: Math.min(1, others / 6),
    density: Math.min(1, others / Math.max(10, tone.words) / 0.08),
    bangDensity: Math.min(1, tone.bangs / Math.max(10, tone.words) / 0.05),
    long: Math.min(1, Math.log(1 + tone.words) / 6),
    postOurs: tone.ours ? 1 : 0,
    postFirst: tone.first ? 1 : 0,
    words: Math.min(1, words / 6),
    wordsOne: words === 1 ? 1 : 0,
    ownWarm: Math.min(1, ownWarm / 6),
    warm: Math.min(1, (warm - ownWarm) / 10),
    cold: Math.min(1, cold / 6),
    postWarm: Math.min(1, tone.warm / Math.max(10, tone.words) / 0.5),
    postCold: Math.min(1, tone.cold / Math.max(10, tone.words) / 0.3),
    quoted: has(/["“”‘]$/, text.slice(0, span.start).slice(-1)),
    hashtag: has(/#$/, folded.slice(0, span.start)),
  };
}
