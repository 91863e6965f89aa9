import { opened } from '../engine/measures/opening';
import { questionOf } from '../engine/measures/question';
import { defineRule } from '../engine/rule';

export const closedQuestionOnly = defineRule({
  id: 'closed-question-only',
  category: 'engagement',
  check: 'asks-readers',
  severity: 'note',
  title: 'Only a yes-or-no question',
  why: 'A question that "yes" answers in full tends to get just that; one that asks for a reason or an experience gets a story.',
  source: {
    label: 'Teevan, Morris and Panovich, "Factors affecting response quantity, quality, and speed", ICWSM 2011',
    url: 'https://studylib.net/doc/13856264/factors-affecting-response-quantity--quality--and-speed-for',
    grade: 'study',
  },
  appliesWhen: {
    kinds: ['post'],
    minWords: 8,
    // In a poll the options are the answer.
    test: ({ document }) => !document.poll,
    otherwise: 'Judged for posts of eight words or more without a poll.',
  },
  detect({ document }) {
    const { kind, form, span } = questionOf(document);
    return kind === 'genuine' && form === 'closed' && span ? [{ span }] : [];
  },
  messages: {
    found: '"Yes" or "no" answers this in full; a second half that asks how or why invites more.',
  },
  suggest({ span }, { document }) {
    if (!span) return [];
    return [{ kind: 'replace', text: opened(document.text.slice(span.start, span.end)) }];
  },
  examples: {
    flags: [
      'I switched to decaf in January and my afternoons are calmer. [[Have you ever tried it?]]',
      'Our village wants to turn the old school into flats. [[Do you think that is a good plan?]]',
      'I want to learn the cello at fifty, and my back is not what it was. [[Do you think I should?]]',
      'Two weeks with a standing desk and my back still hurts. [[Does anyone else feel that?]] 😩',
      'I keep three notebooks and lose all of them. [[Do you still write things down on paper?]] 📓',
      'We are moving to the coast with two dogs and no plan. [[Has anybody here done that?]]',
    ],
    allows: [
      {
        poll: true,
        text: 'I switched to decaf in January and my afternoons are calmer. Have you ever tried it?',
      },
      'I switched to decaf in January and my afternoons are calmer. What did you change, and did it last?',
      'I keep three notebooks and lose all of them. How do you keep track of yours? 📓',
      'Thinking of learning the cello at fifty. Is it worth it, and how did you start?',
      {
        kind: 'reply',
        text: 'Good point, I had not seen it like that before. Do you think it would work with two of them?',
      },
      'Our village wants to turn the old school into flats, and the vote is on Monday at the hall.',
      'Any tips?',
      'Ready for winter? Our coats are in the shop from Monday, and we open at nine.',
    ],
    fixes: {
      'I switched to decaf in January and my afternoons are calmer. Have you ever tried it?':
        'I switched to decaf in January and my afternoons are calmer. Have you ever tried it? How did it go?',
      'Our village wants to turn the old school into flats. Do you think that is a good plan?':
        'Our village wants to turn the old school into flats. Do you think that is a good plan? What would you do differently?',
    },
  },
});
