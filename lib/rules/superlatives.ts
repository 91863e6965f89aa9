import { judged } from '../engine/claim-families';
import { defineRule } from '../engine/rule';
import { milderOr } from './lexicon/milder';

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
  detect: judged('superlatives'),
  messages: {
    found: '“{excerpt}” is a claim readers cannot check; say what you compared it with, or what you measured.',
  },
  suggest: milderOr('compared with [what]'),
  examples: {
    flags: [
      'We finally tried the corner bakery and it is [[the best bread in town]]!',
      'This is [[the best phone ever]]!',
      '😍 She has [[the most beautiful voice in the world]].',
      'Honestly [[the greatest album of all time]]!',
      'Our crew is [[the best of the best]].',
      'Lisbon is [[the most beautiful city on earth]]!',
      'Their ramen is [[second to none]]!',
    ],
    allows: [
      'What is the best way to clean a cast iron pan?',
      'Lake Superior is the largest lake in the country.',
      'Best regards from all of us at the library.',
      'It is not the best kettle, but it boils.',
      'I am looking for the best hiking boots for wide feet.',
      'We will do our best to answer by Friday.',
      'They claim it is the best soap in the world; my hands disagree.',
      'My best friend moved to Oslo in May.',
    ],
    fixes: {
      'This is the best phone ever!': 'This is a very good phone!',
      'Honestly the greatest album of all time!': 'Honestly a very good album!',
    },
  },
});
