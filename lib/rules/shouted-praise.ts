import { judged } from '../engine/claim-families';
import { defineRule } from '../engine/rule';
import { milderOr } from './lexicon/milder';

export const shoutedPraise = defineRule({
  id: 'shouted-praise',
  category: 'flattery',
  check: 'measured-words',
  severity: 'note',
  title: 'Shouted praise',
  why: 'High-arousal praise helps small accounts a little and costs large ones trust, so the words should carry it.',
  source: {
    label: 'Cascio Rizzo et al. 2024: high-arousal language of influencers',
    url: 'https://doi.org/10.1177/00222429231207636',
    grade: 'study',
  },
  detect: judged('shouted-praise'),
  messages: { found: '“{excerpt}” shouts; say in a calm sentence what was good.' },
  suggest: milderOr('because [why]'),
  examples: {
    flags: [
      '[[AMAZING!!!]]',
      '🎶 [[Fantastic set!!!]]',
      'The parade was loud. [[Fabulous show!]]',
      '[[Incredible!!]] We won the raffle.',
      '[[Fantastic concert!!!]]',
      'We are home. [[Awesome trip!!]]',
    ],
    allows: [
      'WARNING: the road is closed.',
      'Good morning!',
      'NASA landed a probe.',
      'Happy birthday!!',
      'Thank you all!!!',
      'Stop!! The road is closed!',
    ],
    fixes: {},
  },
});
