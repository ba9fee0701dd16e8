import * as v from 'valibot';
import { Bilingual, EntityKind, MATCH_RELATIONS, OWN_KINDS } from '../model/index.ts';

/** What a page says of itself to the popup. `marks` are numbers that `jumpTo` takes, in reading order. */
export const PageSummary = v.object({
  /** `reading`: still asking; `read`: done; `no-article`: no Bengali article here; `off`: switched off; `failed`: see `problem`. */
  state: v.picklist(['reading', 'read', 'no-article', 'off', 'failed']),
  problem: v.nullable(v.string()),
  title: v.string(),
  /** The frame's own address: browsers tell it to the popup only when it was opened by a click on the button. */
  url: v.exactOptional(v.string()),
  entities: v.array(
    v.object({ id: v.string(), kind: EntityKind, label: Bilingual, marks: v.array(v.number()) }),
  ),
  claims: v.array(
    v.object({
      id: v.string(),
      text: Bilingual,
      relation: v.picklist(MATCH_RELATIONS),
      marks: v.array(v.number()),
      /** Out of the reader's own notebook. */
      own: v.exactOptional(v.picklist(OWN_KINDS)),
    }),
  ),
  /** Matches that the reader hid here: `id` undoes it (`undoDismissals`), `words` is the sentence. */
  dismissed: v.array(v.object({ id: v.string(), claimText: Bilingual, words: v.string() })),
  /**
   * Sentences worth checking in reading order, where the reader asked for them: `sentence` is a number that
   * `jumpToSentence` takes, `score` says how much speaks for it, `matched` whether a known claim is marked there.
   */
  checkable: v.array(
    v.object({ sentence: v.number(), words: v.string(), score: v.number(), matched: v.boolean() }),
  ),
});
export type PageSummary = v.InferOutput<typeof PageSummary>;

/** The calls that the background makes to one frame's content script. */
export const backgroundToPage = {
  describePage: { params: v.object({}), reply: PageSummary },
  /** Scroll to a mark and make it the current one. */
  jumpTo: { params: v.object({ mark: v.number() }), reply: v.object({ found: v.boolean() }) },
  /** The reader changed a setting (a site switched, the language): ask `askSite` again and act on it at once. */
  settingsChanged: { params: v.object({}), reply: v.object({}) },
  /** New knowledge was installed: read again, and refresh an open card. */
  knowledgeChanged: { params: v.object({ knowledge: v.string() }), reply: v.object({}) },
  /** Notes were written, deleted or settled somewhere: ask `notesOfArticle` again. Says not which: not every page may know. */
  notesChanged: { params: v.object({}), reply: v.object({}) },
  /** Open the editor on what is selected in this frame; `opened` is false where nothing is. */
  annotate: { params: v.object({}), reply: v.object({ opened: v.boolean() }) },
  /** Whether an editor is open in this frame: an update of the extension would take it away. */
  isWriting: { params: v.object({}), reply: v.object({ writing: v.boolean() }) },
  /** Scroll to the words of a note and open its card. */
  jumpToNote: { params: v.object({ id: v.string() }), reply: v.object({ found: v.boolean() }) },
  /** Scroll to a sentence of `PageSummary.checkable` and show it. */
  jumpToSentence: { params: v.object({ sentence: v.number() }), reply: v.object({ found: v.boolean() }) },
  /** Scroll to a sentence of `PageSummary.checkable` and open the editor on it. */
  annotateSentence: { params: v.object({ sentence: v.number() }), reply: v.object({ opened: v.boolean() }) },
  /** A match was hidden in some tab: ask `findDismissed`. Says not which: not every page may know. */
  matchesDismissed: { params: v.object({}), reply: v.object({}) },
  /** The reader brought back what was hidden: show it again. */
  dismissalsUndone: { params: v.object({ ids: v.array(v.string()) }), reply: v.object({}) },
} as const;
