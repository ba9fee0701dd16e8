import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { Dismissal } from '../../model/index.ts';

/*
 * What was hidden in a private window, until its tab is closed: in session storage, one key a dismissal, since two
 * frames may hide at the same moment.
 */
const prefixOf = (tab: number): string => `dismissal in tab ${tab}: `;

export async function keepForTab(tab: number, dismissal: Dismissal): Promise<void> {
  await browser.storage.session.set({ [prefixOf(tab) + dismissal.id]: dismissal });
}

export async function dismissalsOfTab(tab: number): Promise<Dismissal[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(prefixOf(tab)) && v.is(Dismissal, value) ? [value] : [],
  );
}

/** Forgets these dismissals, whichever tab they are of; gives how many there were. */
export async function forgetDismissals(ids: readonly string[]): Promise<number> {
  const stored = Object.keys(await browser.storage.session.get(null));
  const keys = stored.filter(
    (key) => key.startsWith('dismissal in tab ') && ids.some((id) => key.endsWith(id)),
  );
  await browser.storage.session.remove(keys);
  return keys.length;
}

export async function forgetTabDismissals(tab: number): Promise<void> {
  const stored = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(stored.filter((key) => key.startsWith(prefixOf(tab))));
}
