import browser from 'webextension-polyfill';

/*
 * Which note a tab was opened for, until its page asks for its notes. Kept in session storage: the worker forgets.
 */
const key = (tab: number): string => `note of tab ${tab}`;

export async function wantNote(tab: number, note: string): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: note });
}

export async function wantedNote(tab: number): Promise<string | null> {
  const { [key(tab)]: note } = await browser.storage.session.get(key(tab));
  return typeof note === 'string' ? note : null;
}

export async function forgetWantedNote(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}
