import { useEffect, useState } from 'preact/hooks';
import { addedSites, asideChange, isSiteOn, removeSite, type StoredSettings, watchAddedSites } from '../lib/settings';
import { t } from '../lib/texts';
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
      <p class="quiet">{t('options.sites.about')}</p>
      <ul class="switches">
        {sites.map(({ id, name, matches }) => (
          <li key={id}>
            <Switch
              on={isSiteOn(stored, id)}
              onChange={(on) =>
                change(
                  (now) => asideChange(now, { scope: 'site', siteId: id }, on),
                  on ? t('options.sites.on', { site: name }) : t('options.sites.off', { site: name }),
                )
              }
            >
              {name}
              {matches.length === 0 && <span class="quiet"> {t('options.sites.servers')}</span>}
            </Switch>
          </li>
        ))}
      </ul>
      <h3 id="added-sites">{t('options.sites.added')}</h3>
      {hosts.length === 0 ? (
        <p class="quiet">{t('options.sites.none')}</p>
      ) : (
        <ul class="switches" aria-labelledby="added-sites">
          {hosts.map((host) => (
            <li key={host} class="row">
              {host}
              <button
                type="button"
                class="button plain"
                aria-label={t('options.sites.remove', { host })}
                onClick={() => run(() => removeSite(host), t('options.sites.removed', { host }))}
              >
                {t('general.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
