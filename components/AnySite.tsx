import { useState } from 'preact/hooks';
import { addSite, removeSite } from '../lib/settings';
import { t } from '../lib/texts';

interface AnySiteProps {
  host: string;
  added: boolean;
}

/** Review on a site of the writer's own choice: asked for, told, and given back here. */
export function AnySite({ host, added }: AnySiteProps) {
  const [outcome, setOutcome] = useState({ said: (): string => '' });
  // Firefox closes this window with its question: the background goes on from the browser's own list.
  const add = async () => {
    try {
      const yes = await addSite(host);
      setOutcome({ said: () => (yes ? t('popup.anySite.added', { host }) : t('popup.anySite.unchanged')) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setOutcome({ said: () => t('popup.anySite.refused', { reason }) });
    }
  };
  const remove = async () => {
    await removeSite(host);
    setOutcome({ said: () => t('popup.anySite.removed', { host }) });
  };
  return (
    <div class="stack">
      {added ? (
        <button type="button" class="button" onClick={remove}>
          {t('popup.anySite.stop', { host })}
        </button>
      ) : (
        <button type="button" class="button primary" onClick={add}>
          {t('popup.anySite.review', { host })}
        </button>
      )}
      <p class="small quiet" role="status">
        {outcome.said()}
      </p>
    </div>
  );
}
