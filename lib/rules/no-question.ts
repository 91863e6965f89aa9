import { wholeDraft } from '../engine/detectors';
import { questionOf } from '../engine/measures/question';
import { callsForResponse } from '../engine/measures/response';
import { questionStarters } from '../engine/measures/starters';
import { voiceOf } from '../engine/measures/voice';
import { defineRule } from '../engine/rule';

export const noQuestion = defineRule({
  id: 'no-question',
  category: 'engagement',
  check: 'asks-readers',
  severity: 'advice',
  title: 'Asks readers nothing',
  why: 'People who ask, and ask on, are better liked than people who only tell (experiments with over 400 people).',
  source: {
    label: 'Huang et al. 2017, "It doesn\'t hurt to ask", Journal of Personality and Social Psychology 113(3)',
    url: 'https://doi.org/10.1037/pspi0000097',
    grade: 'study',
  },
  appliesWhen: {
    kinds: ['post'],
    minWords: 20,
    test: ({ document }) => !document.poll && voiceOf(document) === 'personal',
    otherwise:
      'Judged for posts of 20 words or more that speak to readers; news, notices, replies and polls are left alone.',
  },
  detect: wholeDraft(({ document }) => questionOf(document).kind === 'none' && callsForResponse(document).length === 0),
  messages: {
    found: 'It tells readers something and asks them nothing; one open question gives them a way in.',
  },
  suggest: (_detection, { document }) => questionStarters(document),
  examples: {
    flags: [
      'I have been baking sourdough every weekend for a year now, and last Sunday the crust held for the first time.',
      'We moved our team to four days in March. Output stayed the same, but the Friday handover still goes wrong most weeks.',
      'My new cast iron pan needs ten minutes to heat up and weighs more than the cat, but the potatoes are worth it 🍳',
      'I quit my job two years ago today. The first winter was thin, and I would still do it again tomorrow morning.',
      'You can learn a lot from a badly run workshop. I took three pages of notes on what never to do to people.',
      'Took my daughter to her first match on Saturday. We lost four nil and she has asked for a season ticket ⚽️😅',
    ],
    allows: [
      {
        poll: true,
        text: 'I have been baking sourdough every weekend for a year now, and last Sunday the crust held for the first time.',
      },
      'I have been baking sourdough every weekend for a year now, and the crust finally holds. How long did yours take?',
      'My new cast iron pan needs ten minutes to heat up and weighs more than the cat. Tell me what you cook in yours 🍳',
      'We moved our team to four days in March, and the Friday handover still goes wrong. Curious how you handle yours.',
      'The council approved the new tram line on Tuesday. Work starts in April and will take about three years to finish.',
      {
        kind: 'reply',
        text: 'I had the same problem with mine last winter and in the end I only got it going by leaving it near the radiator.',
      },
      'Back home at last, feet up, tea on 🫖',
      'I am stuck choosing a first camera for my son, who is nine and drops things. Any advice from you is welcome 🙏',
    ],
  },
});
