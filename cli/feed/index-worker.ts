import { parentPort } from 'node:worker_threads';
import { buildBothIndexes, INDEXERS } from '../../src/feed/index.ts';
import type { Claim, Entity, PackedList } from '../../src/model/index.ts';
import { recordsOfPacked } from '../packs/texts-in-file.ts';

/** Indexes to be made of entities that lie packed, on another thread. */
export interface IndexTask {
  readonly entities: PackedList;
  readonly lexicon: boolean;
  /** Those that an index of claims is to be made of; null for none. */
  readonly claims: readonly Claim[] | null;
}

/** What was asked for of them. */
export interface MadeIndexes {
  readonly lexicon?: Uint8Array;
  readonly claimIndex?: Uint8Array;
}

function make({ entities, lexicon, claims }: IndexTask): MadeIndexes {
  const all = recordsOfPacked<Entity>(entities);
  if (lexicon && claims) return buildBothIndexes(claims, all);
  return claims ? { claimIndex: INDEXERS.claimIndex(claims, all) } : { lexicon: INDEXERS.lexicon(all) };
}

parentPort?.on('message', (task: IndexTask) => {
  const made = make(task);
  const buffers = [made.lexicon, made.claimIndex].flatMap((bytes) => bytes?.buffer ?? []);
  parentPort?.postMessage(made, buffers as ArrayBuffer[]);
});
