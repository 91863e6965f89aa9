import { weighed } from '../engine/claims';
import { defineRule } from '../engine/rule';
import { CLAIM_GUARDS, CLAIMS } from './lexicon/claims';
import { milderSuggestions } from './lexicon/milder';

export const superlatives = defineRule({
  id: 'superlatives',
  category: 'flattery',
  check: 'measured-words',
  severity: 'advice',
  title: 'Unsupported superlatives',
  why: 'Readers discount a "best" that nothing backs up, while a detail or a comparison lets them judge for themselves.',
  source: {
    label: 'Baker & Kim 2019: exaggerated reviews, language and trust',
    url: 'https://doi.org/10.1108/IJCHM-03-2018-0247',
    grade: 'study',
  },
  detect: weighed(CLAIMS.superlatives, ...CLAIM_GUARDS),
  message: (excerpt) =>
    `“${excerpt}” is a claim readers cannot check; say what you compared it with, or what you measured.`,
  suggest: milderSuggestions,
  examples: {
    flags: [
      'We finally tried the corner bakery and it is [[the best bread in town]]!',
      'This is [[the best phone ever]]!',
      '😍 She has [[the most beautiful voice in the world]].',
    ],
    allows: [
      'What is the best way to clean a cast iron pan?',
      'Lake Superior is the largest lake in the country.',
      'Best regards from all of us at the library.',
      'It is not the best kettle, but it boils.',
    ],
    fixes: {},
  },
});
