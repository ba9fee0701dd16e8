import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { INDEXERS, type Indexers, type WrittenSearchPage } from '../../src/feed/index.ts';
import {
  type Claim,
  type Entity,
  isRecordList,
  type PackedList,
  type RecordList,
  type Records,
} from '../../src/model/index.ts';
import type { IndexTask, MadeIndexes } from './index-worker.ts';
import { SearchThread } from './search-thread.ts';

const THREAD = new URL('../../bin/thread.js', import.meta.url);
/** Fewer entities are indexed before a thread would have started. */
const FEWEST = 20_000;

/** What is asked of the thread about some entities, until the turn of the event loop ends. */
interface Wish {
  readonly entities: PackedList;
  lexicon: boolean;
  claims: readonly Claim[] | null;
  readonly made: Promise<MadeIndexes>;
}

/**
 * Makes indexes of many entities on a thread of its own, beside the rest of a build. Where both are asked for at once,
 * they are made in one walk over the entities.
 */
export class IndexThread implements Indexers, AsyncDisposable {
  private worker: Worker | null = null;
  private search: SearchThread | null = null;
  private wish: Wish | null = null;
  private last: Promise<unknown> = Promise.resolve();

  readonly lexicon: Indexers['lexicon'] = async (entities) => {
    const packed = packedOf(entities);
    if (!packed) return INDEXERS.lexicon(entities);
    const wish = this.wishAbout(packed);
    wish.lexicon = true;
    return (await wish.made).lexicon!;
  };

  readonly claimIndex: Indexers['claimIndex'] = async (claims, entities) => {
    const packed = packedOf(entities);
    if (!packed) return INDEXERS.claimIndex(claims, entities);
    const wish = this.wishAbout(packed);
    wish.claims = claims;
    return (await wish.made).claimIndex!;
  };

  readonly entitySearch = (
    entities: RecordList<Entity>,
    claims: readonly Claim[],
  ): AsyncIterable<WrittenSearchPage> | null => {
    const packed = packedOf(entities);
    if (!packed) return null;
    this.search ??= new SearchThread();
    return this.search.pages({ entities: packed, claims });
  };

  async [Symbol.asyncDispose](): Promise<void> {
    await this.worker?.terminate();
    await this.search?.[Symbol.asyncDispose]();
  }

  private wishAbout(entities: PackedList): Wish {
    if (this.wish?.entities === entities) return this.wish;
    const wish: Wish = {
      entities,
      lexicon: false,
      claims: null,
      made: this.last.then(() => {
        if (this.wish === wish) this.wish = null;
        return this.make({ entities, lexicon: wish.lexicon, claims: wish.claims });
      }),
    };
    this.wish = wish;
    this.last = wish.made.catch(() => {});
    return wish;
  }

  private async make(task: IndexTask): Promise<MadeIndexes> {
    this.worker ??= new Worker(THREAD, { workerData: import.meta.resolve('./index-worker.ts') });
    this.worker.postMessage(task);
    const [made] = (await once(this.worker, 'message')) as [MadeIndexes];
    return made;
  }
}

const packedOf = (entities: Records<unknown>): PackedList | undefined =>
  isRecordList(entities) && entities.length >= FEWEST ? entities.packed : undefined;
