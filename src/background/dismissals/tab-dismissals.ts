import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { Dismissal } from '../../model/index.ts';
import type { TabDismissals } from './dismissal-access.ts';

/*
 * What was hidden in a private window, until its tab is closed: in session storage, one key a dismissal, since two
 * frames may hide at the same moment.
 */
const PREFIX = 'dismissal in tab ';
const prefixOf = (tab: number): string => `${PREFIX}${tab}: `;

export const tabDismissals: TabDismissals = {
  keep: (tab, dismissal) => browser.storage.session.set({ [prefixOf(tab) + dismissal.id]: dismissal }),
  of: async (tab) => {
    const stored = await browser.storage.session.get(null);
    return Object.entries(stored).flatMap(([key, value]) =>
      key.startsWith(prefixOf(tab)) && v.is(Dismissal, value) ? [value] : [],
    );
  },
  forget: async (ids) => {
    const stored = Object.keys(await browser.storage.session.get(null));
    const keys = stored.filter((key) => key.startsWith(PREFIX) && ids.some((id) => key.endsWith(id)));
    await browser.storage.session.remove(keys);
    return keys.length;
  },
};

export async function forgetTabDismissals(tab: number): Promise<void> {
  const stored = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(stored.filter((key) => key.startsWith(prefixOf(tab))));
}
