import type { SiteChoice } from './views.ts';
import type { Voice } from './voice.ts';

interface SitesSectionProps {
  readonly voice: Voice;
  readonly sites: readonly SiteChoice[];
  onSwitch(site: string, enabled: boolean): void;
}

/** The sites that the reader switched, each with its switch. */
export function SitesSection({ voice: { words }, sites, onSwitch }: SitesSectionProps) {
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{words.sites}</h2>
      <p class="section-more">{sites.length > 0 ? words.sitesMore : words.noSites}</p>
      <ul class="sites">
        {sites.map(({ site, enabled }) => (
          <li key={site}>
            <button
              type="button"
              class="switch"
              role="switch"
              aria-checked={enabled}
              aria-label={words.siteSwitch(site)}
              onClick={() => onSwitch(site, !enabled)}
            >
              <span class="switch-name" dir="ltr">
                {site}
              </span>
              <span class="switch-state">{enabled ? words.on : words.off}</span>
              <span class="switch-track" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
