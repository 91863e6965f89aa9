import type { Span } from '../../vocabulary';
import { type Document, inside } from '../document';
import { ASKS_REGEX, isAppeal, SEEKS_REGEX, WEAK_ASKS_REGEX } from './invitation';
import { measure } from './measure';
import { type Form, type FormName, formOf, isRequest } from './question-form';
import { type Utterance, utterancesOf } from './utterances';

/** One place where the draft may be asking, with what a reader would go by. */
export interface Asking {
  span: Span;
  form: Form;
  /** Yes or no is a full answer. */
  closed: boolean;
  /** Names of the cues that hold; the weights table has one number for each. */
  cues: string[];
  /** It asks in so many words ("let me know what you think"): no cue weighs against that. */
  sure: boolean;
  /** It ends in a question mark. */
  marked: boolean;
}

interface Setting {
  document: Document;
  all: Utterance[];
  requests: Request[];
  shared: string[];
}

const test = (regex: RegExp, text: string) => regex.test(text);

const YOU = /\b(?:you|your|yours|u|ur|ya|y'all|yall|yourself)\b/;
const ANYONE =
  /\b(?:any ?one|any ?body|some ?one|some ?body|every ?one|any of (?:you|y'all)|you guys|you all|guys|folks|reddit|peeps|people here|anyone else|r\/\w+|friends|fam|twitter|linkedin|tweeps|ladies|girls|moms|parents|readers|followers|others)\b/;
const EXPERIENCE =
  /\b(?:think|thinking|thought|thoughts|feel|prefer|recommend|suggest|use|using|used|tried|try|do you do|handle|deal|like|love|favou?rites?|fav|favs|experience|experiences|opinions?|view|views|views?|take|advice|tips?|ideas?|suggestions?|recommendations?|agree|know|remember|see|seen|find|found|notice|noticed|heard|choose|pick|picks|consider|ever|last time|received|paid off|reading|watching|listening|playing|working|doing|manage|approach|approaching|learned|add|miss|vote|believe|say|best|worst|go-to|next|plans?|celebrating|watch|read|eat|eating|drink|cook|drop|start)\b/;
const OPINION =
  /\b(?:what|which|how|wh?at) (?:do|does|would|are|did|should) (?:you|u|ya|y'all|everyone|others|people|folks|guys)(?: guys| all| people)? (?:think|thinking|thoughts|say|prefer|recommend|suggest|use|do|feel|like|make of)\b|\byour (?:\w+ )?(?:thoughts|take|opinions?|views?|experiences?|favou?rites?|go-to|advice|tips|recommendations?|pick|guess|strategy|approach|secret|story|method)\b|^(?:any )?(?:thoughts|opinions|feedback|advice|suggestions|recommendations|tips|ideas)\b|\bhow (?:do|does|did|'s|is|was|are|am) (?:i|it|this|my|we|that) (?:look|looking|sound|do|doing|feel)\b|\bhow'?s (?:the|my|this) look\b|\b(?:would|do|did|have|are) you (?:ever )?(?:rather|prefer|agree|recommend|buy|use|tried|try|read|seen|been|like)\b|\blast time you\b|\b(?:to|for|with) you$|\b(?:did|have) (?:i|we) (?:miss|missed|forget|forgot)\b|\bwould you add\b/;
const HELP_ME =
  /\b(?:any ?one|any ?body|some ?one|some ?body|you|y'all)\b.{0,30}\b(?:help|explain|recommend|suggest|advice|know (?:how|where|what|of|if|why|any|a|the)|experience|give|point me|tell me|share|shed|clarify)\b/;
/** Questions that are put to whoever reads: "has anybody tried", "what do you think", "any tips". */
const SURE =
  /^(?:can|could|would|will) (?:some ?one|some ?body)\b|^(?:(?:does|do|has|have|did|would|could|can|is|was|are) )?(?:any ?one|any ?body|any of (?:you|y'all))\b(?! (?:else )?(?:ready|excited|need|want|surprised|remember))|^(?:what|wat) do (?:you|u|y'all)(?: guys| all| folks| people)? think\b.{0,30}$|^any (?:\w+ ){0,3}?(?:thoughts|opinions?|feedback|advice|suggestions?|recommendations?|recs|tips|ideas|pointers|insights?|input|experiences?|questions)\b|^(?:your )?(?:thoughts|opinions|suggestions|recommendations)\b.{0,30}$/;
/** With a question mark these sell: "Looking for advice? Call us." */
const ADVERT = /^(?:look|search|hop|ask)ing/;
/** "Question for those who sew: ..." */
const PUT_TO =
  /^(?:\W|serious |genuine |honest |quick )*(?:question|q) (?:for|to) (?:you|those|my|all|anyone|people|everyone|the|fellow|other|anybody)\b/;
const FIRST = /\b(?:i|i'm|i've|i'd|i'll|im|ive|my|me|mine|we|our|us)\b/;
const DESIRE =
  /\b(?:want|wanna|need|looking|searching|interested|ready|tired|struggling|dream|dreaming|wish|wondering|thinking (?:about|of)|planning|trying|curious|bored|stuck|sick of|love to|like to|hoping|missed|in the market)\b/;
const SELL =
  /\b(?:click|apply|register|sign up|signup|subscribe|join (?:us|our|now|the|today)|book (?:a|your|now)|buy|order|shop|get (?:your|yours|it|the|a free|started|our)|download|visit|check (?:out|it)|call|learn more|find out|read (?:more|the|our|on|my|about)|watch (?:the|our|my|this|now)|listen|follow|grab|swipe|tune in|see how|discover|here'?s how|we can help|we(?:'ve| have) got|we got|look no further|contact|don'?t miss|come (?:join|see|and)|try (?:our|it|the|this)|enter|donate|help is|link|learn (?:how|about|here)|stop by|take a look|head (?:over|to)|schedule|start (?:your|here|today))\b/;
const ANSWER =
  /^(?:"?)(?:yes|yep|yeah|yup|no|nope|nah|not|none|never|maybe|perhaps|probably|absolutely|definitely|of course|well|because|it'?s|its|that'?s|they|they'?re|he|she|simple|easy|simply|here'?s|here are|this is|turns out|the answer|answer|nothing|everything|wrong|right|exactly|me neither|me too|don'?t|i (?:think|believe|say|guess|don'?t|do|did|was|am|mean|know|have|asked|would|can)|i'?m|i'?d|in a heartbeat|to |by |let'?s|sure|only|think again|you (?:can|should|need|are|have|get|could|just|don'?t|see|know)|you'?re|you'?ll|we (?:can|have|are|need|know|all|did|do|think|spoke|built)|we'?ve|we'?re|there (?:is|are)|one |two |three |four |five |at |neither|both|less|more|enter|meet|introducing)\b/;
const LEADIN =
  /(?:ask(?:s|ed|ing)? (?:yourself|themselves|ourselves|me|him|her|us|them|i|myself|people|how|what|why)|question is|questions? (?:are|becomes?|was|remains)|wonder(?:s|ed)? (?:how|if|what|why)|(?:they|people|everyone|someone|he|she|i|we) (?:asks?|asked|said|says|thought|think)|consider this|think about it|example|e\.g|testing|reader|interview|faq)\W*$/;
const PROMPT =
  /(?:question (?:for|of|to) (?:you|those|my|the|all|everyone|fellow|today|week)|q for|p\.?s|over to you|your turn|be honest|honest question|serious question|genuine question|quick question|so tell me|tell me|curious|poll|discuss|wondering|qotd|question time|discussion)\b/;
const HELP =
  /\b(?:any (?:help|advice|ideas?|suggestions?|thoughts|tips|input|recommendations|feedback|insight)|thanks in advance|thank you in advance|thanks for (?:any|all|the help|your)|i(?:'m| am)? (?:was |just |really |also )*(?:wondering|looking for|trying to|thinking (?:about|of)|confused|stuck|not sure (?:what|how|if|which|whether|where|who)|unsure|new to|considering)|i need|help me|help!|i (?:can'?t|cannot|don'?t) (?:find|figure|understand|know|decide)|appreciated|hey (?:guys|all|everyone|reddit)|hi (?:guys|all|everyone|reddit)|hello (?:guys|all|everyone|reddit)|tl;?dr|edit ?\d*:|i know this|newbie|noob|beginner)\b/g;
const BRAND =
  /\b(?:our (?:new|latest|customers|clients|website|store|shop|service|product|products|experts|app|platform|newsletter|page)|we (?:offer|provide|help|are here|have|can help|got)|link in bio|free shipping|sale|% off|discount|register|sign up|apply (?:now|today|here)|book (?:now|your)|shop now|order now|buy now|call (?:us|now)|learn more|subscribe)\b/g;

/** Everything in the draft that looks like asking, in order. */
export const askingsOf = measure((document: Document): Asking[] => {
  const all = utterancesOf(document);
  const requests = requestsIn(document);
  const setting: Setting = { document, all, requests, shared: sharedCues(document, all, requests) };
  return all.flatMap((utterance) => {
    const form = formOf(utterance.text, utterance.mark) ?? requestForm(utterance, requests);
    return form ? [asking(utterance, form, setting)] : [];
  });
});

interface Request extends Span {
  name: FormName;
}

/** Wordings of an appeal that no grammar of questions sees. */
function requestsIn(document: Document): Request[] {
  const found: Request[] = [];
  for (const [name, regex] of [
    ['ask', ASKS_REGEX],
    ['seek', SEEKS_REGEX],
    ['weak ask', WEAK_ASKS_REGEX],
  ] as const) {
    for (const match of document.folded.matchAll(regex)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!isAppeal(span, document) || inside(span, document.quotes)) continue;
      found.push({ ...span, name });
    }
  }
  return found;
}

function requestForm(utterance: Utterance, requests: Request[]): Form | null {
  const mine = requests.find((request) => inside(request, [utterance]));
  return mine
    ? { name: mine.name, core: utterance.text.slice(Math.max(0, mine.start - utterance.start)), closed: false }
    : null;
}

/** Cues of the whole draft: what kind of text asks. */
function sharedCues(document: Document, all: Utterance[], requests: Request[]): string[] {
  const text = document.folded;
  const words = all.reduce((sum, utterance) => sum + utterance.words, 0);
  const marked = all.filter(({ mark }) => mark.includes('?')).length;
  const cues: string[] = [];
  const help = text.match(HELP)?.length ?? 0;
  if (help >= 1) cues.push('draft: seeks help');
  if (help >= 3) cues.push('draft: seeks much help');
  const brand = text.match(BRAND)?.length ?? 0;
  if (brand >= 1) cues.push('draft: sells');
  if (brand >= 3) cues.push('draft: sells much');
  if (marked >= 4) cues.push('draft: many questions');
  if (marked === 1) cues.push('draft: one question');
  if (/\bf\.?a\.?q|frequently asked/.test(text)) cues.push('draft: faq');
  if (words < 25) cues.push('draft: short');
  if (words > 120) cues.push('draft: long');
  if (/^\s*@/.test(text)) cues.push('draft: to one person');
  if (document.links.length > 0) cues.push('draft: link');
  if (document.links.length > 3) cues.push('draft: many links');
  if (/\[[^\]]+\]\(|^[ \t]*\*\*|\br\/\w|^edit\b|\*edit/m.test(text)) cues.push('draft: forum');
  const first = text.match(new RegExp(FIRST.source, 'g'))?.length ?? 0;
  if (words > 0 && first / words > 0.05) cues.push('draft: personal');
  if (requests.some(({ name }) => name === 'ask')) cues.push('draft: asks in words');
  if (requests.some(({ name }) => name === 'seek')) cues.push('draft: is in want');
  return cues;
}

function asking(utterance: Utterance, form: Form, { document, all, requests, shared }: Setting): Asking {
  const { text, mark, index } = utterance;
  const core = form.core;
  const marked = mark.includes('?');
  const next = all[index + 1];
  const before = all[index - 1];
  const request = isRequest(form.name);
  const words = (place: Span) => document.folded.slice(place.start, place.end);
  const asked = requests.some(
    (place) => place.name === 'ask' && inside(place, [utterance]) && !(marked && ADVERT.test(words(place))),
  );
  const put = marked && ((SURE.test(core) && !test(DESIRE, core)) || PUT_TO.test(text));
  const sure = !utterance.quoted && (asked || put);
  const cues = [
    `form: ${form.name}`,
    ...(request ? shared.filter((cue) => /sells|one person|help|forum/.test(cue)) : shared),
  ];
  if (request) return { span: utterance, form, closed: false, cues, sure, marked };
  cues.push(marked ? 'marked' : 'unmarked');
  const add = (cue: string, holds: boolean) => {
    if (holds) cues.push(cue);
  };
  add('you', test(YOU, core));
  add('anyone', test(ANYONE, text));
  add('experience', test(EXPERIENCE, core));
  add('you + experience', test(YOU, core) && test(EXPERIENCE, core));
  add('opinion', test(OPINION, core));
  add('help', test(HELP_ME, text));
  add('after colon', form.name !== 'choice' && /[:]\s*$/.test(text.slice(0, text.length - core.length)));
  add('title case', isTitleCase(document.text.slice(utterance.start, utterance.end)));
  add('i', test(FIRST, core));
  add('desire', test(DESIRE, core));
  add('desire + you', test(DESIRE, core) && (test(YOU, core) || form.name === 'wanting'));
  add('quoted', utterance.quoted);
  add('double mark', /\?{2,}|!/.test(mark));
  add(
    'lead-in',
    test(LEADIN, `${before && before.mark === '' ? before.text : ''} ${text.slice(0, text.length - core.length)}`),
  );
  add('prompt', test(PROMPT, `${before?.text ?? ''}: ${text.slice(0, text.length - core.length)}`));
  add('very short', utterance.words <= 3);
  add('long question', utterance.words > 25);
  const rest = all.slice(index + 1).filter(({ text: said }) => !isTail(said));
  add('last', rest.length === 0);
  add('near end', rest.length > 0 && rest.length <= 2);
  add('first', index === 0);
  add('first line alone', index === 0 && /\n/.test(document.folded.slice(utterance.end, utterance.end + 2)));
  add('only', all.length === 1);
  add('pointer', /^[^\p{L}\p{N}]*[👇⬇⤵↓💬🗨]/u.test(document.text.slice(utterance.end, utterance.end + 12)));
  add('then link', /^[^\p{L}\p{N}]{0,12}linkx*\b/u.test(document.folded.slice(utterance.end, utterance.end + 30)));
  const nextText = next?.text ?? '';
  add('then sells', rest.length > 0 && test(SELL, `${nextText} ${all[index + 2]?.text ?? ''}`));
  add('then answer', test(ANSWER, nextText) && !next!.mark.includes('?'));
  add('then short answer', rest.length > 0 && !!next && next.words <= 5 && !next.mark.includes('?'));
  add('then question', !!next?.mark.includes('?'));
  add('after question', !!before?.mark.includes('?'));
  add(
    'comments near',
    /\b(?:comments?|below|reply|replies|let me know|let us know|share|tell (?:me|us)|thoughts|discuss|dm|drop)\b/.test(
      `${nextText} ${all[index + 2]?.text ?? ''} ${before?.text ?? ''}`,
    ),
  );
  return { span: { start: utterance.start, end: utterance.end }, form, closed: form.closed, cues, sure, marked };
}

/** Headlines Write Like This. */
function isTitleCase(written: string): boolean {
  const words = written.match(/\b\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}

/** Nothing more said: tags, signatures, edits, links. */
function isTail(text: string): boolean {
  return (
    /^(?:#|edit|\*\*edit|linkx*|@\S+$|🔗|thanks|thank you|cheers|ps\b)/.test(text) || /^(?:[#@]\S+\s*)+$/.test(text)
  );
}
