import { SITES } from '../lib/sites';
import type { LengthRule, Site } from '../lib/sites/site';
import { table } from './generated-section';

const HEADER = [
  'site',
  'addresses',
  'kinds told apart',
  'poll',
  'reply shows what it answers',
  'posting known by',
  'limits',
  'fold',
  'last seen',
];

/** Every site as a row: what its file knows. */
export function sitesTable(): string {
  return table(HEADER, SITES.map(row));
}

function row(site: Site): string[] {
  const { name, kinds, poll, answersTo, length, lastSeen } = site;
  const told = [...new Set(['post', ...kinds.map(({ kind }) => kind)])].sort();
  return [
    name,
    addresses(site),
    told.join(', '),
    poll ? 'yes' : '',
    answersTo ? 'yes' : '',
    posting(site),
    length ? limits(length) : '',
    String(length?.fold ?? ''),
    lastSeen,
  ];
}

function addresses({ matches }: Site): string {
  if (matches.length === 0) return 'any server the writer adds';
  if (matches.length > 4) return `${matches.length} large servers, and any the writer adds`;
  return matches.map((pattern) => pattern.slice('https://'.length, -'/*'.length)).join(', ');
}

function posting({ sending }: Site): string {
  if (sending?.call) return 'the site’s own call';
  return sending?.button ? 'its button and the emptied composer' : 'the emptied composer';
}

function limits({ method, about, limits: each, paid, bytes, hashtags }: LengthRule): string {
  const parts = Object.entries(each).map(([kind, limit]) => `${kind} ${limit}`);
  if (paid) parts.push(`paying accounts ${paid}`);
  if (bytes) parts.push(`${bytes} bytes`);
  if (hashtags) parts.push(`${hashtags} hashtags`);
  return `${about ? 'about ' : ''}${parts.join(', ')} (${method})`;
}
