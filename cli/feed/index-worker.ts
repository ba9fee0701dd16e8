import { parentPort } from 'node:worker_threads';
import { INDEXERS } from '../../src/feed/index.ts';
import { type Claim, type Entity, type PackedList, recordsOfPacked } from '../../src/model/index.ts';

/** An index to be made of entities that lie packed, on another thread. */
export interface IndexTask {
  readonly entities: PackedList;
  /** Those that an index of claims is made of; null for a lexicon. */
  readonly claims: readonly Claim[] | null;
}

parentPort?.on('message', ({ entities, claims }: IndexTask) => {
  const all = recordsOfPacked<Entity>(entities);
  const bytes = claims ? INDEXERS.claimIndex(claims, all) : INDEXERS.lexicon(all);
  parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
});
