import * as v from 'valibot';
import { Day, EntityCard, Findings, READING_OPTIONS } from '../model/index.ts';
import { claimCalls, PageAddresses } from './claim-calls.ts';
import { knowledgeCalls } from './knowledge-calls.ts';
import { noteCalls } from './note-calls.ts';
import { proposalCalls } from './proposal-calls.ts';
import { ReadBlocks } from './read-blocks.ts';

const Address = v.pipe(v.string(), v.maxLength(8_192));

/** The parts of the page's script that are injected when first needed: see src/content/parts. */
export const PAGE_PARTS = ['card', 'notes', 'annotate'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];
/** Where the build puts a part, from the extension's root: see scripts/page-parts.ts. */
export const partFile = (part: PagePart): string => `src/content/parts/${part}.iife.js`;

/** The calls that a page's content script makes. */
export const pageToBackground = {
  /** Whether Prasanga works on this page's site, as the settings stand now. */
  askSite: {
    params: v.object({ host: v.pipe(v.string(), v.maxLength(255)) }),
    reply: v.object({
      enabled: v.boolean(),
      language: v.picklist(['bn', 'en']),
      /** What the reader turned on beside names and claims: findings hold it then. */
      options: v.array(v.picklist(READING_OPTIONS)),
      /** Whether a button to write a note appears beside selected text. */
      selectionButton: v.boolean(),
      /** What the card says, by key: `CardWords` of the interface, which the content script does not carry. */
      words: v.record(v.string(), v.string()),
    }),
  },
  /** Blocks of an article in reading order → what they name and claim. Reading is stateless: `known` carries what was found before. */
  readArticle: {
    params: v.object({
      publishedOn: v.nullable(Day),
      blocks: ReadBlocks,
      /** Ids of entities named in blocks sent before, for short names and homonyms. */
      known: v.pipe(v.array(v.string()), v.maxLength(5_000)),
      /** All addresses under which the article is known: for what the reader hid in it. */
      addresses: PageAddresses,
    }),
    reply: Findings,
  },
  /** The reader has this article open: keep it in the history. Only a top frame says this. */
  recordVisit: {
    params: v.object({
      url: Address,
      address: Address,
      title: v.pipe(v.string(), v.maxLength(1_000)),
      publishedOn: v.nullable(Day),
      entities: v.pipe(v.array(v.object({ id: v.string(), count: v.number() })), v.maxLength(5_000)),
      claims: v.pipe(v.array(v.string()), v.maxLength(5_000)),
    }),
    /** False where nothing is kept: a private window, a site that is off. */
    reply: v.object({ kept: v.boolean() }),
  },
  /** Inject a part of the page's script into the frame that asks; answered when it has run there. */
  loadPart: { params: v.object({ part: v.picklist(PAGE_PARTS) }), reply: v.object({}) },
  openEntity: { params: v.object({ id: v.string() }), reply: v.nullable(EntityCard) },
  ...claimCalls,
  ...noteCalls,
  ...proposalCalls,
  ...knowledgeCalls,
} as const;
