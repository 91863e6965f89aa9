import type { Suggestion } from '../../vocabulary';
import type { Document } from '../document';
import { subjectOf } from './subject';

/** Open questions that a reader can answer from experience; `[gap]` is where the draft's subject goes. */
const QUESTIONS: readonly ((subject: string) => string)[] = [
  (subject) => `What has worked for you with [${subject}]?`,
  (subject) => `What surprised you most about [${subject}]?`,
  (subject) => `What would you tell somebody who is new to [${subject}]?`,
  (subject) => `How has your experience with [${subject}] been different?`,
  (subject) => `What gave you the most trouble with [${subject}]?`,
  (subject) => `What do you wish you had known earlier about [${subject}]?`,
];

const CALLS: readonly ((subject: string) => string)[] = [
  (subject) => `Tell us in a reply what you would want to know about [${subject}].`,
  (subject) => `Reply with your question about [${subject}].`,
  (subject) => `Tell us which part of [${subject}] matters most to you.`,
  (subject) => `Ask us anything about [${subject}] below.`,
];

/** A number from the draft's letters: the same draft always gets the same choice, two drafts rarely do. */
function turn(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  return sum;
}

/** How many starters a finding offers. */
const OFFERED = 2;

function pick(
  from: readonly ((subject: string) => string)[],
  document: Document,
  named: (subject: string) => string,
): Suggestion[] {
  const subject = named(subjectOf(document) ?? 'this');
  const first = turn(document.text.trimEnd());
  const gap = /\n\s*$/.test(document.text) ? '' : '\n';
  return Array.from({ length: OFFERED }, (_, step) => ({
    kind: 'append' as const,
    text: gap + from[(first + step) % from.length]!(subject),
  }));
}

/** Open questions about the draft's own subject, to go at its end; two to choose from. */
export function questionStarters(document: Document): Suggestion[] {
  return pick(QUESTIONS, document, (subject) => subject);
}

/** Invitations to answer an announcement, to go at its end; two to choose from. */
export function callStarters(document: Document): Suggestion[] {
  // An announcement speaks of one known thing: "the spring menu".
  return pick(CALLS, document, (subject) => subject.replace(/^an? /, 'the '));
}
