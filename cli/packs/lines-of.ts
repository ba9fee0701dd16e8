import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const NEWLINE = 0x0a;

/** The lines of a file in UTF-8, read as they are asked for, so that it may be larger than a string or the memory. */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let rest: Buffer[] = [];
    for (;;) {
      const length = readSync(file, chunk, 0, CHUNK, null);
      if (length === 0) break;
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0 && at < length; at = chunk.indexOf(NEWLINE, from)) {
        // A line within what was read is not copied: that would be as much garbage as the file is long.
        yield rest.length === 0
          ? chunk.toString('utf8', from, at)
          : Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8');
        rest = [];
        from = at + 1;
      }
      if (from < length) rest.push(Buffer.from(chunk.subarray(from, length)));
    }
    const last = Buffer.concat(rest);
    if (last.length > 0) yield last.toString('utf8');
  } finally {
    closeSync(file);
  }
}
