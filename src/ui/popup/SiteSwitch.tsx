import type { SiteView } from './views.ts';
import type { Voice } from './voice.ts';

interface SiteSwitchProps {
  readonly voice: Voice;
  readonly site: SiteView;
  onSwitch(enabled: boolean): void;
}

/** Turns Prasanga on or off for the page's site. The whole row is the switch. */
export function SiteSwitch({ voice: { words }, site, onSwitch }: SiteSwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={site.enabled}
      aria-label={words.switchName(site.site)}
      onClick={() => onSwitch(!site.enabled)}
    >
      <span class="switch-words">
        <span class="switch-site">{site.site}</span>
        <span class="switch-state">{site.enabled ? words.siteOn : words.siteOff}</span>
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
