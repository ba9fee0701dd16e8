import { toAllPages } from '../messages/index.ts';
import { type Notebook, openNotebook } from '../notebook/index.ts';
import type { DismissalAccess } from './dismissals/dismissal-access.ts';
import { tabDismissals } from './dismissals/tab-dismissals.ts';
import { type FollowedFeeds, startFollowing } from './following/start-following.ts';
import { accessKnowledge, type KnowledgeAccess } from './knowledge/knowledge-access.ts';
import { accessNotes, type NoteAccess } from './notes/note-access.ts';
import { accessOwnClaims, type OwnClaims } from './own-claims/own-claims-access.ts';

/** What handlers answer from. Nothing of it is opened before it is first asked for, and all of it can be lost. */
export interface Stores {
  readonly knowledge: KnowledgeAccess;
  readonly feeds: FollowedFeeds;
  readonly notebook: () => Promise<Notebook>;
  readonly notes: NoteAccess;
  readonly ownClaims: OwnClaims;
  /** Open pages read again, with the reader's own claims as they are by now. */
  readonly ownClaimsChanged: () => void;
  readonly dismissals: DismissalAccess;
}

/** Firefox's event page can ask the browser to keep the notebook for good; a service worker cannot: a page does. */
const persist = 'persist' in navigator.storage ? () => navigator.storage.persist() : undefined;

export function accessStores(): Stores {
  const knowledge = accessKnowledge(() => void feeds.following.lost());
  const feeds = startFollowing(knowledge);

  let opened: Promise<Notebook> | null = null;
  const notebook = (): Promise<Notebook> => {
    opened ??= openNotebook(undefined, undefined, persist).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  const ownClaimsChanged = (): void =>
    void knowledge
      .ready()
      .then(async (known) => toAllPages('knowledgeChanged', { knowledge: await known.identity() }));
  return {
    knowledge,
    feeds,
    notebook,
    notes: accessNotes(notebook, ownClaimsChanged),
    ownClaims: accessOwnClaims(notebook, knowledge, ownClaimsChanged),
    ownClaimsChanged,
    dismissals: {
      store: async () => (await notebook()).dismissals,
      inTabs: tabDismissals,
      made: () => void toAllPages('matchesDismissed', {}),
    },
  };
}
