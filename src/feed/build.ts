import type { Bilingual, Claim, Entity } from '../model/index.ts';
import { type Bytes, sha256, utf8 } from './bytes.ts';
import { sealEnvelope } from './envelope.ts';
import type { KeyPair } from './keys.ts';
import { FORMAT, type Manifest, type Page } from './manifest.ts';
import { encodeRecords, packPage } from './page.ts';
import { partition } from './partition.ts';
import { type PackContent, toRecords } from './publish.ts';
import { type ByteKind, RECORD_KINDS } from './records.ts';

/** A page divides when it holds more records than this: pages hold about 256. */
export const MAX_RECORDS_PER_PAGE = 384;
/** Bytes of lexicon or claim index in a page, unpacked. */
export const BYTES_PER_PAGE = 64 * 1024;

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

/** Where finished pages go: packed bytes under their hash. Called once a page, in the manifest's order. */
export type PutPage = (hash: string, packed: Bytes) => Promise<void>;

/**
 * Builds the pages of a generation, hands each to `put`, and returns the manifest that lists them.
 * The same content and publication give the same bytes.
 */
export async function buildManifest(
  content: PackContent,
  indexers: Indexers,
  publication: Publication,
  put: PutPage,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Manifest> {
  const records = toRecords(content);
  const partitions = RECORD_KINDS.flatMap((kind) =>
    partition<{ readonly id: string }>(records[kind], MAX_RECORDS_PER_PAGE).map((part) => ({
      kind,
      ...part,
    })),
  );
  const pieces = [
    ...cut('lexicon', indexers.lexicon(records.entities)),
    ...cut('claim-index', indexers.claimIndex(records.claims, records.entities)),
  ];
  const total = partitions.length + pieces.length;
  const pages: Page[] = [];
  const pack = async (bytes: Bytes): Promise<Pick<Page, 'hash' | 'size' | 'unpackedSize'>> => {
    const packed = await packPage(bytes);
    const hash = await sha256(packed);
    await put(hash, packed);
    onProgress(pages.length + 1, total);
    return { hash, size: packed.length, unpackedSize: bytes.length };
  };
  for (const { kind, prefix, records: held } of partitions)
    pages.push({ kind, ...(await pack(encodeRecords(held))), count: held.length, prefix, layer: 0 });
  for (const { kind, part, bytes } of pieces) pages.push({ kind, ...(await pack(bytes)), part, layer: 0 });
  const { entities, claims, documents } = records;
  return {
    format: FORMAT,
    ...publication,
    counts: { entities: entities.length, claims: claims.length, documents: documents.length },
    pages,
  };
}

function cut(kind: ByteKind, whole: Uint8Array): { kind: ByteKind; part: number; bytes: Bytes }[] {
  const parts = Math.ceil(whole.length / BYTES_PER_PAGE);
  return Array.from({ length: parts }, (_, part) => ({
    kind,
    part,
    bytes: whole.slice(part * BYTES_PER_PAGE, (part + 1) * BYTES_PER_PAGE),
  }));
}

/** The text of `feed.json` for a manifest, signed with each of the keys. */
export const sealManifest = (manifest: Manifest, keys: readonly KeyPair[]): Promise<string> =>
  sealEnvelope(utf8(JSON.stringify(manifest)), keys);
