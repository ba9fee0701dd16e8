import browser from 'webextension-polyfill';
import { servePage, servePopup } from '../messages/index.ts';
import { listenForAnnotating, offerInMenu } from './annotating/ways-in.ts';
import { forgetTabDismissals } from './dismissals/tab-dismissals.ts';
import { forOwnPages } from './handlers/for-own-pages.ts';
import { forPages } from './handlers/for-pages.ts';
import { rescueLeftOvers, rescueUnsaved } from './notes/rescue.ts';
import { forgetWantedNote } from './notes/wanted-note.ts';
import { registerPermittedSites, startWherePermitted } from './sites/coverage.ts';
import { forgetTab } from './sites/frames.ts';
import { accessStores } from './stores.ts';
import { forgetUpdate, updateWhenUnused } from './updating/update-when-unused.ts';
import { openWelcome } from './welcoming/open-welcome.ts';

const stores = accessStores();
const { knowledge, feeds, notebook, notes } = stores;

servePage(forPages(stores));
servePopup(forOwnPages(stores));
listenForAnnotating();
rescueUnsaved(notes);
// Also now: the start may be what a page's last words brought about, before anybody listened.
void rescueLeftOvers(notes);
updateWhenUnused();

browser.runtime.onInstalled.addListener(
  ({ reason }) =>
    void Promise.all([
      openWelcome(reason),
      knowledge.ready(),
      registerPermittedSites(),
      offerInMenu(),
      forgetUpdate(),
      feeds.wake(),
    ]),
);
browser.runtime.onStartup.addListener(
  () =>
    void Promise.all([
      registerPermittedSites(),
      offerInMenu(),
      forgetUpdate(),
      notebook().then((book) => book.purgeDeleted()),
      knowledge.ready().then((store) => store.sweep()),
      feeds.wake(),
    ]),
);
browser.permissions.onAdded.addListener(({ origins = [] }) => void startWherePermitted(origins));
browser.permissions.onRemoved.addListener(() => void registerPermittedSites());
browser.tabs.onRemoved.addListener(
  (tab) => void Promise.all([forgetTab(tab), forgetWantedNote(tab), forgetTabDismissals(tab)]),
);
