import { judged } from '../engine/claim-families';
import { defineRule } from '../engine/rule';
import { milderOr } from './lexicon/milder';

export const guarantees = defineRule({
  id: 'guarantees',
  category: 'flattery',
  check: 'measured-words',
  severity: 'advice',
  title: 'Guarantees and miracles',
  why: 'A recommendation must not promise results that the seller could not prove.',
  source: {
    label: 'FTC: Endorsement Guides, what people are asking',
    url: 'https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking',
    grade: 'law',
  },
  detect: judged('guarantees'),
  messages: { found: '“{excerpt}” promises what nobody can promise everyone; say what happened in your case.' },
  suggest: milderOr('in my case: [what happened]'),
  examples: {
    flags: [
      'Book with us: [[lowest price guaranteed]]!',
      '💪 [[Results guaranteed]]!',
      'This serum is [[a miracle]]!',
      "Try it, [[you'll love it]]!",
      "Buy it, you [[won't regret it]]!",
      '[[Look no further]], this is the course for you!',
    ],
    allows: [
      'There is no guarantee that the train will run.',
      'The kettle boils in three minutes.',
      'My guarantee ran out in May.',
      'Does the shop guarantee a refund?',
      'The pills did not cure my cough.',
      'We cannot guarantee a seat.',
    ],
    fixes: {},
  },
});
