import { judged } from '../engine/claim-families';
import { defineRule } from '../engine/rule';
import { milderOr } from './lexicon/milder';

export const stackedIntensifiers = defineRule({
  id: 'stacked-intensifiers',
  category: 'flattery',
  check: 'measured-words',
  severity: 'note',
  title: 'Stacked intensifiers',
  why: 'An intensifier on a word that is strong already adds heat and no information.',
  source: {
    label: 'proselint: advice from editors on hyperbole and needless intensifiers',
    url: 'https://github.com/amperser/proselint',
    grade: 'custom',
  },
  detect: judged('stacked-intensifiers'),
  messages: { found: '“{excerpt}”: one strong word is enough; the second makes readers wary.' },
  suggest: milderOr('because [why]'),
  examples: {
    flags: [
      'The concert was [[absolutely amazing]]!',
      '🎉 The crew was [[truly incredible]]!',
      'What an evening, [[absolutely breathtaking]]!',
      'The garden is [[simply stunning]]!',
      'Dinner was [[so freaking good]]!',
      '[[An insanely talented band]]!',
    ],
    allows: [
      'It was very cold this morning.',
      'I am really tired today.',
      'The queue was incredibly long.',
      'The film was extremely boring.',
      'It is not absolutely perfect.',
      'The soup was a bit salty.',
    ],
    fixes: { 'The concert was absolutely amazing!': 'The concert was amazing!' },
  },
});
