import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { questionOf } from '../../lib/engine/measures/question';

const judge = (text: string) => questionOf(readDocument({ text }));

/** What a follower could answer, with or without a question mark. */
const GENUINE = [
  'What are you reading this week?',
  'We moved to a four-day week in March. How do you split the work on the short week?',
  'Curious what you use for taking notes while walking.',
  'Our first market stall is on Saturday. Thoughts?',
  'Finally picked a colour for the hallway 🎨 What do you think?',
  'Anyone tried growing potatoes in bags?',
  'Any recommendations for a quiet café near the station? ☕',
  'I rewrote the ending three times. Let me know what you think!',
  'Which of these two covers would you pick up in a shop?',
  'Has anybody here switched from a car to a cargo bike with two kids? I am worried about the winter.',
  'My sourdough keeps collapsing after twenty minutes in the oven. What am I doing wrong?',
  'New to this group and a bit lost. Does anyone know where to buy second-hand lenses? Thanks in advance!',
  'I would love to hear how others deal with this.',
  'Tell me what you would have done in my place.',
  'We argued about it all evening: tabs or spaces?',
  'Ten years of freelancing taught me to say no. What did your first years teach you? 👇',
  'P.S. When was the last time you wrote a letter by hand?',
  'Share your best tip for a long train ride in the comments.',
  'Do you work with music on, or does it have to be quiet?',
  'Working from the kitchen table again. How about you?',
  'I have to choose a topic for my thesis by Friday and any advice is welcome.',
  'First time hosting fourteen people for dinner. What would you cook?',
  'Is it just me or is the evening train getting fuller? Do you feel it too?',
  'Looking for recommendations: a sturdy backpack for a twelve-year-old.',
  'Question for people who repair their own bikes: how often do you replace the chain?',
];

/** Questions none of which seeks an answer from the readers. */
const RHETORICAL = [
  'Want to grow your list faster? Here is our free guide.',
  "Who's ready?!",
  'Did you know that otters hold hands while they sleep?',
  'Looking for a new kitchen? Call us today for a free quote.',
  'The best part? It was free.',
  'Why do most plans fail? Because nobody looks at them twice.',
  'She looked at me and said "Are you lost?" and I laughed.',
  'Tired of slow mornings? Our new blend is out now.',
  'How hard can it be? Famous last words.',
  'Need a hand with your taxes? Book your slot at the link below.',
  'Who needs sleep anyway?',
  'Will the council ever fix this road? Read the full story on our site.',
  'I asked him: "What do you want?" He did not answer.',
  'Guess who forgot the keys again?',
  'Struggling with your CV? Download the template here.',
  '@sam are you coming tonight?',
];

const NONE = [
  'How to sharpen a kitchen knife in ten minutes.',
  'I finally know what I want to do when I grow up.',
  'The council approved the new tram line on Tuesday.',
  'Nobody asked me why I left, and I was glad of it.',
  'We learned how much it takes to run a shop.',
  'https://example.com/search?q=tea is where I found it.',
  'Thank you all for coming, it was a good night.',
  '',
  '🙂',
];

describe('what the readers are asked', () => {
  it.each(GENUINE)('asks the readers: %s', (text) => expect(judge(text).kind).toBe('genuine'));
  it.each(RHETORICAL)('asks for effect: %s', (text) => expect(judge(text).kind).toBe('rhetorical'));
  it.each(NONE)('asks nothing: %s', (text) => expect(judge(text).kind).toBe('none'));
});

describe('the sentence that decides', () => {
  it.each([
    ['Nice weather. What are you planting this month? 🌱', 'What are you planting this month?'],
    ['Ready? I was not. What did you pack for your first long hike?', 'What did you pack for your first long hike?'],
    ['I rewrote the ending. Let me know what you think! More soon.', 'Let me know what you think!'],
  ])('%s', (text, sentence) => {
    const { span } = judge(text);
    expect(text.slice(span!.start, span!.end)).toBe(sentence);
  });
});

describe('open or closed', () => {
  it.each([
    ['What did you plant this year?', 'open'],
    ['Any tips for a first garden?', 'open'],
    ['Have you ever tried growing potatoes in bags?', 'closed'],
    ['Do you think I should repaint it?', 'closed'],
    ['Do you bake on Sundays? What do you bake?', 'open'],
    ['Do you prefer trains or buses for long trips?', 'open'],
  ] as const)('%s is %s', (text, form) => expect(judge(text).form).toBe(form));
});
