/** What the journal must remember besides posts, on this browser only. Losing it costs a reminder more or less, no post. */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Day } from '../day';
import type { Overdue } from './retention';

export interface Memory {
  /** The last days on which a reminder was shown. */
  reminded: Day[];
  overdue: Overdue;
  /** The browser was asked for notifications and refused; `told`: the writer has read what that means. */
  refused: 'no' | 'yes' | 'told';
}

const FRESH: Memory = { reminded: [], overdue: null, refused: 'no' };
const ITEM = storage.defineItem<unknown>('local:journalMemory', { version: 1, migrations: {} });

const Stored = z.object({
  reminded: z.catch(z.array(z.string()), []),
  overdue: z.catch(z.nullable(z.number()), null),
  refused: z.catch(z.enum(['no', 'yes', 'told']), 'no'),
});

/** Never throws: what cannot be read is as if nothing had been remembered. */
export async function readMemory(): Promise<Memory> {
  try {
    const read = Stored.safeParse(await ITEM.getValue());
    return read.success ? read.data : FRESH;
  } catch {
    return FRESH;
  }
}

/** Resolves to false when the browser did not keep it. */
export async function remember(change: Partial<Memory>): Promise<boolean> {
  try {
    await ITEM.setValue({ ...(await readMemory()), ...change });
    return true;
  } catch {
    return false;
  }
}

export function watchMemory(onChange: () => void): () => void {
  return ITEM.watch(onChange);
}
