import { type Clause, clausesOf, type Word } from './clauses';
import type { Document } from './document';
import { Expressions, type Match } from './lexicon/expressions';
import { faceValues } from './lexicon/faces';
import { type WordKind, wordValue } from './lexicon/lookup';
import { OPINION_PHRASES } from './lexicon/opinion-phrases';
import { CONTRAST, DEGREES, NEGATORS, RIVALS } from './lexicon/shifters';
import { measure } from './measures/measure';

/** One thing said for or against: value -4 to 4 after negation, degree and emphasis. */
export interface Hit {
  value: number;
  kind: WordKind | 'phrase' | 'face';
  negated: boolean;
  normal: string;
}

/** A clause and what it says for and against. */
export interface ClauseOpinion {
  clause: Clause;
  hits: Hit[];
  /** Sum of the values, weighed by the clause's place: granted, imagined, asked, after "but". */
  valence: number;
  /** Weight of the praise and of the criticism it holds, 0 and up; moods and faces count little. */
  praise: number;
  criticism: number;
}

const PHRASES = new Expressions<number>();
for (const [strength, lines] of Object.entries(OPINION_PHRASES)) PHRASES.add(lines, Number(strength));

/** Words a negator reaches. */
const NEGATION_REACH = 4;
/** What is left of a word's strength on the other side. */
const NEGATED_PRAISE = -0.65;
const NEGATED_CRITICISM = -0.4;
const LOUD = 1.25;
/** How much a hit says about what the author thinks of the thing. */
const SHARE: Record<Hit['kind'], number> = { opinion: 1, phrase: 1, base: 0.6, mood: 0.35, face: 0.35 };

/**
 * How much a hit moves the valence, by its kind, above and below zero; WEAK is taken off each, so that many faint words
 * do not outweigh a strong one. Fitted to the mean human ratings of sentences in the development set, then rounded.
 */
const GLADNESS: Record<Hit['kind'], number> = { opinion: 0.75, phrase: 1.1, base: 0.75, mood: 0.55, face: 1 };
const SADNESS: Record<Hit['kind'], number> = { opinion: 0.75, phrase: 1, base: 0.95, mood: 0.85, face: 1.15 };
const WEAK = 0.5;
const EXCLAIMED = 0.5;

/** What each clause of the draft says for and against, in order. */
export const opinionsOf = measure((document): ClauseOpinion[] => {
  const clauses = clausesOf(document);
  return clauses.map((clause, index) => opinionOf(clause, clauses[index + 1], document));
});

function opinionOf(clause: Clause, next: Clause | undefined, document: Document): ClauseOpinion {
  const hits = hitsOf(clause, document);
  const factor = factorOf(clause, next);
  let valence = 0;
  let praise = 0;
  let criticism = 0;
  for (const { value, kind } of hits) {
    const own = Math.abs(value) * (value > 0 ? GLADNESS : SADNESS)[kind] - WEAK;
    if (own > 0) valence += Math.sign(value) * own * factor;
    const weight = Math.abs(value) * factor * SHARE[kind];
    if (value > 0) praise += weight;
    else criticism += weight;
  }
  if (valence !== 0) valence += Math.sign(valence) * EXCLAIMED * Math.min(clause.exclamations, 4);
  return { clause, hits, valence, praise, criticism };
}

function factorOf(clause: Clause, next: Clause | undefined): number {
  let factor = 1;
  if (clause.link === 'contrast') factor *= 1.3;
  if (clause.link === 'concession') factor *= 0.6;
  if (clause.link === 'condition') factor *= 0.6;
  if (next?.link === 'contrast' && next.sentence === clause.sentence) factor *= 0.6;
  if (clause.question) factor *= 0.7;
  if (clause.quoted) factor *= 0.7;
  return factor;
}

