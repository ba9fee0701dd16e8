import { MAGIC, VERSION } from './lexicon-layout.ts';

/**
 * Whether bytes begin as those of a lexicon that this code cannot open: one of another version. A few first bytes are
 * enough; what is no lexicon at all is no lexicon of another version.
 */
export function isOtherLexiconVersion(bytes: Uint8Array): boolean {
  if (bytes.length < 8) return false;
  const head = new DataView(bytes.buffer, bytes.byteOffset, 8);
  return head.getUint32(0, true) === MAGIC && head.getUint32(4, true) !== VERSION;
}
