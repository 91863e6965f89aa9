import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sitesTable } from '../../scripts/sites-table';

it('docs/sites.md tells what the files of the sites know; if not: npm run describe-sites', () => {
  expect(readFileSync(new URL('../../docs/sites.md', import.meta.url), 'utf8')).toContain(sitesTable());
});
