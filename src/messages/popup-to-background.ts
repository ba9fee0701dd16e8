import * as v from 'valibot';
import { Bilingual, FeedChange, KNOWLEDGE_PROBLEMS, LANGUAGES, Moment, Visit } from '../model/index.ts';
import { PageSummary } from './background-to-page.ts';
import { readingCalls } from './claim-calls.ts';
import { deskCalls } from './desk-calls.ts';
import { followingCalls } from './following-calls.ts';
import { knowledgeCalls } from './knowledge-calls.ts';
import { noteCalls } from './note-calls.ts';
import { transferCalls } from './transfer-calls.ts';

const Host = v.pipe(v.string(), v.maxLength(255));
const Address = v.pipe(v.string(), v.maxLength(8_192));

/** Whether Prasanga is on for a site, and whether it may run at the address asked about. */
export const SiteState = v.object({ enabled: v.boolean(), covered: v.boolean() });
export type SiteState = v.InferOutput<typeof SiteState>;

/** An installed feed as the popup shows it. */
export const FeedState = v.object({
  id: v.string(),
  title: Bilingual,
  generation: v.number(),
  issuedAt: Moment,
  installedAt: Moment,
  /** Past its expiry: still used, and said so. */
  stale: v.boolean(),
  entities: v.number(),
  claims: v.number(),
  /** What the newest generation of a followed feed brought; null for any other. */
  change: v.nullable(FeedChange),
});
export type FeedState = v.InferOutput<typeof FeedState>;

/** What the popup and the other pages of the extension ask of the background. */
export const popupToBackground = {
  /** What the tab's page says; null where no content script answers there. Frames of one article are joined; `frame` goes back in `jumpTo`. */
  describeTab: {
    params: v.object({ tab: v.number() }),
    reply: v.object({ pages: v.array(v.object({ frame: v.number(), summary: PageSummary })) }),
  },
  jumpTo: {
    params: v.object({ tab: v.number(), frame: v.number(), mark: v.number() }),
    reply: v.object({ found: v.boolean() }),
  },
  jumpToSentence: {
    params: v.object({ tab: v.number(), frame: v.number(), sentence: v.number() }),
    reply: v.object({ found: v.boolean() }),
  },
  annotateSentence: {
    params: v.object({ tab: v.number(), frame: v.number(), sentence: v.number() }),
    reply: v.object({ opened: v.boolean() }),
  },
  /** How the page's site stands. `covered`: the extension may run at that address (listed in the manifest, or permitted by the reader). */
  describeSite: { params: v.object({ url: Address }), reply: SiteState },
  /** Switch the page's site on or off. For an address not covered, the popup has asked for the permission before. */
  setSite: {
    params: v.object({ url: Address, enabled: v.boolean(), tab: v.nullable(v.number()) }),
    reply: SiteState,
  },
  describeKnowledge: {
    params: v.object({}),
    reply: v.object({
      feeds: v.array(FeedState),
      problem: v.nullable(v.picklist(KNOWLEDGE_PROBLEMS)),
      installing: v.boolean(),
      /** How the followed feeds stand together; `rightAt`: when the one that waits longest was last found right. */
      following: v.object({
        count: v.number(),
        checking: v.boolean(),
        /** Of the feed that is being fetched, in bytes; null where none is. */
        progress: v.nullable(v.object({ bytes: v.number(), bytesInAll: v.number() })),
        troubled: v.number(),
        rightAt: v.nullable(Moment),
      }),
    }),
  },
  setLanguage: { params: v.object({ language: v.picklist(LANGUAGES) }), reply: v.object({}) },
  /** Visits, newest first. `query` looks in titles, sites and names; `before` pages on (a `lastReadAt`). */
  listVisits: {
    params: v.object({
      query: v.pipe(v.string(), v.maxLength(200)),
      before: v.nullable(Moment),
      limit: v.number(),
    }),
    reply: v.object({
      visits: v.array(Visit),
      more: v.boolean(),
      /** All that the query finds, on whichever page. */
      total: v.number(),
      /** Why there is no history to show: written by a later version, or the database cannot be opened. */
      problem: v.nullable(v.picklist(['newer', 'unavailable'])),
    }),
  },
  /** Deletes one visit, a site's, or all; the deletion can be undone with the answer's ticket until the next start. */
  deleteVisits: {
    params: v.variant('what', [
      v.object({ what: v.literal('visit'), id: v.string() }),
      v.object({ what: v.literal('site'), site: Host }),
      v.object({ what: v.literal('all') }),
    ]),
    reply: v.object({ deleted: v.number(), ticket: Moment }),
  },
  restoreVisits: { params: v.object({ ticket: Moment }), reply: v.object({ restored: v.number() }) },
  ...readingCalls,
  ...followingCalls,
  ...noteCalls,
  ...deskCalls,
  ...transferCalls,
  ...knowledgeCalls,
} as const;
