import { parentPort } from 'node:worker_threads';
import { entitySearchPages, type WrittenSearchPage } from '../../src/feed/index.ts';
import type { Claim, Entity, PackedList } from '../../src/model/index.ts';
import { recordsOfPacked } from '../packs/texts-in-file.ts';

/** Pages sent at a time, so that not all of them wait in memory. */
const TOGETHER = 16;

/** Entities that lie packed and the claims about them, whose search pages are to be made on another thread. */
export interface SearchTask {
  readonly entities: PackedList;
  readonly claims: readonly Claim[];
}

let pages: Iterator<WrittenSearchPage> | null = null;

/** The next pages; none when there are no more. */
function next(): WrittenSearchPage[] {
  const batch: WrittenSearchPage[] = [];
  while (batch.length < TOGETHER) {
    const step = pages!.next();
    if (step.done) break;
    batch.push(step.value);
  }
  return batch;
}

/** A task begins; whatever comes after asks for more. */
parentPort?.on('message', (task: SearchTask | 'more') => {
  if (task !== 'more') {
    const entities = recordsOfPacked<Entity>(task.entities);
    pages = entitySearchPages(entities, task.claims)[Symbol.iterator]();
  }
  const batch = next();
  parentPort?.postMessage(
    batch,
    batch.map(({ bytes }) => bytes.buffer),
  );
});
