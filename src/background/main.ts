import browser from 'webextension-polyfill';
import { servePage, servePopup, toAllPages } from '../messages/index.ts';
import { type Notebook, openNotebook } from '../notebook/index.ts';
import { readSettings, siteEnabled } from '../settings/index.ts';
import { listenForAnnotating, offerInMenu } from './annotating/ways-in.ts';
import { forgetTabDismissals, tabDismissals } from './dismissals/tab-dismissals.ts';
import { startFollowing } from './following/start-following.ts';
import { announceNotes } from './handlers/announce-notes.ts';
import { arrangeFeeds } from './handlers/arrange-feeds.ts';
import { askSite } from './handlers/ask-site.ts';
import { changeNotes } from './handlers/change-notes.ts';
import { checkFeeds } from './handlers/check-feeds.ts';
import { declineFeed } from './handlers/decline-feed.ts';
import { deleteNotes } from './handlers/delete-notes.ts';
import { deleteVisits } from './handlers/delete-visits.ts';
import { describeFollowing } from './handlers/describe-following.ts';
import { describeKnowledge } from './handlers/describe-knowledge.ts';
import { describeNotebook } from './handlers/describe-notebook.ts';
import { describePageReviews } from './handlers/describe-page-reviews.ts';
import { describeScale } from './handlers/describe-scale.ts';
import { describeSite } from './handlers/describe-site.ts';
import { describeTab } from './handlers/describe-tab.ts';
import { deskSettings } from './handlers/desk-settings.ts';
import { dismissBackup } from './handlers/dismiss-backup.ts';
import { dismissClaim } from './handlers/dismiss-claim.ts';
import { explainMatch } from './handlers/explain-match.ts';
import { findNotes } from './handlers/find-notes.ts';
import { followFeed } from './handlers/follow-feed.ts';
import { jumpTo } from './handlers/jump-to.ts';
import { jumpToSentence } from './handlers/jump-to-sentence.ts';
import { keepPageReviews } from './handlers/keep-page-reviews.ts';
import { keepPersistence } from './handlers/keep-persistence.ts';
import { listDismissals } from './handlers/list-dismissals.ts';
import { listNotes } from './handlers/list-notes.ts';
import { listVisits } from './handlers/list-visits.ts';
import { loadPart } from './handlers/load-part.ts';
import { markPlaced } from './handlers/mark-placed.ts';
import { nameEntities } from './handlers/name-entities.ts';
import { noteFacets } from './handlers/note-facets.ts';
import { noteRevisions } from './handlers/note-revisions.ts';
import { notesOfArticle } from './handlers/notes-of-article.ts';
import { offerFeed } from './handlers/offer-feed.ts';
import { openClaim } from './handlers/open-claim.ts';
import { openEntity } from './handlers/open-entity.ts';
import { openNote } from './handlers/open-note.ts';
import { openStatement } from './handlers/open-statement.ts';
import { pauseFeed } from './handlers/pause-feed.ts';
import { proposeNote } from './handlers/propose-note.ts';
import { readArticle } from './handlers/read-article.ts';
import { readNote } from './handlers/read-note.ts';
import { readRevision } from './handlers/read-revision.ts';
import { recordBackup } from './handlers/record-backup.ts';
import { recordVisit } from './handlers/record-visit.ts';
import { removeFeed } from './handlers/remove-feed.ts';
import { restoreFeed } from './handlers/restore-feed.ts';
import { restoreRevision } from './handlers/restore-revision.ts';
import { restoreVisits } from './handlers/restore-visits.ts';
import { saveNote } from './handlers/save-note.ts';
import { searchClaims } from './handlers/search-claims.ts';
import { searchEntities } from './handlers/search-entities.ts';
import { setLanguage } from './handlers/set-language.ts';
import { setPublisher } from './handlers/set-publisher.ts';
import { setReadingOption } from './handlers/set-reading-option.ts';
import { setScale } from './handlers/set-scale.ts';
import { setSelectionButton } from './handlers/set-selection-button.ts';
import { setSite } from './handlers/set-site.ts';
import { settleConflict } from './handlers/settle-conflict.ts';
import { undeleteNotes } from './handlers/undelete-notes.ts';
import { undoChange } from './handlers/undo-change.ts';
import { undoDismissals } from './handlers/undo-dismissals.ts';
import { accessKnowledge } from './knowledge/knowledge-access.ts';
import { accessNotes } from './notes/note-access.ts';
import { rescueLeftOvers, rescueUnsaved } from './notes/rescue.ts';
import { forgetWantedNote } from './notes/wanted-note.ts';
import { accessOwnClaims } from './own-claims/own-claims-access.ts';
import { registerPermittedSites, startWherePermitted } from './sites/coverage.ts';
import { forgetTab } from './sites/frames.ts';

