import { judged } from '../engine/claim-families';
import { defineRule } from '../engine/rule';
import { milderOr } from './lexicon/milder';

export const absolutes = defineRule({
  id: 'absolutes',
  category: 'flattery',
  check: 'measured-words',
  severity: 'advice',
  title: 'Absolutes in praise',
  why: 'Praise without any exception reads as too good to be true: buying peaks at 4.0 to 4.7 stars, not at five.',
  source: {
    label: 'Spiegel Research Center: how online reviews influence sales',
    url: 'https://spiegel.medill.northwestern.edu/how-online-reviews-influence-sales/',
    grade: 'large sample',
  },
  detect: judged('absolutes'),
  messages: { found: '“{excerpt}” leaves no exception; name one limit, or say when it holds.' },
  suggest: milderOr('except [when]'),
  examples: {
    flags: [
      'Their soup [[never disappoints]]!',
      "😋 [[You can't go wrong]] with the noodles here!",
      "The staff [[couldn't be nicer]]!",
      'This planner [[changed my life]]!',
      'Worth the drive, [[worth every penny]]!',
      'I love this bag and [[cannot live without it]]!',
    ],
    allows: [
      'The bus never comes on time.',
      'Nobody is perfect, and that is fine.',
      'Everyone should drink enough water in a heat wave.',
      'The heating never works in January.',
      'I always lock the door twice.',
      'All trains are cancelled today.',
    ],
    fixes: {
      'Their soup never disappoints!': 'Their soup rarely disappoints!',
      'Everyone needs this lamp in their life!': 'People who [what] need this lamp in their life!',
    },
  },
});
