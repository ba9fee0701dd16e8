import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { offerInMenu } from '../annotating/ways-in.ts';
import type { Stores } from '../stores.ts';
import { aboutNotes } from './about-notes.ts';
import { annotateSentence } from './annotate-sentence.ts';
import { announceNotes } from './announce-notes.ts';
import { arrangeFeeds } from './arrange-feeds.ts';
import { changeNotes } from './change-notes.ts';
import { checkFeeds } from './check-feeds.ts';
import { declineFeed } from './decline-feed.ts';
import { deleteVisits } from './delete-visits.ts';
import { describeFollowing } from './describe-following.ts';
import { describeKnowledge } from './describe-knowledge.ts';
import { describeNotebook } from './describe-notebook.ts';
import { describePageReviews } from './describe-page-reviews.ts';
import { describeScale } from './describe-scale.ts';
import { describeSite } from './describe-site.ts';
import { describeTab } from './describe-tab.ts';
import { dismissBackup } from './dismiss-backup.ts';
import { findNotes } from './find-notes.ts';
import { followFeed } from './follow-feed.ts';
import { jumpTo } from './jump-to.ts';
import { jumpToSentence } from './jump-to-sentence.ts';
import { keepPageReviews } from './keep-page-reviews.ts';
import { keepPersistence } from './keep-persistence.ts';
import { listDismissals } from './list-dismissals.ts';
import { listNotes } from './list-notes.ts';
import { listVisits } from './list-visits.ts';
import { lookUps } from './look-ups.ts';
import { nameEntities } from './name-entities.ts';
import { noteFacets } from './note-facets.ts';
import { offerFeed } from './offer-feed.ts';
import { openNote } from './open-note.ts';
import { pauseFeed } from './pause-feed.ts';
import { recordBackup } from './record-backup.ts';
import { removeFeed } from './remove-feed.ts';
import { restoreFeed } from './restore-feed.ts';
import { restoreVisits } from './restore-visits.ts';
import { setLanguage } from './set-language.ts';
import { setPublisher } from './set-publisher.ts';
import { setReadingOption } from './set-reading-option.ts';
import { setScale } from './set-scale.ts';
import { setSelectionButton } from './set-selection-button.ts';
import { setSite } from './set-site.ts';
import { undoChange } from './undo-change.ts';
import { undoDismissals } from './undo-dismissals.ts';

/** The handlers of what the popup, the options page and the desk ask. */
export function forOwnPages(stores: Stores): Handlers<typeof popupToBackground> {
  const { knowledge, notebook, notes, ownClaimsChanged, dismissals } = stores;
  const { following } = stores.feeds;
  return {
    describeTab,
    jumpTo,
    jumpToSentence,
    annotateSentence,
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
    ...lookUps(stores),
    ...aboutNotes(stores),
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
  };
}
