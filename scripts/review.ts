/**
 * Batch review (design, section 3): one `{"id","text","site"?,"kind"?}` a line in, one `{"id", ...Review}` a line out,
 * in order. A bad line is named on standard error, the rest goes on, and the exit status is 1 at the end.
 *   npm run --silent review < drafts.jsonl > reviews.jsonl
 *   npm run --silent review -- --profile settings.json < drafts.jsonl
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { review } from '../lib/engine/review';
import { RULES } from '../lib/rules';
import { profileOf } from '../lib/settings/profile';
import { parseExport } from '../lib/settings/transfer';
import { measured } from '../lib/sites/length';
import { setTexts } from '../lib/texts';
import { DRAFT_KINDS, EMPTY_PROFILE, type Profile } from '../lib/vocabulary';
import { readCatalogues } from './catalogues';

const DraftLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  site: z.string().optional(),
  kind: z.enum(DRAFT_KINDS).optional(),
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readProfile(file: string | undefined): Profile {
  if (!file) return EMPTY_PROFILE;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    fail(`--profile: ${(error as Error).message}`);
  }
  const parsed = parseExport(text);
  if ('error' in parsed) fail(`--profile ${file}: ${parsed.error}`);
  for (const problem of parsed.problems) process.stderr.write(`--profile ${file}: ${problem}\n`);
  return profileOf(parsed.settings);
}

function readOptions(): Profile {
  try {
    const { values } = parseArgs({ options: { profile: { type: 'string' } } });
    return readProfile(values.profile);
  } catch (error) {
    fail(
      `${(error as Error).message}\nusage: npm run --silent review [-- --profile FILE] < drafts.jsonl > reviews.jsonl`,
    );
  }
}

function readDraft(line: string): z.infer<typeof DraftLine> | string {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return `not JSON (${(error as Error).message})`;
  }
  const parsed = DraftLine.safeParse(data);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ');
}

const { en } = readCatalogues();
// What is amiss with a file of settings is said in English, as all that scripts say.
setTexts('en', en, en);
const profile = readOptions();
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const draft = readDraft(line);
  if (typeof draft === 'string') {
    process.stderr.write(`line ${number}: ${draft}\n`);
    process.exitCode = 1;
    continue;
  }
  const { id, text, site, kind } = draft;
  const reviewed = review(measured({ text, ...(site && { site }), ...(kind && { kind }) }), profile, RULES);
  process.stdout.write(`${JSON.stringify({ id, ...reviewed })}\n`);
}
