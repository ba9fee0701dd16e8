import { type BytePage, type Bytes, sha256 } from '../feed/index.ts';
import { PagesDamaged } from './pages-damaged.ts';
import type { KnowledgeStorage } from './storage.ts';

/** An index in memory. */
export interface ReadIndex {
  readonly bytes: Bytes;
  /** Rejects with `PagesDamaged` where its bytes are no longer those that were put there. */
  readonly check: () => Promise<void>;
  /** Whether the store has it in one piece. */
  readonly isJoined: boolean;
}

/** Reads an index by its parts. Rejects with `PagesDamaged`. */
export async function readIndex(storage: KnowledgeStorage, parts: readonly BytePage[]): Promise<ReadIndex> {
  const hashes = parts.map(({ hash }) => hash);
  const stored = await storage.index(parts);
  if (!stored) {
    const lacking = await storage.lacking(parts);
    throw new PagesDamaged(lacking.length > 0 ? lacking.map(({ hash }) => hash) : hashes, 'is not there');
  }
  const bytes = await stored.bytes.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => {
      throw new PagesDamaged(hashes, 'cannot be read');
    },
  );
  const check = async (): Promise<void> => {
    const spoilt: string[] = [];
    let from = 0;
    for (const [at, { hash, unpackedSize }] of parts.entries()) {
      const part = bytes.subarray(from, from + unpackedSize);
      if ((await sha256(part)) !== stored.digests[at]) spoilt.push(hash);
      from += unpackedSize;
    }
    if (spoilt.length > 0) throw new PagesDamaged(spoilt, 'holds other bytes than were put there');
  };
  if (bytes.length !== parts.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0)) {
    await check();
    throw new PagesDamaged(hashes, 'is of another length');
  }
  return { bytes, check, isJoined: stored.isJoined };
}
