import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { engagementBait } from '../../lib/engine/measures/bait';

const families = (text: string) => [...new Set(engagementBait(readDocument({ text })).map(({ family }) => family))];

const BAIT = [
  ['reaction', 'Like if you remember rotary phones!'],
  ['reaction', 'Double tap for more sunsets 🌅'],
  ['reaction', 'Smash the like button, folks.'],
  ['reaction', 'Give this post a thumbs up if you agree.'],
  ['reaction', "Let's get this to 500 likes!"],
  ['reaction', 'Drop a ❤️ if you love rainy days.'],
  ['reaction', 'Please like and subscribe.'],
  ['reaction', 'Hit like if you learned something new today.'],
  ['reaction', '👍 for tea, ❤️ for coffee'],
  ['reaction', "Don't forget to like the video, it helps the channel."],
  ['share', 'RT if you think the same.'],
  ['share', 'Repost this to help someone in your network ♻️'],
  ['share', 'Share this with a friend who needs it.'],
  ['share', 'Please share!'],
  ['share', 'Retweet to spread the word.'],
  ['share', '♻️ Share this if it was useful.'],
  ['share', 'Please upvote for visibility.'],
  ['share', 'Share if you agree 🙌'],
  ['tag', 'Tag someone who is always late 😂'],
  ['tag', 'Tag your best friend below.'],
  ['tag', 'Tag 3 people you would take along.'],
  ['comment', 'Comment YES if you want part two.'],
  ['comment', 'Comment "plan" and I will send you the sheet.'],
  ['comment', 'Type AMEN if you believe.'],
  ['draw', 'To enter, follow us and tag two friends. Winner drawn on Friday 🎁'],
  ['draw', 'Giveaway time: like, share and follow for a chance to win a teapot.'],
] as const;

const CLEAN = [
  'I like this video more than the book.',
  'You might like the second half.',
  'Would like to subscribe to something printed again.',
  'They share a kitchen and a sense of humour.',
  'Share your best tip for cold mornings in the comments.',
  'Our cat is missing since Sunday, please share around Elm Street.',
  'The price tag says it all.',
  'Tag along on Saturday, we leave at nine.',
  'What do you think of the new logo?',
  'Comment on the plan by 4 May at the town hall.',
  'It looks like the post office is closed.',
  'He used to tag trains in the nineties.',
  'Follow the river until the second bridge.',
  'Subscribe on our site to get the recipe each Friday.',
  'We got 300 likes for a photo of a sandwich.',
  'Nobody asked me to share it, I just did.',
  'The book won a prize last year.',
  'RT @user: the bridge is open again',
  '',
];

describe('engagement bait', () => {
  it.each(BAIT)('%s: %s', (family, text) => expect(families(text)).toContain(family));
  it.each(CLEAN)('no bait: %s', (text) => expect(families(text)).toEqual([]));
});
