/** Batch review: drafts as JSON lines on standard input, reviews as JSON lines on standard output (design, section 3). */
import { createInterface } from 'node:readline';
import { review } from '../lib/engine/review';
import { RULES } from '../lib/rules';
import { EMPTY_PROFILE } from '../lib/vocabulary';

let line = 0;
for await (const text of createInterface({ input: process.stdin })) {
  line++;
  try {
    const { id, ...draft } = JSON.parse(text);
    process.stdout.write(`${JSON.stringify({ id, ...review(draft, EMPTY_PROFILE, RULES) })}\n`);
  } catch (error) {
    process.stderr.write(`line ${line}: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
