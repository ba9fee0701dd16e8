import * as v from 'valibot';
import {
  Bilingual,
  Block,
  Day,
  Dismissal,
  ExplainedMatch,
  MATCH_RELATIONS,
  MAX_ADDRESSES,
  MAX_QUOTE,
  Moment,
  READING_OPTIONS,
  StatementCard,
} from '../model/index.ts';
import { MAX_ASKED_MATCHES, MAX_READ_UNITS, MAX_SENTENCE_UNITS } from './limits.ts';
import { orTrouble } from './note-calls.ts';

/** Most blocks that go with a sentence, its own among them: who তিনি is stands in the sentences before. */
export const MAX_SENTENCE_BLOCKS = 6;

/** Addresses as a page names them: what is no web address, or not the page's to speak for, is left out. */
export const PageAddresses = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(8_192))),
  v.maxLength(MAX_ADDRESSES),
);

/** A sentence with the text around it, for cards: reading keeps nothing, so it is read anew. */
export const SentencePlace = v.object({
  publishedOn: v.nullable(Day),
  /** The last holds the sentence. */
  blocks: v.pipe(
    v.array(Block),
    v.minLength(1),
    v.maxLength(MAX_SENTENCE_BLOCKS),
    v.check((blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX_READ_UNITS),
  ),
  /** Where it stands in that block, as `Findings` gave it. */
  start: v.number(),
  end: v.number(),
  /** Ids of entities that the article names, as in `readArticle`. */
  known: v.pipe(v.array(v.string()), v.maxLength(5_000)),
});
export type SentencePlace = v.InferOutput<typeof SentencePlace>;

const DismissalIds = v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(1_000));

const undoDismissals = {
  params: v.object({ ids: DismissalIds }),
  reply: orTrouble(v.object({ undone: v.number() })),
};

/** The calls of a page about the sentences that its cards are opened at. */
export const claimCalls = {
  /** Why a sentence was matched with a claim, and what differs. Null where either is not known any more. */
  explainMatch: {
    params: v.object({
      sentence: SentencePlace,
      claim: v.string(),
      relation: v.picklist(MATCH_RELATIONS),
      /** Further claims that the sentence is matched with: not offered as related. */
      also: v.pipe(v.array(v.string()), v.maxLength(100)),
    }),
    reply: v.nullable(ExplainedMatch),
  },
  /** Who says what in a sentence of which nothing is known. Null where it says nothing of the kind. */
  openStatement: { params: v.object({ sentence: SentencePlace }), reply: v.nullable(StatementCard) },
  /** "Not this claim": hide the match here. `kept`: in the notebook; else, in a private window, until the tab is closed. */
  dismissClaim: {
    params: v.object({
      claim: v.string(),
      claimText: Bilingual,
      words: v.pipe(v.string(), v.maxLength(MAX_QUOTE)),
      addresses: PageAddresses,
      title: v.pipe(v.string(), v.maxLength(4_000)),
    }),
    reply: orTrouble(v.object({ id: v.string(), kept: v.boolean() })),
  },
  /** Which matches of an article the reader has hidden by now: the dismissals' ids in the order asked, null for what shows. */
  findDismissed: {
    params: v.object({
      matches: v.pipe(
        v.array(v.object({ claim: v.string(), words: v.pipe(v.string(), v.maxLength(MAX_SENTENCE_UNITS)) })),
        v.maxLength(MAX_ASKED_MATCHES),
      ),
      addresses: PageAddresses,
    }),
    reply: v.object({ dismissed: v.array(v.nullable(v.string())) }),
  },
  undoDismissals,
} as const;

/** The calls of the extension's own pages about what the reader hid, and about what pages show beside names and claims. */
export const readingCalls = {
  /** What was hidden, last hidden first; `before` pages on (a `dismissedAt`). */
  listDismissals: {
    params: v.object({
      before: v.nullable(Moment),
      limit: v.pipe(v.number(), v.minValue(1), v.maxValue(200)),
    }),
    reply: orTrouble(v.object({ found: v.array(Dismissal), more: v.boolean(), total: v.number() })),
  },
  undoDismissals,
  setReadingOption: {
    params: v.object({ option: v.picklist(READING_OPTIONS), on: v.boolean() }),
    reply: v.object({}),
  },
} as const;
