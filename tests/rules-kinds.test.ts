import { describe, expect, it } from 'vitest';
import { review } from '../lib/engine/review';
import { RULES } from '../lib/rules';
import { DRAFT_KINDS, type Draft, type DraftKind, EMPTY_PROFILE, type Profile } from '../lib/vocabulary';

const EVERYWHERE = DRAFT_KINDS;
const POSTS: readonly DraftKind[] = ['post'];
const VERDICTS: readonly DraftKind[] = ['post', 'comment', 'thread-part'];

/**
 * Which kinds of draft each rule speaks to. Wordings are the same in every kind; balance is asked of what passes a
 * verdict at length, questions and invitations of what opens a conversation.
 */
const SPEAKS_TO: Record<string, readonly DraftKind[]> = {
  absolutes: EVERYWHERE,
  'closed-question-only': POSTS,
  'criticism-without-merit': VERDICTS,
  'engagement-bait': EVERYWHERE,
  guarantees: EVERYWHERE,
  'hype-words': EVERYWHERE,
  'inflated-comparisons': EVERYWHERE,
  'missing-disclosure': EVERYWHERE,
  'no-call-for-response': POSTS,
  'no-question': POSTS,
  'off-topic': POSTS,
  'praise-without-drawback': VERDICTS,
  pressure: EVERYWHERE,
  'rhetorical-question-only': POSTS,
  'shouted-praise': EVERYWHERE,
  shouting: EVERYWHERE,
  'stacked-intensifiers': EVERYWHERE,
  superlatives: EVERYWHERE,
  'unclear-disclosure': EVERYWHERE,
};

describe('kinds of draft', () => {
  it.each(RULES.filter((rule) => rule.id in SPEAKS_TO).map((rule) => [rule.id, rule] as const))(
    '%s speaks to the kinds it is meant for',
    (id, rule) => {
      const example = rule.examples.flags.find((one) => typeof one === 'string' || one.kind === undefined)!;
      const { profile, ...draft }: Draft & { profile?: Partial<Profile> } =
        typeof example === 'string' ? { text: example } : example;
      const text = draft.text.replaceAll('[[', '').replaceAll(']]', '');
      const spoken = DRAFT_KINDS.filter(
        (kind) => review({ ...draft, text, kind }, { ...EMPTY_PROFILE, ...profile }, [rule]).findings.length > 0,
      );
      expect(spoken).toEqual(SPEAKS_TO[id]);
    },
  );

  it.each(RULES.filter(({ appliesWhen }) => appliesWhen).map((rule) => [rule.id, rule] as const))(
    '%s says when it does not apply',
    (_id, { appliesWhen }) => {
      expect(appliesWhen!.otherwise).toMatch(/^[A-Z].{20,}\.$/);
    },
  );
});

describe('left alone as a whole', () => {
  /** Findings about the draft itself, not about a wording. */
  const whole = (draft: Draft) =>
    review(draft, EMPTY_PROFILE, RULES)
      .findings.filter(({ category }) => category === 'balance' || category === 'engagement')
      .map(({ ruleId }) => ruleId);

  it.each<[string, Draft]>([
    ['a short reply', { kind: 'reply', text: 'Lovely photo, the light on the water is so beautiful there.' }],
    ['a short comment', { kind: 'comment', text: 'Great recipe, it worked well and the kids loved every bit.' }],
    ['a headline', { kind: 'title', text: 'A quiet week in the allotment: what survived the late frost' }],
    ['a headline as a post', { text: 'Library reopens on Monday after six months of repairs' }],
    ['news', { text: 'The council approved the tram line on Tuesday. Work starts in April and takes three years.' }],
    ['a plain fact', { text: 'Water boils at a lower temperature on a mountain, because the air presses less on it.' }],
    ['thanks', { text: 'Thank you all for the kind words and the cake. See you on Thursday.' }],
    ['a list', { kind: 'thread-part', text: '1. Oats\n2. Two eggs\n3. A cup of milk\n4. Salt\n5. Butter for the pan' }],
    ['one word', { text: 'Home.' }],
    ['nothing', { text: '' }],
  ])('%s', (_name, draft) => {
    expect(whole(draft)).toEqual([]);
  });
});
