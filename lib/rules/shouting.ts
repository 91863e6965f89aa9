import { inside, wordCount } from '../engine/document';
import { capitalRuns, emojiCount, emojiRuns, firstEmoji, markRuns, sentenceCase } from '../engine/loudness';
import { defineRule } from '../engine/rule';

/** A draft with more emoji than this, and more than one for every so many words, is read aloud as a list of pictures. */
const MANY_EMOJI = 12;
const WORDS_PER_EMOJI = 4;

const isMarks = (excerpt: string) => /^[!?！？‼⁉]+$/u.test(excerpt);
const isCapitals = (excerpt: string) => /\p{Lu}/u.test(excerpt);

export const shouting = defineRule({
  id: 'shouting',
  category: 'fit',
  check: 'easy-to-read',
  severity: 'advice',
  title: 'Capitals, "!!!" and emoji runs',
  why: 'Runs of capitals are slow to read, and screen readers speak every emoji by name, one after the other.',
  source: {
    label: 'University of Kentucky, digital accessibility: social media',
    url: 'https://ada.uky.edu/digital-accessibility/social-media',
    grade: 'custom',
  },
  detect({ document }) {
    const spans = [...capitalRuns(document), ...markRuns(document), ...emojiRuns(document)];
    const found = spans.filter((span) => !inside(span, document.quotes)).map((span) => ({ span }));
    if (emojiRuns(document).length > 0) return found;
    const emoji = emojiCount(document);
    const many = emoji > MANY_EMOJI && emoji * WORDS_PER_EMOJI > wordCount(document);
    return many ? [...found, { span: null }] : found;
  },
  messages: {
    manyEmoji: '{count} emoji: a screen reader reads out the name of each.',
    questionMarks: 'One question mark asks as much.',
    exclamationMarks: 'One "!" says as much.',
    capitals: 'Capitals read as shouting and slow readers down.',
    emojiRun: 'A screen reader names each of these emoji in turn; one carries the feeling.',
  },
  says(excerpt, { document }) {
    if (excerpt === '') return { message: 'manyEmoji', values: { count: emojiCount(document) } };
    if (isMarks(excerpt)) return { message: excerpt.includes('?') ? 'questionMarks' : 'exclamationMarks' };
    return { message: isCapitals(excerpt) ? 'capitals' : 'emojiRun' };
  },
  suggest({ span }, { document }) {
    if (!span) return [];
    const excerpt = document.text.slice(span.start, span.end);
    if (isMarks(excerpt)) return [{ kind: 'replace', text: /[?？⁉]/u.test(excerpt) ? '?' : '!' }];
    if (!isCapitals(excerpt)) return [{ kind: 'replace', text: firstEmoji(excerpt) }, { kind: 'remove' }];
    const opens = /(?:^|[.!?…:\n])[^\p{L}\p{N}]*$/u.test(document.text.slice(0, span.start));
    return [{ kind: 'replace', text: sentenceCase(excerpt, opens, document.text) }];
  },
  examples: {
    flags: [
      '[[I CANNOT BELIEVE HOW EASY THIS WAS]][[!!!]]',
      'The parcel came early[[!!!]] Opening it tonight.',
      'Who left the lights on[[???]]',
      'We won!! I repeat, we won!!'.replaceAll('!!', '[[!!]]'),
      'Snow at last [[❄️❄️❄️❄️]] and the buses stopped.',
      'Friday mood [[🎉🔥😍🙌💯]]',
      'Doors open at nine. [[DO NOT FORGET YOUR TICKETS]]!',
      'New shelves are up and [[EVERYTHING YOU SEE HERE MUST BE SOLD BY FRIDAY]]',
      'Are you serious[[?!?!]]',
      'Up 😴 coffee ☕ walk 🐕 shop 🛒 eggs 🥚 toast 🍞 post 📮 gym 🏋️ bath 🛁 read 📖 film 🎬 tea 🍵 bed 🛏️ off 🌙',
    ],
    allows: [
      'Such a good day! We walked to the lighthouse and back.',
      'I really, REALLY liked the second chapter.',
      'NASA, ESA and JAXA share the data from the probe.',
      'You did what?! Tell me everything.',
      'WHAT WE LEARNED THIS YEAR\nThe garden needs less water than we thought.',
      'Wrote it in HTML and CSS, then moved it to AWS with CI and CD.',
      'The poster says "EVERYTHING YOU SEE MUST GO TODAY!!!" and has said so since March.',
      '✅ Book the hall\n✅ Order chairs\n✅ Print the menus\n✅ Call the band\n✅ Sleep',
      'Line-up: PLACEBO, BLUR, PULP, SUEDE',
      'Thanks for coming!! See you next year. 🎈🎈',
      'See https://example.com/a???b for the odd address.',
    ],
    fixes: {
      'The parcel came early!!! Opening it tonight.': 'The parcel came early! Opening it tonight.',
      'Doors open at nine. DO NOT FORGET YOUR TICKETS!': 'Doors open at nine. Do not forget your tickets!',
      'So I SAID TO MY UK TEAM AND MY MUM, please wait': 'So I said to my UK team and my mum, please wait',
      'See you THIS MONDAY IN PARIS MY FRIENDS!': 'See you this Monday in Paris my friends!',
      'Snow at last ❄️❄️❄️❄️ and the buses stopped.': 'Snow at last ❄️ and the buses stopped.',
      'Are you serious?!?!': 'Are you serious?',
    },
  },
});
