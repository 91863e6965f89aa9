import { asideChange, isSiteOn, type StoredSettings } from '../lib/settings';
import { Switch } from './Switch';
import type { UsedSettings } from './use-settings';

interface SitesSectionProps {
  sites: readonly { id: string; name: string }[];
  stored: StoredSettings;
  change: UsedSettings['change'];
}

/** Where drafts are reviewed. */
export function SitesSection({ sites, stored, change }: SitesSectionProps) {
  return (
    <>
      <p class="quiet">Candor works on these sites only. Where it is off, nothing you write is reviewed.</p>
      <ul class="switches">
        {sites.map(({ id, name }) => (
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
            </Switch>
          </li>
        ))}
      </ul>
    </>
  );
}
