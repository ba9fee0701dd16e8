import { type Handlers, type popupToBackground, toAllPages } from '../../messages/index.ts';
import { setSite as saveSite } from '../../settings/index.ts';
import { isCovered, registerPermittedSites, startInTab } from '../sites/coverage.ts';

/** The reader switches a site: kept, told to all its open pages, and started in the tab where it was not running yet. */
export const setSite: Handlers<typeof popupToBackground>['setSite'] = async ({ url, enabled, tab }) => {
  await saveSite(new URL(url).hostname, enabled);
  const covered = await isCovered(url);
  if (enabled && covered) {
    await registerPermittedSites();
    if (tab !== null) await startInTab(tab);
  }
  await toAllPages('settingsChanged', {});
  return { enabled: enabled && covered, covered };
};
