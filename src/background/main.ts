import browser from 'webextension-polyfill';
import { servePage, servePopup } from '../messages/index.ts';
import { type Notebook, openNotebook } from '../notebook/index.ts';
import { readSettings, siteEnabled } from '../settings/index.ts';
import { startFollowing } from './following/start-following.ts';
import { arrangeFeeds } from './handlers/arrange-feeds.ts';
import { askSite } from './handlers/ask-site.ts';
import { checkFeeds } from './handlers/check-feeds.ts';
import { declineFeed } from './handlers/decline-feed.ts';
import { deleteVisits } from './handlers/delete-visits.ts';
import { describeFollowing } from './handlers/describe-following.ts';
import { describeKnowledge } from './handlers/describe-knowledge.ts';
import { describeSite } from './handlers/describe-site.ts';
import { describeTab } from './handlers/describe-tab.ts';
import { followFeed } from './handlers/follow-feed.ts';
import { jumpTo } from './handlers/jump-to.ts';
import { listVisits } from './handlers/list-visits.ts';
import { offerFeed } from './handlers/offer-feed.ts';
import { openClaim } from './handlers/open-claim.ts';
import { openEntity } from './handlers/open-entity.ts';
import { pauseFeed } from './handlers/pause-feed.ts';
import { readArticle } from './handlers/read-article.ts';
import { recordVisit } from './handlers/record-visit.ts';
import { removeFeed } from './handlers/remove-feed.ts';
import { restoreFeed } from './handlers/restore-feed.ts';
import { restoreVisits } from './handlers/restore-visits.ts';
import { searchClaims } from './handlers/search-claims.ts';
import { searchEntities } from './handlers/search-entities.ts';
import { setLanguage } from './handlers/set-language.ts';
import { setSite } from './handlers/set-site.ts';
import { accessKnowledge } from './knowledge/knowledge-access.ts';
import { registerPermittedSites, startWherePermitted } from './sites/coverage.ts';
import { forgetTab } from './sites/frames.ts';

const knowledge = accessKnowledge(() => void feeds.following.lost());
const feeds = startFollowing(knowledge);
const { following } = feeds;

let opened: Promise<Notebook> | null = null;
const notebook = (): Promise<Notebook> => {
  opened ??= openNotebook().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};

const search = { searchEntities: searchEntities(knowledge), searchClaims: searchClaims(knowledge) };

servePage({
  askSite,
  readArticle: readArticle(knowledge),
  recordVisit: recordVisit({
    notebook,
    siteEnabled: async (host) => siteEnabled(await readSettings(), host),
    entities: async (ids) => (await (await knowledge.ready()).entities(ids)).values(),
    claims: async (ids) => (await (await knowledge.ready()).claims(ids)).values(),
  }),
  openEntity: openEntity(knowledge),
  openClaim: openClaim(knowledge),
  ...search,
});

servePopup({
  describeTab,
  jumpTo,
  describeSite,
  setSite,
  describeKnowledge: describeKnowledge(knowledge, following),
  setLanguage,
  listVisits: listVisits(notebook),
  deleteVisits: deleteVisits(notebook),
  restoreVisits: restoreVisits(notebook),
  describeFollowing: describeFollowing(knowledge, following),
  offerFeed: offerFeed(following),
  declineFeed,
  followFeed: followFeed(following),
  arrangeFeeds: arrangeFeeds(following),
  pauseFeed: pauseFeed(following),
  removeFeed: removeFeed(following),
  restoreFeed: restoreFeed(following),
  checkFeeds: checkFeeds(following),
  ...search,
});

browser.runtime.onInstalled.addListener(
  () => void Promise.all([knowledge.ready(), registerPermittedSites(), feeds.wake()]),
);
browser.runtime.onStartup.addListener(
  () =>
    void Promise.all([
      registerPermittedSites(),
      notebook().then((book) => book.purgeDeleted()),
      knowledge.ready().then((store) => store.sweep()),
      feeds.wake(),
    ]),
);
browser.permissions.onAdded.addListener(({ origins = [] }) => void startWherePermitted(origins));
browser.permissions.onRemoved.addListener(() => void registerPermittedSites());
browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
