import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WrittenSearchPage } from '../../src/feed/index.ts';
import type { SearchTask } from './search-worker.ts';

const THREAD = new URL('../../bin/thread.js', import.meta.url);

/** Makes the search pages of many entities on a thread of its own, beside the rest of a build. */
export class SearchThread implements AsyncDisposable {
  private readonly worker = new Worker(THREAD, {
    workerData: import.meta.resolve('./search-worker.ts'),
  });

  /** Begins at once; the pages come as they are asked for, some of them made ahead. */
  pages(task: SearchTask): AsyncIterable<WrittenSearchPage> {
    this.worker.postMessage(task);
    const first = this.batch();
    return this.batches(first);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.worker.terminate();
  }

  private async *batches(first: Promise<readonly WrittenSearchPage[]>): AsyncGenerator<WrittenSearchPage> {
    for (let batch = await first; batch.length > 0; ) {
      this.worker.postMessage('more');
      const coming = this.batch();
      yield* batch;
      batch = await coming;
    }
  }

  /** What the thread sends next. It is waited for later: what goes wrong until then must not go unheard. */
  private batch(): Promise<readonly WrittenSearchPage[]> {
    const sent = once(this.worker, 'message').then(([batch]) => batch as readonly WrittenSearchPage[]);
    sent.catch(() => {});
    return sent;
  }
}