const knowledge = accessKnowledge(() => void feeds.following.lost());
const feeds = startFollowing(knowledge);
const { following } = feeds;

/** Firefox's event page can ask the browser to keep the notebook for good; a service worker cannot: a page does. */
const persist = 'persist' in navigator.storage ? () => navigator.storage.persist() : undefined;

let opened: Promise<Notebook> | null = null;
const notebook = (): Promise<Notebook> => {
  opened ??= openNotebook(undefined, undefined, persist).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};

const notes = accessNotes(notebook);
/** Open pages read again, with the reader's own claims as they are by now. */
const ownClaimsChanged = (): void =>
  void knowledge
    .ready()
    .then(async (known) => toAllPages('knowledgeChanged', { knowledge: await known.identity() }));
const ownClaims = accessOwnClaims(notebook, knowledge, ownClaimsChanged);
const dismissals = { store: async () => (await notebook()).dismissals, inTabs: tabDismissals };
/** Calls that pages make as well as the desk; each answers a page for its own site alone. */
const noteHandlers = {
  saveNote: saveNote(notes),
  readNote: readNote(notes),
  notesOfArticle: notesOfArticle(notes),
  deleteNotes: deleteNotes(notes),
  undeleteNotes: undeleteNotes(notes),
  noteRevisions: noteRevisions(notes),
  readRevision: readRevision(notes),
  restoreRevision: restoreRevision(notes),
  settleConflict: settleConflict(notes),
  markPlaced: markPlaced(notes),
  deskSettings: deskSettings(notes),
};
listenForAnnotating();
rescueUnsaved(notes);

const lookUps = {
  searchEntities: searchEntities(knowledge),
  searchClaims: searchClaims(knowledge),
  openClaim: openClaim(knowledge, ownClaims),
};

servePage({
  askSite,
  readArticle: readArticle(knowledge, dismissals, ownClaims),
  recordVisit: recordVisit({
    notebook,
    siteEnabled: async (host) => siteEnabled(await readSettings(), host),
    entities: async (ids) => (await (await knowledge.ready()).entities(ids)).values(),
    claims: async (ids) => (await (await knowledge.ready()).claims(ids)).values(),
  }),
  loadPart,
  openEntity: openEntity(knowledge),
  ...lookUps,
  explainMatch: explainMatch(knowledge, ownClaims),
  openStatement: openStatement(knowledge),
  dismissClaim: dismissClaim(dismissals),
  undoDismissals: undoDismissals(dismissals),
  ...noteHandlers,
  proposeNote: proposeNote(knowledge),
});

servePopup({
  describeTab,
  jumpTo,
  jumpToSentence,
  describeSite,
  setSite,
  describeKnowledge: describeKnowledge(knowledge, following),
  setLanguage: async (params, sender) => {
    const done = await setLanguage(params, sender);
    await offerInMenu();
    return done;
  },
  listVisits: listVisits(notebook),
  deleteVisits: deleteVisits(notebook),
  restoreVisits: restoreVisits(notebook),
  listDismissals: listDismissals(dismissals),
  undoDismissals: undoDismissals(dismissals),
  setReadingOption,
  describeFollowing: describeFollowing(knowledge, following),
  offerFeed: offerFeed(following),
  declineFeed,
  followFeed: followFeed(following),
  arrangeFeeds: arrangeFeeds(following),
  pauseFeed: pauseFeed(following),
  removeFeed: removeFeed(following),
  restoreFeed: restoreFeed(following),
  checkFeeds: checkFeeds(following),
  ...lookUps,
  ...noteHandlers,
  findNotes: findNotes(notes),
  listNotes: listNotes(notes),
  noteFacets: noteFacets(notes),
  changeNotes: changeNotes(notes),
  undoChange: undoChange(notes),
  openNote: openNote(notes),
  describeNotebook: describeNotebook(notes),
  recordBackup: recordBackup(notes),
  dismissBackup: dismissBackup(notes),
  keepPersistence: keepPersistence(notes),
  announceNotes: announceNotes(notes, ownClaimsChanged),
  describePageReviews: describePageReviews(notebook),
  keepPageReviews: keepPageReviews(notebook, ownClaimsChanged),
  describeScale: describeScale(notes),
  setScale: setScale(notes),
  setPublisher,
  setSelectionButton,
  nameEntities: nameEntities(knowledge),
});

browser.runtime.onInstalled.addListener(
  () =>
    void Promise.all([
      knowledge.ready(),
      registerPermittedSites(),
      offerInMenu(),
      rescueLeftOvers(notes),
      feeds.wake(),
    ]),
);
browser.runtime.onStartup.addListener(
  () =>
    void Promise.all([
      registerPermittedSites(),
      offerInMenu(),
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
