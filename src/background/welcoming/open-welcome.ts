import browser, { type Runtime } from 'webextension-polyfill';
import { OWN_PAGES } from '../../own-page/index.ts';
import { welcomePlace } from './welcome-place.ts';

/** Opens the welcome page once Prasanga is installed. Where no window is open, nobody is there to be welcomed. */
export async function openWelcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  const place = welcomePlace(reason, installType);
  if (place === null) return;
  const url = browser.runtime.getURL(OWN_PAGES.welcome);
  await browser.tabs.create({ url, active: place === 'front' }).catch(() => undefined);
}
