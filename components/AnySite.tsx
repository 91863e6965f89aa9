import { useState } from 'preact/hooks';
import { addSite, removeSite } from '../lib/settings';

interface AnySiteProps {
  host: string;
  added: boolean;
}

/** Review on a site of the writer's own choice: asked for, told, and given back here. */
export function AnySite({ host, added }: AnySiteProps) {
  const [said, setSaid] = useState('');
  // Firefox closes this window with its question: the background goes on from the browser's own list.
  const add = async () => {
    try {
      const yes = await addSite(host);
      setSaid(yes ? `Candor works on ${host} now. Click into a text box there.` : 'Nothing was changed.');
    } catch (error) {
      setSaid(`The browser did not allow it: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const remove = async () => {
    await removeSite(host);
    setSaid(`Candor does not read ${host} any more.`);
  };
  return (
    <div class="stack">
      {added ? (
        <button type="button" class="button" onClick={remove}>
          Stop reviewing on {host}
        </button>
      ) : (
        <button type="button" class="button primary" onClick={add}>
          Review drafts on {host}
        </button>
      )}
      <p class="small quiet" role="status">
        {said}
      </p>
    </div>
  );
}
