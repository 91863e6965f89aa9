import { judged } from '../engine/claim-families';
import { defineRule } from '../engine/rule';
import { milderOr } from './lexicon/milder';

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
  detect: judged('hype-words'),
  messages: { found: '“{excerpt}” sells more than it tells; say what it did for you.' },
  suggest: milderOr('because [why]'),
  examples: {
    flags: [
      'This app is [[a game-changer]] for my mornings!',
      'The lake at dawn was [[breathtaking]]!',
      '🔥 The view from up there was [[mind-blowing]]!',
      "The cake at Nora's is [[to die for]]!",
      'Our [[world-class team]] makes it happen!',
      '[[A must-read]] for gardeners!',
    ],
    allows: [
      'Climate data is cutting both ways here.',
      'I had a good lunch by the river.',
      'Is this camera really a game-changer?',
      'Their so-called game-changing update broke the search.',
      'Have a wonderful day, everyone.',
      'The jury called it “a breathtaking and legendary piece of work”, I fell asleep.',
    ],
    fixes: { 'This app is a game-changer for my mornings!': 'This app is a real help with [what] for my mornings!' },
  },
});
