import { judged } from '../engine/claim-families';
import { defineRule } from '../engine/rule';
import { milderOr } from './lexicon/milder';

export const inflatedComparisons = defineRule({
  id: 'inflated-comparisons',
  category: 'flattery',
  check: 'measured-words',
  severity: 'advice',
  title: 'Inflated comparisons',
  why: 'A comparison with everything else is one nobody can have made; a comparison with one thing is believed.',
  source: {
    label: 'Baker & Kim 2019: exaggerated reviews, language and trust',
    url: 'https://doi.org/10.1108/IJCHM-03-2018-0247',
    grade: 'study',
  },
  detect: judged('inflated-comparisons'),
  messages: { found: '“{excerpt}” compares with everything at once; name the one or two things you compared.' },
  suggest: milderOr('compared with [what]'),
  examples: {
    flags: [
      'Their service is [[better than any other hotel]]!',
      '🚀 It is [[head and shoulders above the rest]]!',
      'The place is [[unlike any other]]!',
      'It works [[like magic]]!',
      'This is [[Notepad on steroids]]!',
      'Their fries [[blow everything else out of the water]]!',
    ],
    allows: [
      'It is a little lighter than my old one.',
      'I like this more than the blue one.',
      'Today is warmer than yesterday.',
      'Is it better than any other app?',
      'It is not better than any other pen.',
      'She is older than everyone in her class, by two weeks.',
    ],
    fixes: {},
  },
});
