import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { INDEXERS, type Indexers } from '../../src/feed/index.ts';
import { isRecordList, type PackedList, type Records } from '../../src/model/index.ts';
import type { IndexTask } from './index-worker.ts';

const THREAD = new URL('../../bin/thread.js', import.meta.url);
/** Fewer entities are indexed before a thread would have started. */
const FEWEST = 20_000;

/** Makes indexes of many entities on a thread of its own, one after the other, beside the rest of a build. */
export class IndexThread implements Indexers, AsyncDisposable {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  readonly lexicon: Indexers['lexicon'] = (entities) => {
    const packed = packedOf(entities);
    return packed ? this.make({ entities: packed, claims: null }) : INDEXERS.lexicon(entities);
  };

  readonly claimIndex: Indexers['claimIndex'] = (claims, entities) => {
    const packed = packedOf(entities);
    return packed ? this.make({ entities: packed, claims }) : INDEXERS.claimIndex(claims, entities);
  };

  async [Symbol.asyncDispose](): Promise<void> {
    await this.worker?.terminate();
  }

  private make(task: IndexTask): Promise<Uint8Array> {
    const made = this.last.then(async () => {
      const worker = this.started();
      worker.postMessage(task);
      const [bytes] = (await once(worker, 'message')) as [Uint8Array];
      return bytes;
    });
    this.last = made.catch(() => {});
    return made;
  }

  private started(): Worker {
    this.worker ??= new Worker(THREAD, { workerData: import.meta.resolve('./index-worker.ts') });
    return this.worker;
  }
}

const packedOf = (entities: Records<unknown>): PackedList | undefined =>
  isRecordList(entities) && entities.length >= FEWEST ? entities.packed : undefined;
