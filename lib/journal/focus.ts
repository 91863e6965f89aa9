/** Is the writer on their topics? Counted from the names of topics touched; what the other posts were about is not kept. */
import { isPost, type JournalEntry } from './entry';

/** Posts looked back at, and how many off topic among them are called a drift. */
const WINDOW = 10;
const DRIFT = 6;

export interface Drift {
  /** Off-topic posts among the last `of`, newest first. */
  off: JournalEntry[];
  of: number;
}

/** The drift of the last ten posts; null when there is none, or no topic to drift from. `entries`: oldest first. */
export function driftOf(entries: readonly JournalEntry[], topics: readonly string[]): Drift | null {
  if (topics.length === 0) return null;
  const last = entries.filter(isPost).slice(-WINDOW).reverse();
  const off = last.filter((entry) => entry.topics.length === 0);
  return last.length === WINDOW && off.length >= DRIFT ? { off, of: WINDOW } : null;
}

export interface TopicShare {
  /** Null: on none of the topics. */
  topic: string | null;
  /** Posts on it in each span of time, newest last. */
  counts: number[];
}

/** Posts per topic in spans that start at `starts` (epoch ms, ascending) and end at the next. Most frequent first, none last. */
export function topicShares(entries: readonly JournalEntry[], starts: readonly number[]): TopicShare[] {
  const shares = new Map<string | null, number[]>();
  const count = (topic: string | null, span: number) => {
    const counts = shares.get(topic) ?? starts.map(() => 0);
    counts[span]!++;
    shares.set(topic, counts);
  };
  for (const entry of entries.filter(isPost)) {
    const span = starts.findLastIndex((start) => start <= entry.when);
    if (span < 0) continue;
    if (entry.topics.length === 0) count(null, span);
    for (const topic of entry.topics) count(topic, span);
  }
  const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
  return [...shares]
    .map(([topic, counts]) => ({ topic, counts }))
    .sort((a, b) => Number(a.topic === null) - Number(b.topic === null) || sum(b.counts) - sum(a.counts));
}
