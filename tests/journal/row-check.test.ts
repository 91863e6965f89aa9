import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntrySchema, type JournalEntry } from '../../lib/journal/entry';
import { isEntry, looksRight } from '../../lib/journal/row-check';
import { anyEntry, made } from './made-entries';

const FIELDS = Object.keys({ ...made(), figures: {} }) as (keyof JournalEntry)[];
/** Values near the borders of what is taken, and far from it. */
const anyValue = fc.oneof(
  fc.anything(),
  fc.constantFrom(-1, 0, 1, 2, 3, 0.05, 1.01, 80, 1_441, 2 ** 53, Number.NaN, '', 'post', 'none', 'x'.repeat(81), null),
  fc.array(fc.string({ maxLength: 90 }), { maxLength: 60 }),
  fc.dictionary(
    fc.constantFrom('comments', 'shares', 'on-topic', 'On Topic'),
    fc.constantFrom(-1, 0, 1.5, 'pass', 'no'),
  ),
);

describe('the quick look at a row', { timeout: 60_000 }, () => {
  it('takes every entry the journal writes', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(looksRight(entry)).toBe(true);
        expect(EntrySchema.safeParse(entry).success).toBe(true);
      }),
    );
  });

  it('takes nothing that the schema refuses, whatever is broken', () => {
    fc.assert(
      fc.property(anyEntry, fc.constantFrom(...FIELDS), anyValue, (entry, field, value) => {
        const row = { ...entry, [field]: value };
        const { success } = EntrySchema.safeParse(row);
        if (looksRight(row)) expect(success).toBe(true);
        expect(isEntry(row)).toBe(success);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([undefined, null, 7, 'row', [], {}, new Date()])('leaves %j to the schema', (row) => {
    expect(isEntry(row)).toBe(false);
  });
});
