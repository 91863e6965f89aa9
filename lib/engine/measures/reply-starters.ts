import type { Draft, Suggestion } from '../../vocabulary';
import { readDocument } from '../document';
import { questionOf } from './question';
import { turn } from './starters';
import { subjectOf } from './subject';

/** What a reply to one's own readers can do; `subject` is what they wrote about. */
const THANKS: readonly Starter[] = [
  (subject) => `Thank you for what you say about [${subject}].`,
  (subject) => `Thanks, I had not looked at [${subject}] that way.`,
  (subject) => `Glad you wrote about [${subject}], thank you.`,
  (subject) => `Thanks for telling me how [${subject}] went for you.`,
  (subject) => `That helps, thank you; I will come back to [${subject}].`,
];
const OWNING_UP: readonly Starter[] = [
  () => 'You are right, I got [what] wrong.',
  () => 'Fair point: I left out [what].',
  () => 'I should have said that [what].',
  () => 'I have not tried [what], so I cannot say.',
  () => 'That was my mistake; [what I will do about it].',
];
const ANSWERS: readonly Starter[] = [
  (subject) => `About your question on [${subject}]: [your answer].`,
  (subject) => `To answer you on [${subject}]:`,
  (subject) => `What I would do about [${subject}]:`,
  (subject) => `With [${subject}] it was like this for me:`,
  (subject) => `Good question about [${subject}]. In my case:`,
];
const ADDRESSES: readonly Starter[] = [
  (subject) => `On [${subject}] I see it a little differently:`,
  (subject) => `What you say about [${subject}] makes me ask: what happened then?`,
  (subject) => `How did [${subject}] turn out for you in the end?`,
  (subject) => `On [${subject}]: what would you have done?`,
  (subject) => `I wonder about [${subject}] too. What made the difference for you?`,
];
type Starter = (subject: string) => string;

/**
 * Ways into a reply, to go at its end: thank, own up, address the point. Fitted to the words that are answered where the
 * page shows them; a question there is answered first. None for what is no reply.
 */
export function replyStarters({ text, kind, answersTo = '' }: Draft): Suggestion[] {
  if (kind !== 'reply' && kind !== 'comment') return [];
  const answered = readDocument({ text: answersTo });
  const subject = subjectOf(answered) ?? 'this';
  const asked = questionOf(answered).kind === 'genuine';
  const kinds = asked ? [ANSWERS, THANKS, OWNING_UP] : [ADDRESSES, THANKS, OWNING_UP];
  const at = turn(`${answersTo}${text}`);
  return kinds.map((starters) => ({ kind: 'append', text: oneGap(starters[at % starters.length]!(subject)) }));
}

/** A starter has one gap: where the subject is known its brackets go, and the gap that only the writer can fill stays. */
function oneGap(text: string): string {
  const gaps = text.match(/\[[^\]]+\]/g) ?? [];
  return gaps.length < 2 ? text : text.replace(/\[([^\]]+)\]/, '$1');
}
