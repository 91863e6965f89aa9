import { wholeDraft } from '../engine/detectors';
import { balanceOf, isCourtesy, sideOf } from '../engine/measures/balance';
import { drawbackStarters } from '../engine/measures/starters';
import { defineRule } from '../engine/rule';

/** Praise below this weight is a kind word, not a verdict. */
const ENOUGH_PRAISE = 3;

/** Below this the draft may as well be read another way. */
const SURE = 0.5;

export const praiseWithoutDrawback = defineRule({
  id: 'praise-without-drawback',
  category: 'balance',
  check: 'both-sides',
  severity: 'advice',
  title: 'Praise without a drawback',
  why: 'Readers believe praise more when one honest limit stands beside it, above all where the writer has a tie.',
  source: {
    label:
      'De Veirman & Hudders, International Journal of Advertising: one-sided or two-sided sponsored posts (N = 414)',
    url: 'https://doi.org/10.1080/02650487.2019.1575108',
    grade: 'study',
  },
  appliesWhen: {
    kinds: ['post', 'comment', 'thread-part'],
    minWords: 25,
    test: ({ document }) => balanceOf(document).stance !== 'none' && !isCourtesy(document),
    otherwise:
      'Judged for posts of 25 words or more that evaluate something; news, thanks and short replies are left alone.',
  },
  detect: wholeDraft(({ document }) => {
    const { stance, praise } = balanceOf(document);
    return stance === 'praise-only' && praise >= ENOUGH_PRAISE && sideOf(document).sureness >= SURE;
  }),
  messages: {
    found: 'It names only good sides. One drawback, limit or open wish would make the praise easier to believe.',
  },
  suggest: (_detection, { document }) => drawbackStarters(document),
  examples: {
    flags: [
      'Three weeks with these running shoes and I love them. The cushioning is superb, they look great and my knees feel wonderful after every single run.',
      'We had dinner at the new place on Mill Street last night. Fantastic pasta, friendly staff, lovely terrace, and the wine list was excellent. Go and try it.',
      'I recommend this planner to everyone who works from home. It is beautifully made, easy to use and it has made my mornings calm and productive.',
      'Our new backpack is here! It is lightweight, waterproof and incredibly comfortable, with smart pockets for everything you carry. Order yours today and enjoy free shipping.',
      'Honestly the best course I have ever taken. The teacher is brilliant, the exercises are fun, and I learned more in one month than in a year of reading.',
      'This app is amazing. It syncs instantly, the design is gorgeous and the support team was so helpful when I wrote to them on a Sunday evening.',
    ],
    allows: [
      'Love this, great work by the whole team!',
      'Three weeks with these running shoes and I love them. The cushioning is superb, but the laces come undone all the time and they are too expensive for what you get.',
      'The city council voted on Tuesday to close the bridge for repairs. Work starts in March and will last about six weeks, according to the transport office.',
      'Congratulations to Maria and the whole crew on opening the second shop today! You worked so hard for this and we are so happy and proud of you all. Enjoy the party tonight.',
      'Thank you so much to everyone who came out last night, brought food, stayed late and helped us clean up. We are grateful for every one of you, you are wonderful people.',
      'I am so sorry for your loss. Your dad was a kind and generous man who made all of us laugh, and he was a wonderful neighbour. Thinking of you and your family.',
      'Does anybody here know a good dentist near the station who takes new patients? Mine has retired, and the next one on my list has no appointments until the summer.',
      {
        text: 'I love this so much. The colours are gorgeous, the fit is perfect and it looks wonderful on you, so happy that you found it after all the searching.',
        kind: 'reply',
      },
    ],
    fixes: {
      'I recommend this planner to everyone who works from home. It is beautifully made, easy to use and it has made my mornings calm and productive.':
        'I recommend this planner to everyone who works from home. It is beautifully made, easy to use and it has made my mornings calm and productive.\nWhat took me a while to get used to: [what].',
    },
  },
});
