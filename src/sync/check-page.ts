import {
  type Bytes,
  checkFile,
  checkIndexVersion,
  checkRecords,
  checkSearchPage,
  isBytePage,
  isRecordPage,
  type Page,
  segmentsOf,
  sha256,
  unpackPage,
} from '../feed/index.ts';
import type { CheckedPage } from '../knowledge/index.ts';

/**
 * Checks pages. They are unpacked one after the other, into the same memory: a million entities unpack to a gigabyte,
 * which a browser would let pile up before it collects it.
 */
export class PageChecker {
  private room = new Uint8Array(0);
  private last: Promise<unknown> = Promise.resolve();

  /** Checks the file of a page against its entry in the manifest, and all that it holds. Rejects with `FeedRefused`. */
  async check(packed: Bytes, page: Page): Promise<CheckedPage> {
    await checkFile(packed, page);
    if (isBytePage(page)) {
      const bytes = await unpackPage(packed, page.unpackedSize);
      checkIndexVersion(bytes, page);
      return { page, bytes, digest: await sha256(bytes) };
    }
    const checked = this.last.then(async () => {
      const unpacked = await unpackPage(packed, page.unpackedSize, this.roomFor(page.unpackedSize));
      if (isRecordPage(page)) checkRecords(unpacked, page, segmentsOf(packed));
      else checkSearchPage(unpacked, page);
    });
    this.last = checked.catch(() => {});
    await checked;
    return { page, bytes: packed, digest: page.hash };
  }

  private roomFor(size: number): Bytes {
    if (size > this.room.length) this.room = new Uint8Array(size);
    return this.room.subarray(0, size);
  }
}
