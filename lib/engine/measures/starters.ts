import type { Suggestion } from '../../vocabulary';
import type { Document } from '../document';
import { subjectOf } from './subject';

/** A line to go on from; `subject` is what the draft is about. */
type Starter = (subject: string) => string;

/** Open questions that a reader can answer from experience; `[gap]` is where the draft's subject goes. */
const QUESTIONS: readonly Starter[] = [
  (subject) => `What has worked for you with [${subject}]?`,
  (subject) => `What surprised you most about [${subject}]?`,
  (subject) => `What would you tell somebody who is new to [${subject}]?`,
  (subject) => `How has your experience with [${subject}] been different?`,
  (subject) => `What gave you the most trouble with [${subject}]?`,
  (subject) => `What do you wish you had known earlier about [${subject}]?`,
];

const CALLS: readonly Starter[] = [
  (subject) => `Tell us in a reply what you would want to know about [${subject}].`,
  (subject) => `Reply with your question about [${subject}].`,
  (subject) => `Tell us which part of [${subject}] matters most to you.`,
  (subject) => `Ask us anything about [${subject}] below.`,
  (subject) => `If you have used [${subject}], tell us how it went.`,
  (subject) => `Write below what you still miss in [${subject}].`,
];

/** A drawback is the writer's to name; only the way into it is given. */
const DRAWBACKS: readonly Starter[] = [
  () => 'One thing I would change: [what].',
  () => 'It may not suit you if [who or when].',
  () => 'What took me a while to get used to: [what].',
  () => 'The one thing that bothers me: [what].',
  () => 'What I am still unsure about: [what].',
  () => 'Where it falls short for me: [where].',
  () => 'Before you copy me, know that [what went wrong or cost you].',
];

/** Questions with their answers, two to four, ready to become a poll where the site has one. */
const POLLS: readonly Starter[] = [
  (subject) => `Which matters most to you with [${subject}]: the price, the looks, or how long it lasts?`,
  (subject) => `How long have you known [${subject}]: never heard of it, some weeks, or for years?`,
  (subject) => `Would you say [${subject}] is worth it, not worth it, or that it depends?`,
  (subject) => `Where do you stand on [${subject}]: tried it, want to try it, or happy without?`,
  (subject) => `How do you decide about [${subject}]: reviews, friends, or your own test?`,
  (subject) => `Once a day, once a week, or never: how often does [${subject}] come up for you?`,
];

/** A number from the draft's letters: the same draft always gets the same choice, two drafts rarely do. */
export function turn(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  return sum;
}

/** How many starters a finding offers. */
const OFFERED = 2;

function pick(
  from: readonly Starter[],
  document: Document,
  named: (subject: string) => string = (subject) => subject,
  offered = OFFERED,
): Suggestion[] {
  const subject = named(subjectOf(document) ?? 'this');
  const first = turn(document.text.trimEnd());
  const gap = /\n\s*$/.test(document.text) ? '' : '\n';
  return Array.from({ length: offered }, (_, step) => ({
    kind: 'append' as const,
    text: gap + from[(first + step) % from.length]!(subject),
  }));
}

/** Open questions about the draft's own subject, to go at its end, and one with answers to choose from, as for a poll. */
export function questionStarters(document: Document): Suggestion[] {
  return [...pick(QUESTIONS, document), ...pick(POLLS, document, undefined, 1)];
}

/** Invitations to answer an announcement, to go at its end; two to choose from. */
export function callStarters(document: Document): Suggestion[] {
  // An announcement speaks of one known thing: "the spring menu".
  return pick(CALLS, document, (subject) => subject.replace(/^an? /, 'the '));
}

/** Ways into a drawback, to go at the end of praise; three to choose from. */
export function drawbackStarters(document: Document): Suggestion[] {
  return pick(DRAWBACKS, document, undefined, 3);
}
