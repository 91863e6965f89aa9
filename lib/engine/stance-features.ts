import { claimsIn } from './claim-families';
import { clausesOf } from './clauses';
import type { Document } from './document';
import { CUES } from './lexicon/cues';
import { Expressions } from './lexicon/expressions';
import { SCENES } from './lexicon/scenes';
import { FIELDS, type Field } from './lexicon/topics';
import { engagementBait } from './measures/bait';
import { measure } from './measures/measure';
import { questionOf } from './measures/question';
import { callsForResponse } from './measures/response';
import { tieFeatures } from './measures/tie-features';
import { type ClauseOpinion, opinionsOf } from './opinions';
import { amounts, subjects } from './stance-amounts';
import { grammar, rate, shape } from './stance-shape';

const EXPRESSIONS = { ...CUES, ...SCENES };
type CueFamily = keyof typeof EXPRESSIONS;
const FAMILIES = Object.keys(EXPRESSIONS) as CueFamily[];
const FIELD_NAMES = Object.keys(FIELDS) as Field[];
const FIELD_OF = new Map<string, Field[]>();
for (const field of FIELD_NAMES) {
  for (const word of FIELDS[field].replace(/[()]/g, '').split('|'))
    FIELD_OF.set(word, [...(FIELD_OF.get(word) ?? []), field]);
}
const FINDERS = FAMILIES.map((family) => new Expressions<CueFamily>().add(EXPRESSIONS[family], family));

/** How often each family of cues occurs in the draft. */
export const cueCounts = measure((document): Record<CueFamily, number> => {
  const counts = Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Record<CueFamily, number>;
  for (const clause of clausesOf(document)) {
    const normals = clause.words.map((word) => word.normal);
    for (const finder of FINDERS) for (const match of finder.find(normals)) counts[match.worth]++;
  }
  return counts;
});

/**
 * Measures of a draft from which its stance is judged, by name: amounts of praise and criticism of several kinds, where
 * they stand, cue families, and the shape of the text. Counts are on a logarithmic scale.
 */
export const stanceFeatures = measure((document): Record<string, number> => {
  const opinions = opinionsOf(document);
  const words = opinions.reduce((sum, { clause }) => sum + clause.words.filter((word) => !word.hashtag).length, 0);
  const features: Record<string, number> = {};
  Object.assign(features, amounts(opinions, words), shape(document, words), grammar(opinions, words));
  const cues = cueCounts(document);
  for (const family of FAMILIES) {
    features[`cue ${family}`] = Math.log1p(cues[family]);
    features[`rate ${family}`] = rate(cues[family], words);
  }
  Object.assign(features, asked(document), overpraise(document, words), fields(opinions, words), subjects(opinions));
  Object.assign(features, together(features));
  for (const [name, value] of tieFeatures(document)) features[`tie: ${name}`] = value;
  return features;
});

/** Share of the words that belong to each field. */
function fields(opinions: ClauseOpinion[], words: number): Record<string, number> {
  const counts = Object.fromEntries(FIELD_NAMES.map((field) => [field, 0])) as Record<Field, number>;
  for (const { clause } of opinions) {
    for (const { normal } of clause.words) for (const field of FIELD_OF.get(normal) ?? []) counts[field]++;
  }
  return Object.fromEntries(FIELD_NAMES.map((field) => [`field ${field}`, Math.sqrt(rate(counts[field], words))]));
}

/** What the draft asks of its readers, as the measures of questions and calls see it. */
function asked(document: Document): Record<string, number> {
  const { kind } = questionOf(document);
  return {
    'asks readers': kind === 'genuine' ? 1 : 0,
    'asks nobody': kind === 'rhetorical' ? 1 : 0,
    'calls for response': callsForResponse(document).length > 0 ? 1 : 0,
    baits: engagementBait(document).length > 0 ? 1 : 0,
  };
}

/** How much of the draft readers would call overpraise. */
function overpraise(document: Document, words: number): Record<string, number> {
  const likely = claimsIn(document)
    .map(({ likelihood }) => likelihood)
    .sort((a, b) => b - a);
  const sum = likely.reduce((total, likelihood) => total + likelihood, 0);
  return {
    overpraise: Math.log1p(sum),
    'likeliest overpraise': likely[0] ?? 0,
    'next overpraise': likely[1] ?? 0,
    'rate overpraise': rate(sum, words),
  };
}

/** Pairs that mean more together than apart. */
function together(f: Record<string, number>): Record<string, number> {
  const selling = Math.min(1, (f['rate sell'] ?? 0) + (f['rate brand'] ?? 0) + (f['rate benefit'] ?? 0));
  const reviewing = Math.min(1, (f['rate firsthand'] ?? 0) + (f['rate aspect'] ?? 0));
  const reporting = Math.min(1, (f['rate report'] ?? 0) + (f['rate notice'] ?? 0));
  const short = Math.exp(-Math.expm1(f.length ?? 0) / 25);
  return {
    'praise in few words': short * (f.praise ?? 0),
    'criticism in few words': short * (f.criticism ?? 0),
    'moods in few words': short * ((f.good ?? 0) + (f.smiles ?? 0)),
    'selling in few words': short * selling,
    'nothing felt in few words': short * (f['nothing felt'] ?? 0),
    'few words': short,
    'criticism while selling': selling * (f['criticism density'] ?? 0),
    'criticism while reviewing': reviewing * (f['criticism density'] ?? 0),
    'criticism while reporting': reporting * (f['criticism density'] ?? 0),
    'praise while reviewing': reviewing * (f['praise density'] ?? 0),
    'praise while reporting': reporting * (f['praise density'] ?? 0),
    'praise while asking': (f['question share'] ?? 0) * (f['praise density'] ?? 0),
    'criticism while asking': (f['question share'] ?? 0) * (f['criticism density'] ?? 0),
    'drawback amid praise': (f['rate drawback'] ?? 0) * Math.max(0, f['opinion share'] ?? 0),
    'merit amid criticism': (f['rate merit'] ?? 0) * Math.max(0, -(f['opinion share'] ?? 0)),
    'both sides while reviewing': reviewing * (f['both sides'] ?? 0),
  };
}
