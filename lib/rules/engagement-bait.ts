import type { Document } from '../engine/document';
import { type BaitFamily, engagementBait as baitIn } from '../engine/measures/bait';
import { wholeRequest } from '../engine/measures/reach';
import { defineRule } from '../engine/rule';
import type { Span } from '../vocabulary';

/** Something a reader can truly answer, in place of what was begged for. */
const INSTEAD: Record<BaitFamily, string> = {
  reaction: 'Tell me what you make of this',
  share: 'Tell me which part you could use',
  tag: 'Tell me who this makes you think of, and why',
  comment: 'Tell me what you would use it for',
  draw: 'Tell me what you would do with it',
};

interface Place extends Span {
  family: BaitFamily;
}

/** Baits in one sentence count as one place; the first names the family. */
function places(document: Document): Place[] {
  const found: Place[] = [];
  for (const bait of baitIn(document)) {
    const span = wholeRequest(bait, document);
    const last = found.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else found.push({ ...span, family: bait.family });
  }
  return found;
}

export const engagementBait = defineRule({
  id: 'engagement-bait',
  category: 'engagement',
  check: 'no-bait',
  severity: 'warning',
  title: 'Begs for likes, shares or tags',
  why: 'Facebook shows posts less when they beg for votes, reactions, shares, tags or comments; asking for advice is exempt.',
  source: {
    label: 'Meta, engagement bait on Facebook (2017, in force)',
    url: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
    grade: 'platform rule',
  },
  detect: ({ document }) => places(document).map(({ start, end }) => ({ span: { start, end } })),
  messages: {
    reaction: 'This asks for a reaction for its own sake; people who follow you for your views tend to mind.',
    share: 'This asks readers to pass the post on for its own sake; people who follow you for your views tend to mind.',
    tag: 'This asks readers to pull in others; people who follow you for your views tend to mind.',
    comment: 'This asks for a comment that says nothing; people who follow you for your views tend to mind.',
    draw: 'This trades likes, shares or follows for a prize; people who follow you for your views tend to mind.',
  } satisfies Record<BaitFamily, string>,
  says(excerpt, { document }) {
    const place = places(document).find(({ start, end }) => document.text.slice(start, end) === excerpt);
    return { message: place?.family ?? 'reaction' };
  },
  suggest({ span }, { document }) {
    const place = places(document).find(({ start }) => start === span?.start);
    if (!place) return [];
    const excerpt = document.text.slice(place.start, place.end);
    const opens = /(?:^|[.!?…:\n\p{Extended_Pictographic}])[^\p{L}\p{N}]*$/u.test(document.text.slice(0, place.start));
    const text = INSTEAD[place.family];
    const mark = /[.!?…]+$/.test(excerpt) ? '.' : '';
    return [
      { kind: 'replace', text: (opens ? text : text.charAt(0).toLowerCase() + text.slice(1)) + mark },
      { kind: 'remove' },
    ];
  },
  examples: {
    flags: [
      'The loaf came out well after three tries. [[Like if you bake too!]]',
      'New map of the cycle lanes is up. [[Please like and share]] 🙏',
      'Sunday light in the garden. [[Double tap if you love autumn]] 🍂',
      'We are giving away two tickets. [[Follow us, like this post and tag three friends to win.]]',
      'I wrote down how I plan a week of dinners. [[Comment "DINNER" and I will send you the list.]]',
      'This took me four evenings to draw. [[Tag a friend who needs to see it]] 😂',
      'Ten things I learned as a new manager. ♻️ [[Repost to help others in your network.]]',
      'Watched the whole series in a weekend. [[Smash that like button!]]',
      'The petition closes on Friday. [[RT if you agree]]',
    ],
    allows: [
      'I like the new map of the cycle lanes, and I share your doubts about the bridge.',
      'Our dog is missing since Tuesday, last seen near the station. Please share with your friends.',
      'Which bread flour do you like for a long rise? Mine keeps collapsing 😕',
      'Please share your tips for keeping basil alive in winter, mine dies every time 🌿',
      'Tag your clothes with a name tape before the school trip, it saves a lot of searching.',
      'You would like this one: three hours of rain and not a single boring page.',
      'The comment section under the recipe is better than the recipe.',
      'They asked us to like and share their page, and we said no.',
    ],
    fixes: {
      'The loaf came out well after three tries. Like if you bake too!':
        'The loaf came out well after three tries. Tell me what you make of this.',
      'This took me four evenings to draw. Tag a friend who needs to see it':
        'This took me four evenings to draw. Tell me who this makes you think of, and why',
      'We are giving away two tickets. Follow us, like this post and tag three friends to win.':
        'We are giving away two tickets. Tell me what you would do with it.',
    },
  },
});
