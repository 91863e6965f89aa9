import { wholeDraft } from '../engine/detectors';
import { balanceOf, isCourtesy, isReport, sideOf } from '../engine/measures/balance';
import { questionOf } from '../engine/measures/question';
import { defineRule } from '../engine/rule';

/** Criticism below this weight is a sigh, not a verdict. */
const ENOUGH_CRITICISM = 3;

/** Below this the draft may as well be read another way. */
const SURE = 0.55;

export const criticismWithoutMerit = defineRule({
  id: 'criticism-without-merit',
  category: 'balance',
  check: 'both-sides',
  severity: 'advice',
  title: 'Criticism without a merit',
  why: 'Reviews that weigh both sides are judged more helpful, so a fair word lends weight to the criticism.',
  source: {
    label: 'Filieri, McLeay, Tsui & Lin 2018, Information & Management 55(8): what makes reviews helpful',
    url: 'https://doi.org/10.1016/j.im.2018.04.010',
    grade: 'study',
  },
  appliesWhen: {
    kinds: ['post', 'comment', 'thread-part'],
    minWords: 25,
    // Who asks readers for help with a fault is not passing a verdict.
    test: ({ document }) =>
      balanceOf(document).stance !== 'none' &&
      !isCourtesy(document) &&
      !isReport(document) &&
      questionOf(document).kind !== 'genuine',
    otherwise:
      'Judged for posts of 25 words or more that evaluate something; news, calls for help and short replies are left alone.',
  },
  detect: wholeDraft(({ document }) => {
    const { stance, criticism } = balanceOf(document);
    return stance === 'criticism-only' && criticism >= ENOUGH_CRITICISM && sideOf(document).sureness >= SURE;
  }),
  messages: {
    found:
      'It names only bad sides. One thing that did work, or whom it may suit, would make the criticism weigh more.',
  },
  suggest: () => [
    { kind: 'append', text: '\nTo be fair, [what worked].' },
    { kind: 'append', text: '\nWhat would make it better: [change].' },
    { kind: 'append', text: '\nIt may still suit you if [who or when].' },
  ],
  examples: {
    flags: [
      'This kettle is terrible. It leaks, the lid broke within a week and customer service ignored every one of my emails. A complete waste of money, avoid it.',
      'Worst hotel stay in years. The room was filthy, the staff were rude, the heating never worked, and breakfast was cold and tasteless on both mornings.',
      'I regret buying this game. The controls are clunky, it crashes every hour, the story is boring and the developers clearly did not bother to fix anything.',
      'Another update, another disaster. The app is slower, the new layout is confusing, my settings are gone and the search is useless now. Who thought that this was a good idea?',
      'The new ticket system is a mess. Queues are longer, the machines are broken half of the time and the fares went up again. Commuters are furious, and rightly so.',
      'I was very disappointed by this course. The videos are outdated, the exercises are full of mistakes and nobody ever answers the questions in the forum.',
    ],
    allows: [
      'Ugh, my train is late again, what a mess.',
      'The handle of this kettle is flimsy and the lid leaks, which is annoying. On the plus side it boils quickly and looks good, and the price is fair.',
      'Two people were killed and seven injured when a bus left the road in heavy rain on Monday night, police said. The cause of the crash is still unknown.',
      'I am so sorry to hear about the accident. That must have been terrible and frightening for all of you. I hope the pain gets better soon, thinking of you every day.',
      'Three weeks with these running shoes and I love them. The cushioning is superb, they look great and my knees feel wonderful after every single run.',
      'My washing machine makes a loud noise and stops with error 14 in the middle of the cycle. Has anybody had the same problem, and how did you fix it?',
      {
        text: 'That shop is awful. The staff were rude to me as well, the fries were cold and greasy and the bill was wrong twice. I will never eat there again.',
        kind: 'reply',
      },
    ],
    fixes: {
      'I was very disappointed by this course. The videos are outdated, the exercises are full of mistakes and nobody ever answers the questions in the forum.':
        'I was very disappointed by this course. The videos are outdated, the exercises are full of mistakes and nobody ever answers the questions in the forum.\nTo be fair, [what worked].',
    },
  },
});
