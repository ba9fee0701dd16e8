import {
  type Bytes,
  checkIndexVersion,
  checkRecords,
  checkSearchPage,
  isBytePage,
  isRecordPage,
  openPage,
  type Page,
  segmentsOf,
  sha256,
} from '../feed/index.ts';
import type { CheckedPage } from '../knowledge/index.ts';

/** Checks the file of a page against its entry in the manifest, and all that it holds. Throws `FeedRefused`. */
export async function checkPage(packed: Bytes, page: Page): Promise<CheckedPage> {
  const unpacked = await openPage(packed, page);
  if (isBytePage(page)) {
    checkIndexVersion(unpacked, page);
    return { page, bytes: unpacked, digest: await sha256(unpacked) };
  }
  if (isRecordPage(page)) checkRecords(unpacked, page, segmentsOf(packed));
  else checkSearchPage(unpacked, page);
  return { page, bytes: packed, digest: page.hash };
}
