import { wholeDraft } from '../engine/detectors';
import { defineRule } from '../engine/rule';
import { topicsTouched } from '../engine/topics';
import type { Topic } from '../vocabulary';

const COFFEE: Topic[] = [
  { name: 'Coffee', keywords: ['coffee', 'espresso', 'cold brew', 'roast', '☕'] },
  { name: 'Cycling', keywords: ['bike', 'cycle', 'gravel race'] },
];

/** Topics named in a message; more of them would not be read. */
const NAMED = 3;

export const offTopic = defineRule({
  id: 'off-topic',
  category: 'focus',
  check: 'on-topic',
  severity: 'note',
  title: 'Touches none of your topics',
  why: 'You named these topics as what your readers follow you for; this only says when a post leaves them.',
  source: {
    label: 'Your own choice: the topics set in the options',
    url: null,
    grade: 'custom',
  },
  appliesWhen: {
    kinds: ['post'],
    minWords: 12,
    test: ({ profile }) => profile.topics.length > 0,
    otherwise: 'Judged for posts of a dozen words or more, once you have set topics in the options.',
  },
  detect: wholeDraft(({ document, profile }) => topicsTouched(document, profile.topics).length === 0),
  messages: {
    all: 'No word here belongs to one of your topics ({topics}).',
    some: 'No word here belongs to one of your topics ({topics} and {count} more).',
  },
  says(_excerpt, { profile }) {
    const names = profile.topics.map(({ name }) => name.trim()).filter(Boolean);
    const values = { topics: names.slice(0, NAMED).join(', '), count: names.length - NAMED };
    return { message: values.count > 0 ? 'some' : 'all', values };
  },
  examples: {
    flags: [
      {
        text: 'We finally painted the hallway this weekend, and the second coat took twice as long as the first.',
        profile: { topics: COFFEE },
      },
      {
        text: 'My train was late again this morning, so I wrote the whole report standing between two doors.',
        profile: { topics: COFFEE },
      },
      {
        text: 'Does anybody else keep a list of films to watch and then always rewatch the same three?',
        profile: { topics: COFFEE },
      },
      {
        text: 'Three days of rain, a leaking tent and no phone signal: the holiday was better than it sounds.',
        profile: { topics: [{ name: 'Home baking', keywords: [] }] },
      },
      {
        text: 'The council wants to close the library on Saturdays, and I think that is a mistake for families.',
        profile: { topics: [{ name: 'Vinyl', keywords: ['vinyl', 'turntable'] }] },
      },
      {
        text: 'The neighbour plays the trumpet at six in the morning now, and he is getting rather good at it.',
        profile: {
          topics: [...COFFEE, { name: 'Home baking', keywords: ['sourdough'] }, { name: 'Vinyl', keywords: ['vinyl'] }],
        },
      },
      {
        text: 'Today I learned that octopuses taste with their arms, which explains a lot about my dinner. #science',
        profile: { topics: COFFEE },
      },
    ],
    allows: [
      'We finally painted the hallway this weekend, and the second coat took twice as long as the first.',
      { text: 'My train was late again.', profile: { topics: COFFEE } },
      {
        text: 'I changed the grinder setting twice today and the espressos still ran through in fifteen seconds flat.',
        profile: { topics: COFFEE },
      },
      {
        text: 'Rode to the sea and back on Sunday, forty miles with a headwind both ways somehow. #GravelRaces',
        profile: { topics: COFFEE },
      },
      {
        text: 'Two of the beans we tried last week were roasted far too dark for what I like in the morning.',
        profile: { topics: COFFEE },
      },
      {
        text: 'Nothing beats a quiet kitchen at six with the window open and the radio on very low ☕️',
        profile: { topics: COFFEE },
      },
      {
        kind: 'reply',
        text: 'Congratulations on the new flat, I hope the neighbours are quieter than the ones you had before.',
        profile: { topics: COFFEE },
      },
    ],
  },
});
