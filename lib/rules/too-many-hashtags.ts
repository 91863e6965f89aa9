import { wholeDraft } from '../engine/detectors';
import { defineRule } from '../engine/rule';

const tagged = (count: number, limit: number) => ({
  count: 80,
  limit: 2200,
  about: true,
  over: false,
  paid: null,
  hashtags: { count, limit },
});

export const tooManyHashtags = defineRule({
  id: 'too-many-hashtags',
  category: 'fit',
  check: 'within-limit',
  severity: 'advice',
  title: 'More hashtags than the site takes',
  why: 'Since December 2025 Instagram takes at most five hashtags a post, and says that few and fitting ones do better than many.',
  source: {
    label: 'Social Media Today, 18 December 2025, on the notice by Instagram',
    url: 'https://www.socialmediatoday.com/news/instagrams-implementing-new-limits-on-hashtag-use/808309/',
    grade: 'platform rule',
  },
  appliesWhen: {
    test: ({ document }) => Boolean(document.length?.hashtags),
    otherwise: 'No limit of hashtags is known here.',
  },
  detect: wholeDraft(({ document: { length } }) => (length?.hashtags?.count ?? 0) > (length?.hashtags?.limit ?? 0)),
  messages: { found: '{count} hashtags; the site takes {limit}. Keep those that say what the post is about.' },
  says(_excerpt, { document: { length } }) {
    const { count = 0, limit = 0 } = length?.hashtags ?? {};
    return { message: 'found', values: { count, limit } };
  },
  examples: {
    flags: [
      { text: 'Fog. #fog #morning #hills #walk #dog #wet', length: tagged(6, 5) },
      { text: 'Bread. #bread #rye #oven #crust #crumb #salt #water', length: tagged(7, 5) },
      { text: 'Up early. #a #b #c #d #e #f #g #h #i #j', length: tagged(10, 5) },
    ],
    allows: [
      { text: 'Fog. #fog #morning #hills #walk #dog', length: tagged(5, 5) },
      { text: 'Fog, and no tags at all.', length: tagged(0, 5) },
      'Fog. #fog #morning #hills #walk #dog #wet',
    ],
  },
});
