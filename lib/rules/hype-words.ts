import { weighed } from '../engine/claims';
import { defineRule } from '../engine/rule';
import { CLAIM_GUARDS, CLAIMS } from './lexicon/claims';
import { milderSuggestions } from './lexicon/milder';

export const hypeWords = defineRule({
  id: 'hype-words',
  category: 'flattery',
  check: 'measured-words',
  severity: 'advice',
  title: 'Hype words',
  why: 'Followers who are not yet fans doubt exaggerated praise, and plain words with a detail are believed by more of them.',
  source: {
    label: 'Román, Riquelme & Iacobucci 2023: exaggerated online reviews',
    url: 'https://doi.org/10.1016/j.jbusres.2022.113466',
    grade: 'study',
  },
  detect: weighed(CLAIMS['hype-words'], ...CLAIM_GUARDS),
  message: (excerpt) => `“${excerpt}” sells more than it tells; say what it did for you.`,
  suggest: milderSuggestions,
  examples: {
    flags: [
      'This app is [[a game-changer]] for my mornings!',
      '🔥 The view from up there was [[mind-blowing]]!',
      'The lake at dawn was [[breathtaking]]!',
    ],
    allows: [
      'Climate data is cutting both ways here.',
      'I had a good lunch by the river.',
      'Is this camera really a game-changer?',
    ],
    fixes: {},
  },
});
