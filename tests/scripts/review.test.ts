import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs the batch review as a process, as `npm run --silent review` does. */
function batch(input: string, ...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/review.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
  const rows = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, rows, stderr };
}

function fileWith(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'candor-')), 'settings.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const LAMP = { id: 'lamp', text: 'This is the best lamp ever!', site: 'x', kind: 'post' };

// Each starts a process of its own, which takes seconds on a busy machine.
describe('batch review', { timeout: 60_000 }, () => {
  it('answers line by line, in order, with every field', () => {
    const { status, rows, stderr } = batch(`${JSON.stringify(LAMP)}\n${JSON.stringify({ id: 2, text: '' })}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(rows.map(({ id }) => id)).toEqual(['lamp', 2]);
    expect(rows[0].findings[0]).toMatchObject({ ruleId: 'superlatives', excerpt: 'the best lamp ever' });
    const fields =
      'balance callForResponse checklist commercial disclosure engagementBait findings flattery id language question';
    for (const field of fields.split(' ')) expect(rows[1]).toHaveProperty(field);
  });

  it('names bad lines with their number, goes on, and ends with 1', () => {
    const { status, rows, stderr } = batch(
      `no json\n${JSON.stringify(LAMP)}\n{"id":1}\n{"id":1,"text":"x","kind":"poem"}\n`,
    );
    expect(status).toBe(1);
    expect(rows.map(({ id }) => id)).toEqual(['lamp']);
    for (const said of ['line 1: not JSON', 'line 3: text', 'line 4: kind']) expect(stderr).toContain(said);
  });

  it('judges by an exported profile', () => {
    const settings = fileWith({ candor: 'settings', version: 1, settings: { rulesOff: ['superlatives'] } });
    expect(batch(JSON.stringify(LAMP)).rows[0].flattery.level).toBe(1);
    expect(batch(JSON.stringify(LAMP), '--profile', settings).rows[0].flattery.level).toBe(0);
  });

  it('refuses a file that holds no settings, with the reason', () => {
    const { status, rows, stderr } = batch(JSON.stringify(LAMP), '--profile', fileWith({ other: 1 }));
    expect({ status, rows }).toEqual({ status: 2, rows: [] });
    expect(stderr).toContain('does not hold Candor settings');
  });
});
