import * as v from 'valibot';
import { Day, Moment } from './day.ts';
import { Id, WebAddress } from './identifier.ts';
import { Selectors } from './selector.ts';
import { written } from './written.ts';

/** Longest explanation, in UTF-16 units. */
export const MAX_EXPLANATION = 2_000_000;
export const MAX_SOURCES = 200;
export const MAX_TAGS = 100;
/** Most addresses that one article is known under. */
export const MAX_ADDRESSES = 32;

export const ANNOTATION_STATES = ['draft', 'ready'] as const;

/**
 * What a verdict rests on. Kept as it is typed, so that a half-written address is not lost: only what `WebAddress`
 * accepts may become a link (`linkOf`).
 */
export const Source = v.object({
  url: written(2_048),
  title: written(1_000),
  publisher: written(500),
  accessedOn: v.nullable(Day),
});
export type Source = v.InferOutput<typeof Source>;

/** The article that a note is about, and where in it. */
export const AnnotationTarget = v.object({
  /** Address to open again. */
  url: WebAddress,
  /** All addresses under which the article is known, as `Visit.address`; the canonical one first. */
  addresses: v.pipe(v.array(WebAddress), v.minLength(1, 'names no article'), v.maxLength(MAX_ADDRESSES)),
  /** As `siteOf` gives it. */
  site: v.pipe(v.string(), v.maxLength(255)),
  title: written(4_000),
  publishedOn: v.nullable(Day),
  selectors: Selectors,
});
export type AnnotationTarget = v.InferOutput<typeof AnnotationTarget>;

/** Who makes the claim: an entity of the knowledge, or a name as the annotator writes it. `name` is kept in both cases. */
export const Claimant = v.object({ entity: v.nullable(Id), name: written(500) });
export type Claimant = v.InferOutput<typeof Claimant>;

/** What the annotator fills in. Everything may be empty in a draft; `missingFor` of an export says what it needs. */
export const AnnotationContent = v.object({
  target: AnnotationTarget,
  /** The claim in one sentence. */
  claim: v.object({ bn: written(4_000), en: written(4_000) }),
  claimedBy: v.nullable(Claimant),
  claimedOn: v.nullable(Day),
  /** Id of a verdict of the desk's scale. */
  verdict: v.nullable(Id),
  /** Plain text; a blank line parts paragraphs, addresses stand as they are. */
  explanation: written(MAX_EXPLANATION),
  sources: v.pipe(v.array(Source), v.maxLength(MAX_SOURCES)),
  tags: v.pipe(v.array(written(100)), v.maxLength(MAX_TAGS)),
  /** Id of the known claim that the note is about. */
  knownClaim: v.nullable(Id),
  state: v.picklist(ANNOTATION_STATES),
  /** Where the fact check itself is published, as typed; left out or empty where the desk's rule makes its address. */
  reviewUrl: v.exactOptional(written(2_048)),
});
export type AnnotationContent = v.InferOutput<typeof AnnotationContent>;

/** A fact-checker's note on a sentence of an article. Revisions count from 1; each saving is one. */
export const Annotation = v.object({
  id: v.pipe(v.string(), v.uuid('must be a UUID')),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: Moment,
  modifiedAt: Moment,
  ...AnnotationContent.entries,
});
export type Annotation = v.InferOutput<typeof Annotation>;

/** The address of a source if it may be linked to, else null. */
export const linkOf = ({ url }: Pick<Source, 'url'>): string | null => (v.is(WebAddress, url) ? url : null);
