import { weighed } from '../engine/claims';
import { defineRule } from '../engine/rule';
import { CLAIM_GUARDS, CLAIMS } from './lexicon/claims';
import { milderSuggestions } from './lexicon/milder';

export const stackedIntensifiers = defineRule({
  id: 'stacked-intensifiers',
  category: 'flattery',
  check: 'measured-words',
  severity: 'advice',
  title: 'Stacked intensifiers',
  why: 'An intensifier on a word that is strong already adds heat and no information.',
  source: {
    label: 'proselint: advice from editors on hyperbole and needless intensifiers',
    url: 'https://github.com/amperser/proselint',
    grade: 'custom',
  },
  detect: weighed(CLAIMS['stacked-intensifiers'], ...CLAIM_GUARDS),
  message: (excerpt) => `“${excerpt}”: one strong word is enough; the second makes readers wary.`,
  suggest: milderSuggestions,
  examples: {
    flags: [
      'The concert was [[absolutely amazing]]!',
      '🎉 The crew was [[truly incredible]]!',
      'What an evening, [[absolutely breathtaking]]!',
    ],
    allows: ['It was very cold this morning.', 'I am really tired today.', 'The queue was incredibly long.'],
    fixes: {},
  },
});
