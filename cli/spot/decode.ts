import { InputError } from '../command.ts';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** File signatures that are asked about most; anything else binary is called just that. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive (docx, epub, …)', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip data', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['an old Office document (doc, xls)', [0xd0, 0xcf, 0x11, 0xe0]],
];

/**
 * The text of UTF-8 bytes. Nothing is guessed: other encodings are named where they can be told, and refused.
 * @throws InputError that says which encoding or kind of file this is, and what to do.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (starts(bytes, 0xff, 0xfe)) throw wrongEncoding(name, 'UTF-16 (little endian)', 'UTF-16LE');
  if (starts(bytes, 0xfe, 0xff)) throw wrongEncoding(name, 'UTF-16 (big endian)', 'UTF-16BE');
  const binary = SIGNATURES.find(([, signature]) => starts(bytes, ...signature));
  if (binary)
    throw new InputError(`${name}: this is ${binary[0]}, not text: save it as UTF-8 text or HTML first`);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) throw wrongEncoding(name, `UTF-16 without a mark (${unmarked})`, unmarked);
  if (bytes.subarray(0, 65_536).includes(0)) {
    throw new InputError(`${name}: this is binary data (it holds zero bytes), not text`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const stated = statedCharset(bytes);
    const value = `0x${bytes[at]!.toString(16)}`;
    if (stated !== null && !/^utf-?8$/i.test(stated))
      throw wrongEncoding(name, `${stated} (so says the page)`, stated);
    throw new InputError(
      `${name}: this is not UTF-8: byte ${value} at offset ${at}. If it was written in a legacy encoding, convert it ` +
        `with: iconv -f ENCODING -t UTF-8`,
    );
  }
}

const wrongEncoding = (name: string, encoding: string, iconv: string): InputError =>
  new InputError(`${name}: this is ${encoding}, not UTF-8: convert it with: iconv -f ${iconv} -t UTF-8`);

/** UTF-16 shows by zero bytes (Latin) or the Bengali block's 0x09 at every other place. */
function unmarkedUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const sample = bytes.subarray(0, 4_096 & ~1);
  const counts = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0 || sample[i] === 0x09) counts[i % 2]!++;
  const half = sample.length / 2;
  if (half < 4) return null;
  if (counts[1]! > half * 0.8 && counts[0]! < half * 0.3) return 'UTF-16LE';
  if (counts[0]! > half * 0.8 && counts[1]! < half * 0.3) return 'UTF-16BE';
  return null;
}

function firstBadByte(bytes: Uint8Array): number {
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  // A sequence that breaks off is bad from its first byte on.
  let at = Math.min(good, bytes.length - 1);
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    const byte = bytes[good - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      at = good - back;
      break;
    }
  }
  return at;
}

/** The charset that an HTML page says it is in. */
function statedCharset(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2_048));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}
