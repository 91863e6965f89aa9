import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalCsv, journalFile } from '../../lib/journal/export';
import { MAX_JOURNAL_BYTES, mergeOf, readFile } from '../../lib/journal/import';
import { anyEntry, made, postedOn } from './made-entries';

const text = (change: object = {}, ...entries: unknown[]) =>
  JSON.stringify({ ...journalFile([]), entries: entries.length > 0 ? entries : [made()], ...change });

describe('a journal file', () => {
  it('brings back exactly what went out, whatever the entries', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ id }) => id }), (entries) => {
        const read = readFile(JSON.stringify(journalFile(entries), null, 2));
        expect(read).toEqual({ entries, broken: 0, repeated: 0 });
      }),
    );
  });

  it.each([
    ['cut off', text().slice(0, 60), /broken/],
    ['empty', '', /broken/],
    ['CSV', journalCsv([made()]), /CSV/],
    ['foreign', '{"version":1,"entries":[]}', /does not hold a Candor journal/],
    ['null', 'null', /does not hold/],
    ['settings', '{"candor":"settings","version":1}', /Import it in the options/],
    ['newer', text({ version: 2 }), /newer version/],
    ['without a version', text({ version: '1' }), /which version/],
    ['without posts', text({ entries: {} }), /no posts/],
  ])('is refused with the reason: %s', (_name, file, reason) => {
    expect(readFile(file)).toEqual({ error: expect.stringMatching(reason) });
  });

  it('is refused above its limit', () => {
    expect(readFile(' '.repeat(MAX_JOURNAL_BYTES + 1))).toEqual({ error: expect.stringMatching(/larger/) });
  });

  it('is read entry by entry: broken and repeated ones are counted', () => {
    const [good, bad] = [made(), { ...made(), when: -5 }];
    expect(readFile(text({}, good, bad, good, null, 7))).toEqual({ entries: [good], broken: 3, repeated: 1 });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        readFile(any);
      }),
    );
  });
});

describe('merging', () => {
  it('adds what is new and leaves alone what is here, the same or not', () => {
    const [here, changed, fresh] = [made(), made(), made()];
    const file = [{ ...here }, { ...changed, topics: ['Tea'] }, fresh];
    expect(mergeOf(file, [here, changed])).toEqual({ fresh: [fresh], same: 1, different: 1 });
  });

  it('knows a post by its id, not by its moment: parts of a thread go out together', () => {
    const [one, two] = [made(), made()];
    expect(mergeOf([two], [one]).fresh).toEqual([two]);
  });

  it('does not mind the order of fields', () => {
    const entry = made({ figures: { comments: 1, shares: 2 } });
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as typeof entry;
    expect(mergeOf([turned], [entry])).toMatchObject({ same: 1, different: 0 });
  });
});

describe('CSV', () => {
  it('has the writer’s own clock, topics and figures, and quotes what needs it', () => {
    const entry = postedOn('2026-11-24', '23:30', {
      offset: -300,
      topics: ['Coffee, at home', 'Tea "green"'],
      figures: { followers: 1_200, comments: 0 },
      checks: { 'asks-readers': 'pass', 'on-topic': 'problem' },
    });
    const [head, row, end] = journalCsv([entry]).split('\r\n');
    expect(head).toMatch(/^local time,utc,site,/);
    expect(row).toBe(
      '2026-11-24 23:30,2026-11-25T04:30:00.000Z,bluesky,post,no,short,"Coffee, at home; Tea ""green""",no,asks-readers,,on-topic,balanced,0.2,none,none,1200,,,0,',
    );
    expect(end).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@sum'])('is no formula in a spreadsheet: %s', (topic) => {
    expect(journalCsv([made({ topics: [topic] })])).toContain(`,'${topic},`);
  });
});
