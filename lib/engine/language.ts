import { francAll } from 'franc-min';
import { findLinks, findMentions } from './landmarks';

/** Words that hardly occur in other languages' posts; a post in English has one in every few words. */
const ENGLISH = new Set(
  `the and of to is are was were be been have has had it its it's this that these those with for from you your my our
  we they he she i i'm i've don't can't not but or if when what who how why which there their will would can could
  should just so very more most than then about into out up all any some at by as an get got make do does did only
  know like love new best great good one me us him her them`.split(/\s+/),
);

/** Share of English function words from which a text counts as English without asking the trigram model. */
const ENGLISH_SHARE = 0.25;
/** Below this share the trigram model may name another language. */
const FOREIGN_SHARE = 0.12;
/** franc is unreliable on short texts (its README, "franc supports many languages, but ... short samples"). */
const MIN_LETTERS = 40;

/** ISO 639-3, as franc speaks, to BCP 47; codes that are not listed are valid BCP 47 as they stand. */
const TAGS: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk',
  tur: 'tr',
  swe: 'sv',
  ind: 'id',
  arb: 'ar',
  heb: 'he',
  hin: 'hi',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  vie: 'vi',
  ces: 'cs',
  ron: 'ro',
  hun: 'hu',
  ell: 'el',
  fas: 'fa',
  tha: 'th',
  tgl: 'tl',
  dan: 'da',
  fin: 'fi',
  nob: 'no',
};

/**
 * The language a text is written in, as BCP 47; 'und' when there is too little to tell.
 * English wins ties: holding back on English costs more than one note on a foreign post.
 */
export function detectLanguage(text: string): string {
  const plain = withoutLandmarks(text);
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters * 0.5) return nameOf(plain, []) ?? 'und';
  const words =
    plain
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}[\p{L}']*/gu) ?? [];
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (share >= ENGLISH_SHARE) return 'en';
  if (letters < MIN_LETTERS) return share > 0 ? 'en' : 'und';
  if (share >= FOREIGN_SHARE) return 'en';
  return nameOf(plain, words) ?? 'und';
}

/** What franc says, or null when it does not know or English is nearly as likely. */
function nameOf(text: string, words: string[]): string | null {
  const ranked = francAll(text, { minLength: 10 });
  const [code, score] = ranked[0] ?? ['und', 0];
  if (code === 'und') return null;
  const english = ranked.find(([other]) => other === 'eng')?.[1] ?? 0;
  if (words.length > 0 && english >= score * 0.85) return 'en';
  return TAGS[code] ?? code;
}

function withoutLandmarks(text: string): string {
  let plain = '';
  let at = 0;
  for (const { start, end } of [...findLinks(text), ...findMentions(text)].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    plain += text.slice(at, start);
    at = end;
  }
  return plain + text.slice(at);
}
