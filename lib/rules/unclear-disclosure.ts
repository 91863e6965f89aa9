import { disclosurePlace } from '../engine/disclosure-place';
import type { Document } from '../engine/document';
import { inQuote } from '../engine/guards';
import { type Disclosing, disclosingsOf } from '../engine/measures/disclosing';
import { type Context, defineRule } from '../engine/rule';
import type { Region, Suggestion } from '../vocabulary';

/** What is wrong with a disclosure: its wording, its place, or nothing. */
function flaw({ span, wording }: Disclosing, { document, profile }: Context): 'wording' | 'fold' | 'tags' | null {
  if (wording.reads === 'ambiguous' || wording.unclearIn.includes(profile.region)) return 'wording';
  const place = disclosurePlace(span, document);
  if (place === 'among tags') return 'tags';
  return place === 'below the fold' && document.kind === 'post' ? 'fold' : null;
}

/** Disclosures that count here: "I am the founder" is told wherever it stands, and quoted ones are someone else's. */
function disclosings(document: Document): Disclosing[] {
  return disclosingsOf(document).filter(({ span, wording }) => wording.says !== 'work' && !inQuote(span, document));
}

/** The faulty ones, unless a faultless one stands in the same draft. Of several, the first. */
function faulty(context: Context): Disclosing[] {
  const all = disclosings(context.document);
  if (all.some((disclosing) => flaw(disclosing, context) === null)) return [];
  const told = all.find(
    ({ wording }) => wording.reads === 'clear' && !wording.unclearIn.includes(context.profile.region),
  );
  // In a region where no word of theirs is advised against, half words are left to the country's own list.
  const shown = told ?? all.find((disclosing) => disclosing.wording.unclearIn.includes(context.profile.region));
  return shown ? [shown] : [];
}

function prefix({ wording }: Disclosing, region: Region): Suggestion[] {
  const ad: Suggestion = { kind: 'prepend', text: wording.says === 'gift' ? 'Ad (gifted): ' : 'Ad: ' };
  if (region === 'uk') return [ad];
  if (wording.says === 'affiliate')
    return [{ kind: 'prepend', text: 'I earn a commission on sales through [this link]. ' }, ad];
  if (wording.says === 'thanks') return [{ kind: 'prepend', text: '[Brand] gave me this for free. ' }, ad];
  return [ad];
}

export const unclearDisclosure = defineRule({
  id: 'unclear-disclosure',
  category: 'disclosure',
  check: 'tie-disclosed',
  severity: 'advice',
  title: 'Unclear or hidden disclosure',
  why: 'A disclosure counts only when readers see it without searching and know at once what it means.',
  source: {
    label: "CAP and CMA, influencers' guide (2023); FTC, Disclosures 101 (2019)",
    url: 'https://www.asa.org.uk/resource/influencers-guide.html',
    grade: 'law',
  },
  appliesWhen: {
    test: ({ document }) => disclosings(document).length > 0,
    otherwise: 'Looks at drafts that say something of a tie.',
  },
  // Only half words leave ordinary readers unsure; what a regulator advises against, and a bad place, is a note.
  detect: (context) =>
    faulty(context).map(({ span, wording }) =>
      wording.reads === 'ambiguous' ? { span } : { span, severity: 'note' as const },
    ),
  messages: {
    tags: 'Among other hashtags "{excerpt}" is overlooked; it belongs at the start.',
    fold: '"{excerpt}" stands below "more", where many readers never get; it belongs at the start.',
    us: '"{excerpt}" does not make the tie clear enough for the FTC; "Ad" at the start does.',
    uk: '"{excerpt}" does not make the tie clear enough for the ASA and CMA; "Ad" at the start does.',
    eu: '"{excerpt}" does not make the tie clear enough for EU consumer authorities; "Ad" at the start does.',
  } satisfies Record<Region | 'tags' | 'fold', string>,
  says(_excerpt, context) {
    const found = faulty(context)[0];
    const kind = found ? flaw(found, context) : 'wording';
    return { message: kind === 'tags' || kind === 'fold' ? kind : context.profile.region };
  },
  suggest(_detection, context) {
    const found = faulty(context)[0];
    if (!found) return [];
    const { region } = context.profile;
    const excerpt = context.document.text.slice(found.span.start, found.span.end);
    const tagged = excerpt.startsWith('#') && found.wording.says !== 'affiliate';
    const seen = disclosurePlace(found.span, context.document) === 'in sight';
    if (tagged && seen) return [{ kind: 'replace', text: '#ad' }, ...prefix(found, region)];
    return prefix(found, region);
  },
  examples: {
    flags: [
      'Slept on the Mellow mattress for a month and my back is fine again. [[#sp]]',
      'Morning routine with my new blender [[#collab]] @blendo',
      'Proud [[#LumoAmbassador]] and happier with every lamp.',
      'The softest scarf of the winter. #scarf #wool #ootd [[#ad]] #knitwear',
      '[[Thanks @lumo for sending]] the lamp over, it has been on every evening since.',
      { text: 'A week with the Lumo lamp, the good and the bad. [[#sponsored]]', profile: { region: 'uk' } },
      { text: 'The colour is lovely and the zip sticks a little. [[#gifted]]', profile: { region: 'uk' } },
      { text: 'My favourite pens of the year, links below. [[#affiliate]]', profile: { region: 'uk' } },
      { text: 'A kettle that keeps its promise. [[In partnership with]] @kettleco', profile: { region: 'uk' } },
      {
        site: 'instagram',
        fold: 125,
        text: 'The new trail shoes took me up the ridge, down through the mud and back home with dry feet, which no other pair of mine has managed so far. The laces are too short, though. [[#ad]]',
      },
      'Filmed with the small camera. The lens is here: https://shop.example/lens ([[affiliate link]])',
    ],
    allows: [
      '#ad Slept on the Mellow mattress for a month and my back is fine again.',
      'Ad: morning routine with my new blender.',
      { text: 'Ad: a kettle that keeps its promise. In partnership with @kettleco', profile: { region: 'uk' } },
      'A week with the Lumo lamp, the good and the bad. #sponsored',
      'Lumo sent me this lamp for free. It is bright, and the cable is short.',
      'I earn a small commission on the links below, all of them affiliate links.',
      'This is not sponsored. I bought the pens myself.',
      'Thanks @mia for coming along to the market.',
      'Looking for a dance partner for Thursday. #DancePartner',
      'I work at Lumo, so take this with a grain of salt: the lamp is worth it.',
      'The label said "in partnership with" and then a name I could not read.',
    ],
    fixes: {
      'Morning routine with my new blender #collab @blendo': 'Morning routine with my new blender #ad @blendo',
      'The softest scarf. #scarf #wool #ootd #ad #knitwear': 'Ad: The softest scarf. #scarf #wool #ootd #ad #knitwear',
      'The lens is here: https://shop.example/lens (affiliate link)':
        'I earn a commission on sales through [this link]. The lens is here: https://shop.example/lens (affiliate link)',
    },
  },
});
