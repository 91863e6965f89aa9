import type { Span } from '../vocabulary';

/**
 * Lower case, straight apostrophes and quotes, plain spaces; exactly as long as the input, so that offsets carry over.
 * Letters whose lower case has another length (İ) stay as they are.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : [...text].map(lowerIfSameLength).join('');
  return same
    .replace(/[\u2018\u2019\u02BC\u00B4\u0060]/g, "'")
    .replace(/[\u201C\u201D\u00AB\u00BB]/g, '"')
    .replace(/[\u00A0\u2007\u202F\u2009\u200A]/g, ' ');
}

function lowerIfSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/**
 * Blanks what is not language, keeping every offset: tags of pasted HTML become spaces, links become one unknown word.
 */
export function maskMarkup(text: string, links: Span[]): string {
  const blanked = text.replace(/<!--[\s\S]{0,200}?-->|<\/?[a-z][^<>\n]{0,300}>/gi, (tag) => ' '.repeat(tag.length));
  let masked = '';
  let at = 0;
  for (const { start, end } of links) {
    masked += blanked.slice(at, start) + 'link'.padEnd(end - start, 'x').slice(0, end - start);
    at = end;
  }
  return masked + blanked.slice(at);
}
