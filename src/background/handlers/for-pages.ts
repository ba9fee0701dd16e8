import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { readSettings, siteEnabled } from '../../settings/index.ts';
import type { Stores } from '../stores.ts';
import { aboutNotes } from './about-notes.ts';
import { askSite } from './ask-site.ts';
import { dismissClaim } from './dismiss-claim.ts';
import { explainMatch } from './explain-match.ts';
import { findDismissed } from './find-dismissed.ts';
import { loadPart } from './load-part.ts';
import { lookUps } from './look-ups.ts';
import { openEntity } from './open-entity.ts';
import { openStatement } from './open-statement.ts';
import { proposeNote } from './propose-note.ts';
import { readArticle } from './read-article.ts';
import { recordVisit } from './record-visit.ts';
import { undoDismissals } from './undo-dismissals.ts';

/** The handlers of what content scripts ask. */
export function forPages(stores: Stores): Handlers<typeof pageToBackground> {
  const { knowledge, notebook, ownClaims, dismissals } = stores;
  return {
    askSite: askSite(knowledge, ownClaims),
    readArticle: readArticle(knowledge, dismissals, ownClaims),
    recordVisit: recordVisit({
      notebook,
      siteEnabled: async (host) => siteEnabled(await readSettings(), host),
      entities: async (ids) => (await (await knowledge.ready()).entities(ids)).values(),
      claims: async (ids) => (await (await knowledge.ready()).claims(ids)).values(),
    }),
    loadPart,
    openEntity: openEntity(knowledge),
    ...lookUps(stores),
    explainMatch: explainMatch(knowledge, ownClaims),
    openStatement: openStatement(knowledge),
    dismissClaim: dismissClaim(dismissals),
    findDismissed: findDismissed(dismissals),
    undoDismissals: undoDismissals(dismissals),
    ...aboutNotes(stores),
    proposeNote: proposeNote(knowledge),
  };
}
