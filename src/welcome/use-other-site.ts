import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { fromPopup } from '../messages/index.ts';
import { siteOf } from '../model/index.ts';
import { originsToRequest } from '../settings/index.ts';
import type { OtherSiteView } from '../ui/welcome/index.ts';
import { typedAddress } from './typed-address.ts';

/** Turning Prasanga on for any site by its address. */
export function useOtherSite(): { readonly view: OtherSiteView; onAllow(address: string): void } {
  const [view, setView] = useState<OtherSiteView>({ kind: 'idle' });
  const turnOn = async (url: string, permitted: Promise<boolean>): Promise<OtherSiteView> => {
    const site = siteOf(new URL(url).hostname);
    if (!(await permitted)) return { kind: 'declined', site };
    const outcome = await fromPopup('setSite', { url, enabled: true, tab: null });
    return outcome.ok && outcome.value.enabled ? { kind: 'allowed', site } : { kind: 'failed' };
  };
  return {
    view,
    onAllow: (typed) => {
      const url = typedAddress(typed);
      if (url === null) return setView({ kind: 'no-address' });
      // Nothing may be awaited before this: the permission is asked for within the click or not at all.
      const permitted = browser.permissions.request({ origins: originsToRequest(url) });
      void turnOn(url, permitted).then(setView, () => setView({ kind: 'failed' }));
    },
  };
}
