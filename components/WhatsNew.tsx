import { useEffect, useState } from 'preact/hooks';
import { markSeen, untoldVersion } from '../lib/settings';
import { t } from '../lib/texts';

/** What changed, by version; versions without an entry are not worth a word. */
const NEWS: Record<string, () => string[]> = {
  '0.2.0': () => [
    t('popup.news.journal'),
    t('popup.news.panel'),
    t('popup.news.languages'),
    t('popup.news.anySite', { button: t('popup.anySite.review', { host: '…' }) }),
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
  if (version === null || !news) return null;
  return (
    <section class="notice stack" aria-labelledby="whats-new">
      <h2 id="whats-new">{t('popup.news.title', { version })}</h2>
      <ul>
        {news().map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
