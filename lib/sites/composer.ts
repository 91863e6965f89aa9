import { closestAcross } from '../editors/across-shadow';
import type { DraftFacts, DraftKind } from '../vocabulary';
import type { KindHint, Site } from './site';

/** Local pictures and videos are shown from blob addresses before they are uploaded, on all sites alike. */
const MEDIA = 'img[src^="blob:"], video[src^="blob:"], source[src^="blob:"]';
/** Code units read of what a draft answers. */
const ANSWERED = 2000;

/** The composer an editor stands in: what the site says, else the nearest form or dialog, else the editor itself. */
export function composerOf(site: Site | undefined, root: HTMLElement): HTMLElement {
  return (site?.composer && closestAcross(root, site.composer)) || closestAcross(root, 'form, [role="dialog"]') || root;
}

/** What is written in an editor, told from the structure around it; a post where nothing says otherwise. */
export function draftKindOf(site: Site, root: HTMLElement): DraftKind {
  return site.kinds.find((hint) => holds(site, root, hint))?.kind ?? 'post';
}

/** What the page shows of a draft besides its words, as far as the site's file knows where to look. */
export function factsOf(site: Site | undefined, root: HTMLElement): DraftFacts {
  const composer = composerOf(site, root);
  const facts: DraftFacts = {};
  if (composer.querySelector(MEDIA)) facts.media = true;
  if (!site) return facts;
  if (site.poll && holds(site, root, site.poll)) facts.poll = true;
  const left = site.counter ? Number.parseInt(composer.querySelector(site.counter)?.textContent ?? '', 10) : Number.NaN;
  if (Number.isFinite(left)) facts.left = left;
  const answered = site.answersTo && textNear(root, site.answersTo);
  if (answered) facts.answersTo = answered;
  return facts;
}

function holds(site: Site, root: HTMLElement, { within, beside, path }: Omit<KindHint, 'kind'>): boolean {
  const { pathname, search } = root.ownerDocument.location;
  return (
    (!within || closestAcross(root, within) !== null) &&
    (!beside || composerOf(site, root).querySelector(beside) !== null) &&
    (!path || `${pathname}${search}`.includes(path))
  );
}

function textNear(root: HTMLElement, { within, text }: NonNullable<Site['answersTo']>): string {
  const found = closestAcross(root, within)?.querySelector(text);
  return found && !found.contains(root) ? (found.textContent ?? '').trim().slice(0, ANSWERED) : '';
}
