import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { callsForResponse } from '../../lib/engine/measures/response';

const calls = (text: string) =>
  callsForResponse(readDocument({ text })).map(({ start, end }) => text.slice(start, end));

const INVITES = [
  'What did you cook on Sunday?',
  'We still have two seats for the pottery class. DM me if you want one.',
  'Drop a comment if you would come to a second evening.',
  'Send me a message and I will pass on the pattern.',
  'I am here all evening and will answer every question about the boiler.',
  'Feel free to disagree with me in the comments.',
  'If you grew up near the canal, share your memories below.',
  'Ask me anything about night shifts.',
  'Message us with your sizes and we will set a pair aside.',
  'Reply with the first song you ever bought.',
  'Vote for your favourite in the poll.',
  'Looking forward to your thoughts on the draft.',
  'I am open to suggestions for the next walk.',
  "If you are working on the same problem, let's talk.",
  'Correct me if I am wrong, but the old bridge had three arches.',
  'Leave your questions below and Jo will go through them on Friday.',
  'Weekly question thread: no question is too small.',
  'We are hiring a second gardener, DM if interested 🌱',
  'Introduce yourself in the comments!',
  'Please feel free to give me feedback on the layout.',
  'Comment "SOUP" and I will send the recipe.',
];

const SILENT = [
  'Buy now, link in bio.',
  'Sign up for the newsletter at the link below.',
  'Follow me for more kitchen tips.',
  'Call us on Monday to book your table.',
  'Visit our site for the full list of prices.',
  'Links to everything are in the comments.',
  'She told me that the comment section is closed.',
  'They asked us to reply by Friday, and we did.',
  'You can only control how you respond.',
  'The Senate will vote on Monday.',
  'He wants to share his story with the press.',
  'Want to save on heating? Get your free quote today.',
  'Repost this if it helped.',
  'My boss will let me know on Friday.',
  'Details below.',
  'Read the comments if you want a laugh.',
  '“Tell me what you think,” he said, and then he left.',
  '',
];

describe('calls for response', () => {
  it.each(INVITES)('invites: %s', (text) => expect(calls(text)).not.toEqual([]));
  it.each(SILENT)('does not invite: %s', (text) => expect(calls(text)).toEqual([]));
});
