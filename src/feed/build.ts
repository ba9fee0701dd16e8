import type { Bilingual, Claim, Entity } from '../model/index.ts';
import { type Bytes, sha256, utf8 } from './bytes.ts';
import type { PublishedGeneration } from './difference.ts';
import { sealEnvelope } from './envelope.ts';
import { INDEX_LAYER, type IndexPlan, planClaimIndex, planLexicon } from './index-layers.ts';
import type { KeyPair } from './keys.ts';
import { planRecords } from './layers.ts';
import { type BytePage, FORMAT, isBytePage, type Manifest, type Page } from './manifest.ts';
import { encodeRecords, packPage } from './page.ts';
import { type PackContent, toRecords } from './publish.ts';
import type { ByteKind, RecordKind, SearchKind } from './records.ts';
import { linesOfClaim, linesOfEntity, writeSearchPages } from './search/index.ts';
import { planSearch, type SearchPlan } from './search-layers.ts';

/**
 * Bytes of lexicon or claim index in a page, unpacked. An index changes in all its parts when it changes at all, so that
 * small parts would save readers nothing; large ones make it quick to read from the store.
 */
export const BYTES_PER_PAGE = 1024 * 1024;

/** What makes the two indexes that readers scan with: `buildLexicon` and `buildClaimIndex`. */
export interface Indexers {
  readonly lexicon: (entities: Iterable<Entity>) => Uint8Array;
  readonly claimIndex: (claims: Iterable<Claim>, entities: Iterable<Entity>) => Uint8Array;
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
  readonly onProgress?: (done: number, total: number) => void;
}

/** Where finished pages go: packed bytes under their hash. Called once a page. */
export type PutPage = (hash: string, packed: Bytes) => Promise<void>;

/** A page to write or to list again. */
type Draft =
  | { readonly again: Page }
  | { readonly bytes: () => Bytes; readonly finish: (weight: Weight) => Page };
type Weight = Pick<Page, 'hash' | 'size' | 'unpackedSize'>;

/**
 * Builds the pages of a generation, hands each new one to `put`, and returns the manifest that lists them.
 * The same content, publication and previous generation give the same bytes.
 */
export async function buildManifest(
  content: PackContent,
  indexers: Indexers,
  publication: Publication,
  put: PutPage,
  { previous = null, onProgress = () => {} }: BuildOptions = {},
): Promise<Manifest> {
  const records = toRecords(content);
  const entities = await planRecords('entities', records.entities, previous);
  const claims = await planRecords('claims', records.claims, previous);
  const documents = await planRecords('documents', records.documents, previous);
  const lexicon = basePages('lexicon', previous);
  const claimIndex = basePages('claim-index', previous);
  const drafts = [
    ...draftRecords('entities', entities.pages),
    ...draftRecords('claims', claims.pages),
    ...draftRecords('documents', documents.pages),
    ...draftIndex('lexicon', planLexicon(records, entities.kept, lexicon.length > 0, indexers), lexicon),
    ...draftIndex(
      'claim-index',
      planClaimIndex(records, claims.kept, claimIndex.length > 0, indexers),
      claimIndex,
    ),
    ...draftSearch(
      'entity-search',
      planSearch('entity-search', records.entities, entities, previous, linesOfEntity),
    ),
    ...draftSearch(
      'claim-search',
      planSearch('claim-search', records.claims, claims, previous, linesOfClaim),
    ),
  ];
  const pages: Page[] = [];
  for (const draft of drafts) {
    pages.push('again' in draft ? draft.again : draft.finish(await pack(draft.bytes(), put)));
    onProgress(pages.length, drafts.length);
  }
  const counts = {
    entities: records.entities.length,
    claims: records.claims.length,
    documents: records.documents.length,
  };
  return { format: FORMAT, ...publication, counts, pages };
}

async function pack(bytes: Bytes, put: PutPage): Promise<Weight> {
  const packed = await packPage(bytes);
  const hash = await sha256(packed);
  await put(hash, packed);
  return { hash, size: packed.length, unpackedSize: bytes.length };
}

const draftRecords = (kind: RecordKind, planned: Awaited<ReturnType<typeof planRecords>>['pages']): Draft[] =>
  planned.map((page) =>
    'again' in page
      ? page
      : {
          bytes: () => encodeRecords(page.records()),
          finish: (weight) => ({
            kind,
            ...weight,
            count: page.count,
            prefix: page.prefix,
            layer: page.layer,
          }),
        },
  );

const basePages = (kind: ByteKind, previous: PublishedGeneration | null): BytePage[] =>
  (previous?.manifest.pages ?? []).filter(
    (page): page is BytePage => isBytePage(page) && page.kind === kind && page.layer === INDEX_LAYER.base,
  );

const draftIndex = (kind: ByteKind, plan: IndexPlan, base: readonly BytePage[]): Draft[] => [
  ...(plan.again ? base.map((page) => ({ again: page })) : []),
  ...plan.write.flatMap(({ layer, bytes }) => cut(kind, bytes, layer)),
];

const cut = (kind: ByteKind, whole: Uint8Array, layer: number): Draft[] =>
  Array.from({ length: Math.ceil(whole.length / BYTES_PER_PAGE) }, (_, part) => ({
    bytes: () => whole.slice(part * BYTES_PER_PAGE, (part + 1) * BYTES_PER_PAGE),
    finish: (weight) => ({ kind, ...weight, part, layer }),
  }));

const draftSearch = (kind: SearchKind, { again, write }: SearchPlan): Draft[] => [
  ...again.map((page) => ({ again: page })),
  ...write.flatMap(({ layer, lines }) =>
    [...writeSearchPages(lines)].map(({ bytes, from, count }) => ({
      bytes: () => bytes,
      finish: (weight: Weight) => ({ kind, ...weight, count, from, layer }),
    })),
  ),
];

/** The text of `feed.json` for a manifest, signed with each of the keys. */
export const sealManifest = (manifest: Manifest, keys: readonly KeyPair[]): Promise<string> =>
  sealEnvelope(utf8(JSON.stringify(manifest)), keys);
