import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/schema';
import { exportSettings, parseExport } from '../../lib/settings/transfer';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  topics: [{ name: 'Café ☕', keywords: ['<b>latte</b>', '日本'] }],
  region: 'eu',
};
const file = (change: object) => JSON.stringify({ ...exportSettings(settings), ...change });

describe('parseExport', () => {
  it('reads what exportSettings wrote', () => {
    expect(parseExport(file({}))).toEqual({ settings, problems: [] });
  });

  it('reads a file that an editor saved with a byte order mark', () => {
    expect(parseExport(`\uFEFF${file({})}`)).toEqual({ settings, problems: [] });
  });

  it.each([
    ['cut off', file({}).slice(0, 40), /broken/],
    ['empty', '', /broken/],
    ['foreign', '{"name":"other","version":1}', /does not hold Candor settings/],
    ['a list', '[]', /does not hold Candor settings/],
    ['from a newer version', file({ version: 99 }), /newer version/],
    ['without a version', file({ version: '1' }), /which version/],
    ['without settings', file({ settings: null }), /no settings/],
    ['too large', file({ padding: 'x'.repeat(1_000_001) }), /larger than 1 MB/],
  ])('refuses a file that is %s', (_name, text, reason) => {
    expect(parseExport(text)).toEqual({ error: expect.stringMatching(reason) });
  });

  it('says what it could not read and keeps the rest', () => {
    const read = parseExport(file({ settings: { ...settings, ties: 3 } }));
    expect(read).toEqual({ settings, problems: [expect.stringMatching(/tied/)] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything().map(asText)), (text) => {
        parseExport(text);
      }),
    );
  });
});

describe('exportSettings', () => {
  it('holds the settings and nothing else', () => {
    const stored = { ...settings, company: { ties: ['Acme'] }, problems: ['broken'] };
    expect(exportSettings(stored)).toEqual({ candor: 'settings', version: 1, settings });
  });
});

function asText(value: unknown): string {
  try {
    return file({ settings: value });
  } catch {
    return '';
  }
}
