import type { Question, Span } from '../../vocabulary';
import { QUESTION_WEIGHTS } from '../weights/question';
import { type Asking, askingsOf } from './asking';
import { measure } from './measure';
import { isRequest } from './question-form';

export interface QuestionMeasure {
  kind: Question;
  /** The sentence that decides it, when there is one. */
  span: Span | null;
  /** `closed`: yes or no is a full answer. */
  form: 'open' | 'closed' | null;
}

/** Likelihood from which a draft counts as asking; the point at which scripts/fit-question.ts measures. */
const GENUINE = 0.5;
/** Chance of an appeal in so many words, which no weight is fitted for. */
const SURE = 0.9;

/**
 * Does the draft ask its readers something? Each sentence that looks like asking has a likelihood of seeking an answer
 * (logistic in its cues); the draft is genuine when at least one of them is (noisy or), as the weights were fitted.
 */
export const questionOf = measure((document): QuestionMeasure => {
  const likely = askingsOf(document).map((asking) => ({ asking, chance: chanceOf(asking) }));
  const none = likely.reduce((product, { chance }) => product * (1 - chance), 1);
  if (likely.length > 0 && 1 - none >= GENUINE) {
    // An open question beside a closed one decides the form: readers answer the one they can say more to.
    const [first, ...rest] = likely.sort((a, b) => b.chance - a.chance);
    const open = rest.find(({ asking, chance }) => !asking.closed && chance >= first!.chance / 2);
    return told('genuine', first!.asking.closed && open ? open.asking : first!.asking);
  }
  const asked = likely.find(({ asking }) => !isRequest(asking.form.name));
  return asked ? told('rhetorical', asked.asking) : { kind: 'none', span: null, form: null };
});

/** 0 to 1: how likely this sentence seeks an answer from the readers. */
function chanceOf({ cues, sure }: Asking): number {
  if (sure) return SURE;
  const odds = cues.reduce((sum, cue) => sum + (QUESTION_WEIGHTS[cue] ?? 0), QUESTION_WEIGHTS.bias ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

function told(kind: Question, { span, closed }: Asking): QuestionMeasure {
  return { kind, span, form: closed ? 'closed' : 'open' };
}
