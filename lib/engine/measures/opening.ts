import { fold } from '../fold';
import { type FormName, formOf } from './question-form';

/** What to ask after a closed question, by its form. */
const AFTER: Partial<Record<FormName, string>> = {
  'have you': 'How did it go?',
  anyone: 'What was it like?',
  'would you': 'What would decide it for you?',
  'should i': 'What would you weigh up?',
  'is it': 'What makes you say so?',
  choice: 'What makes you say so?',
  offer: 'Which part should come first?',
  'do you': 'How do you go about it?',
  'are you': 'How is it going?',
};

/**
 * A closed question with an open one behind it: "Have you tried it?" becomes "Have you tried it? How did it go?".
 * The writer's own words stay as they are.
 */
export function opened(question: string): string {
  const mark = /[?!.]+$/.exec(question)?.[0] ?? '';
  const form = formOf(fold(question.slice(0, question.length - mark.length)), '?');
  const folded = fold(question);
  if (/\b(?:think|agree|believe|opinion)\b/.test(folded)) return `${question} What would you do differently?`;
  if (/\bfeel\b/.test(folded)) return `${question} What helped?`;
  return `${question}${mark ? '' : '?'} ${(form && AFTER[form.name]) ?? 'What makes you say so?'}`;
}
