import { MAGIC } from './layout.ts';

/** The letters that all claim indexes begin with; the fourth is the version. */
const NAME = 0xffffff;

/** Whether bytes begin as those of a claim index that this code cannot open: one of another version. */
export function isOtherClaimIndexVersion(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const mark = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  return mark !== MAGIC && (mark & NAME) === (MAGIC & NAME);
}
