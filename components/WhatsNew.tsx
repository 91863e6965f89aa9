import { useEffect, useState } from 'preact/hooks';
import { markSeen, untoldVersion } from '../lib/settings';

/** What changed, by version; versions without an entry are not worth a word. */
const NEWS: Record<string, string[]> = {
  '0.2.0': [
    'A journal of your posts: rhythm, streak, topics, replies, what works for you. No text is kept.',
    'The panel beside the composer shows balance and checklist, and leads to the words.',
    'Any site you like: open this window there and choose “Review drafts on …”.',
  ],
};

/** After an update, once: what changed. */
export function WhatsNew() {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    void untoldVersion().then((untold) => {
      setVersion(untold);
      if (untold !== null) void markSeen();
    });
  }, []);
  const news = version === null ? undefined : NEWS[version];
  if (!news) return null;
  return (
    <section class="notice stack" aria-labelledby="whats-new">
      <h2 id="whats-new">New in {version}</h2>
      <ul>
        {news.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
