/**
 * Writes the table of docs/sites.md from the files of the sites: `npm run describe-sites`. A unit test tells when it is due.
 */
import { fileURLToPath } from 'node:url';
import { writeSection } from './generated-section';
import { sitesTable } from './sites-table';

writeSection(fileURLToPath(new URL('../docs/sites.md', import.meta.url)), 'sites', sitesTable());
