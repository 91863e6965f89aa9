import type { ClauseOpinion } from './opinions';

/** How much praise and criticism of each kind, how strong, how dense, and in what order. */
export function amounts(opinions: ClauseOpinion[], words: number): Record<string, number> {
  const sums = { praise: 0, criticism: 0, good: 0, bad: 0, smiles: 0, frowns: 0, goodBase: 0, badBase: 0 };
  let praising = 0;
  let criticising = 0;
  let turnsDown = 0;
  let turnsUp = 0;
  let strongestPraise = 0;
  let strongestCriticism = 0;
  let mildCriticism = 0;
  let negatedPraise = 0;
  let phrases = 0;
  let before: ClauseOpinion | undefined;
  for (const opinion of opinions) {
    let valence = 0;
    for (const { value, kind, negated } of opinion.hits) {
      const size = Math.abs(value);
      valence += value;
      if (kind === 'opinion' || kind === 'phrase') {
        if (kind === 'phrase') phrases++;
        if (value > 0) {
          sums.praise += size;
          strongestPraise = Math.max(strongestPraise, size);
        } else {
          sums.criticism += size;
          strongestCriticism = Math.max(strongestCriticism, size);
          if (size < 1.7) mildCriticism++;
          if (negated) negatedPraise++;
        }
      } else if (kind === 'mood') sums[value > 0 ? 'good' : 'bad'] += size;
      else if (kind === 'face') sums[value > 0 ? 'smiles' : 'frowns'] += size;
      else sums[value > 0 ? 'goodBase' : 'badBase'] += size;
    }
    if (valence > 0.8) praising++;
    if (valence < -0.8) criticising++;
    if (before && opinion.clause.link === 'contrast') {
      const was = before.valence;
      if (was > 0.5 && valence < 0) turnsDown++;
      if (was < -0.3 && valence > 0.5) turnsUp++;
    }
    before = opinion;
  }
  const features: Record<string, number> = {};
  for (const [name, sum] of Object.entries(sums)) features[name] = Math.log1p(sum);
  const length = words + 10;
  const { praise, criticism } = sums;
  const allBad = criticism + sums.badBase + sums.bad;
  const allGood = praise + sums.goodBase + sums.good;
  return {
    ...features,
    'praise density': Math.min(1.5, praise / length),
    'criticism density': Math.min(1.5, criticism / length),
    'good density': Math.min(1.5, allGood / length),
    'bad density': Math.min(1.5, allBad / length),
    'opinion share': (praise - criticism) / (praise + criticism + 2),
    'overall share': (allGood - allBad) / (allGood + allBad + 2),
    'both sides': Math.log1p(Math.min(praise, criticism)),
    'both sides, all': Math.log1p(Math.min(allGood, allBad)),
    'strongest praise': strongestPraise,
    'strongest criticism': strongestCriticism,
    'mild criticism': Math.log1p(mildCriticism),
    'negated praise': Math.log1p(negatedPraise),
    phrases: Math.log1p(phrases),
    'praising clauses': Math.log1p(praising),
    'criticising clauses': Math.log1p(criticising),
    'turns down': Math.min(2, turnsDown),
    'turns up': Math.min(2, turnsUp),
    'ends well': Math.max(-3, Math.min(3, lastValence(opinions))),
    'starts well': Math.max(-3, Math.min(3, opinions.find(({ valence }) => valence !== 0)?.valence ?? 0)),
    'no opinion': praise + criticism === 0 ? 1 : 0,
    'nothing felt': allGood + allBad + sums.smiles + sums.frowns === 0 ? 1 : 0,
  };
}

function lastValence(opinions: ClauseOpinion[]): number {
  return opinions.findLast(({ valence }) => valence !== 0)?.valence ?? 0;
}

const SUBJECTS: readonly [string, RegExp][] = [
  ['we', /^(?:we|we're|we've|our|us|ours)$/],
  ['i', /^(?:i|i'm|i've|i'd|my|me)$/],
  ['you', /^(?:you|you're|you'll|your|u|ur)$/],
  ['it', /^(?:it|it's|this|these|that|which)$/],
  ['they', /^(?:he|she|they|his|her|their|they're|he's|she's|people)$/],
];

/** Praise and criticism by whom the clause speaks of first. */
export function subjects(opinions: ClauseOpinion[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name] of [...SUBJECTS, ['nobody']] as const) {
    sums[`praise by ${name}`] = 0;
    sums[`criticism by ${name}`] = 0;
  }
  sums['praise after is'] = 0;
  sums['criticism after is'] = 0;
  sums['praise asked'] = 0;
  sums['criticism asked'] = 0;
  sums['praise reported'] = 0;
  sums['criticism reported'] = 0;
  for (const { clause, praise, criticism } of opinions) {
    if (praise + criticism === 0) continue;
    let subject = 'nobody';
    for (const { normal } of clause.words) {
      const found = SUBJECTS.find(([, test]) => test.test(normal));
      if (found) {
        subject = found[0];
        break;
      }
    }
    const places = [`by ${subject}`];
    if (clause.words.some((word) => word.tags.has('Copula'))) places.push('after is');
    if (clause.question) places.push('asked');
    if (clause.quoted || clause.words.some(({ normal }) => /^(?:said|says|according|reported|told)$/.test(normal))) {
      places.push('reported');
    }
    for (const place of places) {
      sums[`praise ${place}`]! += praise;
      sums[`criticism ${place}`]! += criticism;
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Math.log1p(sum)]));
}
