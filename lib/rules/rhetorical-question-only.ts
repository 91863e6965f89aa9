import { inside } from '../engine/document';
import { questionOf } from '../engine/measures/question';
import { callsForResponse } from '../engine/measures/response';
import { questionStarters } from '../engine/measures/starters';
import { voiceOf } from '../engine/measures/voice';
import { defineRule } from '../engine/rule';

export const rhetoricalQuestionOnly = defineRule({
  id: 'rhetorical-question-only',
  category: 'engagement',
  check: 'asks-readers',
  severity: 'note',
  title: 'Only questions for effect',
  why: 'How a question is put decides how many answer it; one that is asked for effect, or answered at once, leaves nothing to say.',
  source: {
    label: 'Teevan, Morris and Panovich, "Factors affecting response quantity, quality, and speed", ICWSM 2011',
    url: 'https://studylib.net/doc/13856264/factors-affecting-response-quantity--quality--and-speed-for',
    grade: 'study',
  },
  appliesWhen: {
    kinds: ['post'],
    minWords: 12,
    test: ({ document }) => !document.poll && voiceOf(document) !== 'impersonal' && !/^\s*@/.test(document.text),
    otherwise: 'Judged for posts of a dozen words or more that speak to readers.',
  },
  detect({ document }) {
    const { kind, span } = questionOf(document);
    const speaks = kind === 'rhetorical' && span && !inside(span, document.quotes);
    return speaks && callsForResponse(document).length === 0 ? [{ span }] : [];
  },
  messages: {
    found: 'This reads as a question for effect; nothing in the draft asks readers for their own answer.',
  },
  suggest: (_detection, { document }) => questionStarters(document),
  examples: {
    flags: [
      '[[Want to sleep better?]] I went to bed at ten for thirty days, and here is what my notebook says.',
      'I checked the parts list twice before I paid. [[And the result?]] One wheel too few and no screws at all.',
      '[[Did you know that bees sleep?]] I found four of them in our lavender this morning, legs folded, not moving.',
      'My boss booked a meeting about having fewer meetings. [[Who even has time for that?]] I brought my knitting 🧶',
      '[[Ready for spring?]] Our seed trays are in the shop from Monday, and we open at nine every day 🌱',
      'We paid for the express service. [[Why do we even bother?]] It came after the letter we sent the normal way.',
    ],
    allows: [
      {
        poll: true,
        text: 'Want to sleep better? I went to bed at ten for thirty days, and here is what my notebook says.',
      },
      'I checked the parts list twice before I paid and one wheel is missing. What would you do next?',
      'Want to sleep better?',
      '"Are you lost?" she asked, and I said that I had been for about ten years, and we both laughed until the bus came.',
      'Did you know that bees sleep? I found four in our lavender. Tell me what you have seen in yours 🐝',
      {
        kind: 'reply',
        text: 'Who knew? I always thought that it was the other way round, but my neighbour says the same thing as you.',
      },
      '@user are you serious? I waited for three hours in the rain and the office had closed at noon without a note.',
      'We went back to paper lists in the kitchen, and so far nobody in our house has missed the app.',
    ],
  },
});
