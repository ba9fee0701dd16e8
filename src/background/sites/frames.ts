import browser from 'webextension-polyfill';

const PREFIX = 'frame:';
const key = (tab: number, frame: number): string => `${PREFIX}${tab}:${frame}`;

/**
 * Which frames of a tab hold an article. Kept in session storage, one key a frame: the worker forgets,
 * and frames report at the same moment.
 */
export async function rememberFrame(tab: number, frame: number): Promise<void> {
  await browser.storage.session.set({ [key(tab, frame)]: true });
}

/** The tab's frames that reported, the top frame always among them and first. */
export async function framesOf(tab: number): Promise<number[]> {
  const stored = Object.keys(await browser.storage.session.get(null));
  const prefix = `${PREFIX}${tab}:`;
  const frames = stored.filter((k) => k.startsWith(prefix)).map((k) => Number(k.slice(prefix.length)));
  return [0, ...frames.filter((frame) => frame !== 0).sort((a, b) => a - b)];
}

export async function forgetFrame(tab: number, frame: number): Promise<void> {
  await browser.storage.session.remove(key(tab, frame));
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove((await framesOf(tab)).map((frame) => key(tab, frame)));
}
