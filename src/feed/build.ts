import {
  type Bilingual,
  type Claim,
  type Entity,
  isRecordList,
  type RecordList,
  type Records,
} from '../model/index.ts';
import { type Bytes, concatenate, sha256, utf8 } from './bytes.ts';
import type { PublishedGeneration } from './difference.ts';
import { basePages, type Draft, draftIndex, draftRecords, draftSearch, type Weight } from './drafts.ts';
import { sealEnvelope } from './envelope.ts';
import { planClaimIndex, planLexicon } from './index-layers.ts';
import type { KeyPair } from './keys.ts';
import { planRecords } from './layers.ts';
import { FORMAT, type Manifest, type Page } from './manifest.ts';
import { packPage } from './page.ts';
import { type PackContent, toRecords } from './publish.ts';
import { linesOfClaim, linesOfEntity, type WrittenSearchPage } from './search/index.ts';
import { planSearch } from './search-layers.ts';
import type { PackParts, PagePart } from './segments.ts';

/** Pages packed at once. */
const AT_ONCE = 4;

/** What makes the two indexes that readers scan with; on another thread perhaps, beside the rest of the build. */
export interface Indexers {
  readonly lexicon: (entities: Records<Entity>) => Uint8Array | Promise<Uint8Array>;
  readonly claimIndex: (
    claims: readonly Claim[],
    entities: Records<Entity>,
  ) => Uint8Array | Promise<Uint8Array>;
  /** The search pages of all entities, where they can be made beside the rest of the build; null where not. */
  readonly entitySearch?: (
    entities: RecordList<Entity>,
    claims: readonly Claim[],
  ) => AsyncIterable<WrittenSearchPage> | null;
}

/** What a generation says of itself beside its pages. Times are ISO 8601 in UTC. */
export interface Publication {
  readonly feed: string;
  readonly title: Bilingual;
  readonly generation: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly nextKey?: string;
}

export interface BuildOptions {
  /** The generation that readers have: pages are laid out so that they have little to fetch. */
  readonly previous?: PublishedGeneration | null;
  /** How pages are packed: by default as plain gzip, of which readers have to unpack the whole. */
  readonly pack?: PackParts;
  /** `done` of `total`, parts of one among them. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Where finished pages go: packed bytes under their hash. Called once a page. */
export type PutPage = (hash: string, packed: Bytes) => Promise<void>;

/**
 * Builds the pages of a generation, hands each new one to `put`, and returns the manifest that lists them.
 * The same content, publication and previous generation give the same bytes. Pages are made one after the other, so that
 * never more than a few are in memory.
 */
export async function buildManifest(
  content: PackContent,
  indexers: Indexers,
  publication: Publication,
  put: PutPage,
  { previous = null, pack = packJoined, onProgress = () => {} }: BuildOptions = {},
): Promise<Manifest> {
  const records = toRecords(content);
  const entities = await planRecords('entities', records.entities, previous);
  const claims = await planRecords('claims', records.claims, previous);
  const documents = await planRecords('documents', records.documents, previous);
  const bases = { lexicon: basePages('lexicon', previous), claims: basePages('claim-index', previous) };
  // Without their claims, and where they lie packed: another thread can read them there.
  const scanned = isRecordList(content.entities) ? content.entities : records.entities;
  const lexicon = planLexicon(scanned, entities.kept, bases.lexicon.length > 0, indexers);
  const claimIndex = planClaimIndex(records.claims, scanned, claims.kept, bases.claims.length > 0, indexers);
  // They are waited for below; what goes wrong before must not leave them unheard.
  for (const coming of [lexicon, claimIndex]) coming.catch(() => {});
  const search = {
    entities: planSearch('entity-search', records.entities, entities, previous, linesOfEntity),
    claims: planSearch('claim-search', records.claims, claims, previous, linesOfClaim),
  };
  const made =
    search.entities.whole && isRecordList(content.entities)
      ? (indexers.entitySearch?.(content.entities, content.claims) ?? null)
      : null;
  const stages: readonly (() => Drafts | Promise<Drafts>)[] = [
    () => draftRecords('entities', entities.pages),
    () => draftRecords('claims', claims.pages),
    () => draftRecords('documents', documents.pages),
    () => draftSearch('entity-search', search.entities, made),
    () => draftSearch('claim-search', search.claims),
    async () => draftIndex('lexicon', await lexicon, bases.lexicon),
    async () => draftIndex('claim-index', await claimIndex, bases.claims),
  ];
  const pages: Page[] = [];
  for (const [stage, drafts] of stages.entries()) {
    const share = (part: number): void => onProgress(stage + part, stages.length);
    pages.push(...(await write(await drafts(), pack, put, share)));
  }
  const counts = {
    entities: records.entities.length,
    claims: records.claims.length,
    documents: records.documents.length,
  };
  return { format: FORMAT, ...publication, counts, pages };
}

type Drafts = Iterable<Draft> | AsyncIterable<Draft>;

/** Packs and puts pages, a few at once while the next is made; gives them back in their order. */
async function write(
  drafts: Drafts,
  pack: PackParts,
  put: PutPage,
  onShare: (share: number) => void,
): Promise<Page[]> {
  const pages: Page[] = [];
  let next = 0;
  const waiting = Symbol.iterator in drafts ? drafts[Symbol.iterator]() : drafts[Symbol.asyncIterator]();
  const work = async (): Promise<void> => {
    for (let step = await waiting.next(); !step.done; step = await waiting.next()) {
      const place = next++;
      const draft = step.value;
      pages[place] = 'again' in draft ? draft.again : draft.finish(await packed(draft.parts(), pack, put));
      onShare(draft.share);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return pages;
}

const packJoined: PackParts = (parts) => packPage(concatenate(parts.map(({ bytes }) => bytes)));

async function packed(parts: readonly PagePart[], pack: PackParts, put: PutPage): Promise<Weight> {
  const file = await pack(parts);
  const hash = await sha256(file);
  await put(hash, file);
  const unpackedSize = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return { hash, size: file.length, unpackedSize };
}

/** The text of `feed.json` for a manifest, signed with each of the keys. */
export const sealManifest = (manifest: Manifest, keys: readonly KeyPair[]): Promise<string> =>
  sealEnvelope(utf8(JSON.stringify(manifest)), keys);
