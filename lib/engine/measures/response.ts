import type { Span } from '../../vocabulary';
import { matches } from '../detectors';
import { type Document, inside } from '../document';
import { commentBait } from './bait';
import { INVITES_REGEX, isAppeal } from './invitation';
import { measure } from './measure';
import { questionOf } from './question';

/** Places where readers are invited to respond in the conversation; empty when they are not. */
export const callsForResponse = measure((document: Document): Span[] => {
  const { kind, span } = questionOf(document);
  const asked = kind === 'genuine' && span ? [span] : [];
  const invited = matches(document, INVITES_REGEX).filter(
    (place) => isAppeal(place, document) && !inside(place, document.quotes),
  );
  return [...asked, ...invited, ...commentBait(document)];
});