function hitsOf(clause: Clause, document: Document): Hit[] {
  const { words } = clause;
  const normals = words.map((word) => word.normal);
  const phrases = PHRASES.find(normals);
  const hits: Hit[] = [];
  let nextPhrase = 0;
  const rival = normals.findIndex((normal) => RIVALS.has(normal));
  const than = normals.indexOf('than');
  for (let at = 0; at < words.length; at++) {
    const phrase = phrases[nextPhrase];
    if (phrase && at === phrase.from) {
      hits.push(phraseHit(phrase, words));
      nextPhrase++;
      at = phrase.to - 1;
      continue;
    }
    const hit = wordHit(words, at);
    if (!hit) continue;
    // What is said of a rival, or behind "than", is not said of the thing itself.
    if (rival >= 0 && at > rival && (than < 0 || at < than)) hit.value *= -0.3;
    else if (than >= 0 && at > than) hit.value *= 0.3;
    hits.push(hit);
  }
  for (const value of faceValues(document.text.slice(clause.start, clause.end))) {
    hits.push({ value, kind: 'face', negated: false, normal: '' });
  }
  return hits;
}

function phraseHit({ from, to, worth }: Match<number>, words: Word[]): Hit {
  const loud = words.slice(from, to).some((word) => word.loud);
  const negated = isNegated(words, from);
  const value = worth * (loud ? LOUD : 1) * (negated ? -0.6 : 1);
  const normal = words
    .slice(from, to)
    .map((word) => word.normal)
    .join(' ');
  return { value, kind: 'phrase', negated, normal };
}

function wordHit(words: Word[], at: number): Hit | null {
  const word = words[at]!;
  if (isMere(words, at)) return null;
  const found = wordValue(word.normal);
  if (!found || found.value === 0) return null;
  let { value } = found;
  // A degree word with a value of its own ("terribly good") only strengthens what follows.
  if (DEGREES.has(word.normal) && words[at + 1] && wordValue(words[at + 1]!.normal)) return null;
  for (let back = 1; back <= 2 && at - back >= 0; back++) {
    const degree = DEGREES.get(words[at - back]!.normal);
    if (degree !== undefined) value *= back === 1 ? degree : 1 + (degree - 1) * 0.7;
  }
  if (word.loud) value *= LOUD;
  const negated = isNegated(words, at);
  if (negated) value *= value > 0 ? NEGATED_PRAISE : NEGATED_CRITICISM;
  return { value, kind: found.kind, negated, normal: word.normal };
}

function isNegated(words: Word[], at: number): boolean {
  let negators = 0;
  for (let back = 1; back <= NEGATION_REACH && at - back >= 0; back++) {
    const { normal } = words[at - back]!;
    if (normal === 'but' || CONTRAST.has(normal)) break;
    if (!NEGATORS.has(normal)) continue;
    if (normal === 'not' && /^(?:only|just|merely)$/.test(words[at - back + 1]?.normal ?? '')) continue;
    if (normal === 'no' && back > 2) continue;
    negators++;
  }
  return negators % 2 === 1;
}

/** Words whose part of speech here carries no opinion: "like" as a preposition, "kind of", "pretty good". */
function isMere(words: Word[], at: number): boolean {
  const { normal, tags } = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  switch (normal) {
    case 'like':
    case 'likes':
      return (
        !tags.has('Verb') ||
        before === undefined ||
        /^(?:would|i'd|we'd|you'd|is|was|are|were|looks?|feels?|sounds?|it's|just|more|much|nothing|something|felt)$/.test(
          before.normal,
        )
      );
    case 'kind':
    case 'sort':
      return after?.normal === 'of';
    case 'pretty':
    case 'super':
    case 'well':
      return after !== undefined && normal !== 'well' ? !/^(?:and|girl|lady)$/.test(after.normal) : true;
    case 'mean':
      return tags.has('Verb') || /^(?:i|you|they|we|does|did|to|would)$/.test(before?.normal ?? '');
    case 'right':
      return /^(?:now|here|away|there|after|before|to)$/.test(after?.normal ?? '') || before?.normal === 'the';
    case 'hard':
      return /^(?:drive|disk|work|working|cover|copy)$/.test(after?.normal ?? '');
    case 'miss':
    case 'free':
      return normal === 'miss'
        ? /^(?:don't|dont|never)$/.test(before?.normal ?? '')
        : /^(?:to|time|of)$/.test(after?.normal ?? '');
    case 'cost':
    case 'costs':
    case 'issue':
    case 'bill':
    case 'solution':
    case 'solutions':
      return tags.has('ProperNoun');
    default:
      return false;
  }
}
