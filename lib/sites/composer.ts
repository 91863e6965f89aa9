import { closestAcross } from '../editors/across-shadow';
import type { DraftKind } from '../vocabulary';
import type { KindHint, Site } from './site';

/** The composer an editor stands in: what the site says, else the nearest form or dialog, else the editor itself. */
export function composerOf(site: Site | undefined, root: HTMLElement): HTMLElement {
  return (site?.composer && closestAcross(root, site.composer)) || closestAcross(root, 'form, [role="dialog"]') || root;
}

/** What is written in an editor, told from the structure around it; a post where nothing says otherwise. */
export function draftKindOf(site: Site, root: HTMLElement): DraftKind {
  const holds = ({ within, beside, path }: KindHint) =>
    (!within || closestAcross(root, within) !== null) &&
    (!beside || composerOf(site, root).querySelector(beside) !== null) &&
    (!path || root.ownerDocument.location.pathname.includes(path));
  return site.kinds.find(holds)?.kind ?? 'post';
}
