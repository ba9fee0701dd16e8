import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import { type Bytes, concatenate, joinSegments, type PackParts, packPage } from '../../src/feed/index.ts';

const deflated = promisify<Uint8Array, { finishFlush: number }, Uint8Array>(deflateRaw);

/** Packs pages of records so that readers can unpack the segment that they look into: the browser's own gzip cannot. */
export const packParts: PackParts = async (parts) => {
  const whole = (): Bytes => concatenate(parts.map(({ bytes }) => bytes));
  if (parts.length < 2 || parts.some(({ first }) => first === null)) return packPage(whole());
  const last = parts.length - 1;
  const streams = await Promise.all(
    parts.map(({ bytes }, at) =>
      deflated(bytes, { finishFlush: at === last ? constants.Z_FINISH : constants.Z_FULL_FLUSH }),
    ),
  );
  const checksum = parts.reduce((sum, { bytes }) => crc32(bytes, sum), 0);
  return joinSegments(parts, streams, checksum) ?? packPage(whole());
};
