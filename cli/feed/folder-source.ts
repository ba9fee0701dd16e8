import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePath, FeedRefused } from '../../src/feed/index.ts';
import { type FeedSource, SourceUnreachable } from '../../src/sync/index.ts';

/** A feed in a folder of this machine, read as a reader would fetch it. */
export function folderSource(folder: string): FeedSource {
  const read = async (path: string, most: number) => {
    const file = join(folder, path);
    let size: number;
    try {
      size = statSync(file).size;
    } catch {
      throw new SourceUnreachable('status', `${file}: there is no such file`, 404);
    }
    if (size > most) throw new FeedRefused('too-large', `${file}: more than the ${most} bytes it may have`);
    return new Uint8Array(readFileSync(file));
  };
  return {
    packaged: false,
    feed: (most) => read('feed.json', most),
    page: (hash, size) => read(`pages/${hash}.gz`, size),
    async *bundle(name, size) {
      yield await read(bundlePath(name), size);
    },
  };
}
