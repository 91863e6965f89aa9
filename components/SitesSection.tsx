import { useEffect, useState } from 'preact/hooks';
import { addedSites, asideChange, isSiteOn, removeSite, type StoredSettings, watchAddedSites } from '../lib/settings';
import { Switch } from './Switch';
import type { UsedSettings } from './use-settings';

interface SitesSectionProps {
  /** Without `matches`: software that runs on any host. */
  sites: readonly { id: string; name: string; matches: readonly string[] }[];
  stored: StoredSettings;
  change: UsedSettings['change'];
  run: UsedSettings['run'];
}

/** Where drafts are reviewed. */
export function SitesSection({ sites, stored, change, run }: SitesSectionProps) {
  const [hosts, setHosts] = useState<string[]>([]);
  useEffect(() => {
    void addedSites().then(setHosts);
    return watchAddedSites(setHosts);
  }, []);
  return (
    <>
      <p class="quiet">
        Candor works on these sites and on those you add. Where it is off, nothing you write is reviewed.
      </p>
      <ul class="switches">
        {sites.map(({ id, name, matches }) => (
          <li key={id}>
            <Switch
              on={isSiteOn(stored, id)}
              onChange={(on) =>
                change(
                  (now) => asideChange(now, { scope: 'site', siteId: id }, on),
                  on ? `On for ${name}.` : `Off for ${name}.`,
                )
              }
            >
              {name}
              {matches.length === 0 && <span class="quiet"> on servers you add</span>}
            </Switch>
          </li>
        ))}
      </ul>
      <h3 id="added-sites">Added by you</h3>
      {hosts.length === 0 ? (
        <p class="quiet">
          None yet. Open any site, such as your Mastodon server or a forum, click on Candor’s button beside the address
          bar, and choose “Review drafts on …”.
        </p>
      ) : (
        <ul class="switches" aria-labelledby="added-sites">
          {hosts.map((host) => (
            <li key={host} class="row">
              {host}
              <button
                type="button"
                class="button plain"
                aria-label={`Remove ${host}`}
                onClick={() => run(() => removeSite(host), `${host} is removed. Candor reads nothing there.`)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
