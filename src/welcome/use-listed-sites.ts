import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { contentScript, nameOfPattern } from '../settings/index.ts';
import type { ListedView } from '../ui/welcome/index.ts';

/** How many of the listed sites Prasanga may run on now: by default all, but the browser lets the reader take them away. */
async function countAllowed(origins: readonly string[]): Promise<number> {
  if (await browser.permissions.contains({ origins: [...origins] })) return origins.length;
  const each = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return each.filter(Boolean).length;
}

/** The sites of the manifest, with what the browser permits there as it changes. */
export function useListedSites(): { readonly view: ListedView | null; onAllow(): void } {
  const { matches } = contentScript();
  const [allowed, setAllowed] = useState<number | null>(null);
  const [declined, setDeclined] = useState(false);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const look = (): void => void countAllowed(matches).then(setAllowed);
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return {
    view: allowed === null ? null : { sites: matches.map(nameOfPattern), allowed, declined },
    onAllow: () =>
      // Nothing may be awaited before this: the permission is asked for within the click or not at all.
      void browser.permissions.request({ origins: matches }).then(
        (granted) => setDeclined(!granted),
        () => setDeclined(true),
      ),
  };
}
