import type { Question, Span } from '../../vocabulary';
import { measure } from './measure';

export interface QuestionMeasure {
  kind: Question;
  /** The sentence that decides it, when there is one. */
  span: Span | null;
  /** `closed`: yes or no is a full answer. */
  form: 'open' | 'closed' | null;
}

/** Does the draft ask its readers something? */
export const questionOf = measure((): QuestionMeasure => ({ kind: 'none', span: null, form: null }));
