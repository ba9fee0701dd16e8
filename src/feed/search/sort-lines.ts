import { type Bytes, fromUtf8 } from '../bytes.ts';
import type { SearchLine } from './line.ts';

/** Bytes kept in one piece, and of UTF-8 at most for each unit of UTF-16. */
const PIECE = 1 << 16;
const MOST_BYTES_PER_UNIT = 3;
const encoder = new TextEncoder();

/** A line as it stands on a page; lines sort as texts. */
export const lineText = ({ key, id, score }: SearchLine): string => `${key}\t${id}\t${score}`;

/**
 * Sorts more lines than fit into memory as strings: they lie as bytes, apart by the first letter of their keys, until
 * their letter's turn comes.
 */
export class LineSorter {
  private readonly drawers = new Map<string, Drawer>();
  length = 0;

  add(line: SearchLine): void {
    const letter = line.key.charAt(0);
    let drawer = this.drawers.get(letter);
    if (!drawer) {
      drawer = new Drawer();
      this.drawers.set(letter, drawer);
    }
    this.length++;
    drawer.add(lineText(line));
  }

  /** The lines in order, those of one first letter at a time. Gives each away once. */
  *letters(): Generator<readonly string[]> {
    for (const letter of [...this.drawers.keys()].sort()) {
      const lines = this.drawers.get(letter)!.lines();
      this.drawers.delete(letter);
      yield lines.sort();
    }
  }
}

/** Lines as UTF-8: strings that outlive the garbage collector's first rounds cost more than to write and read them. */
class Drawer {
  private readonly pieces: Bytes[] = [];
  private piece: Bytes = new Uint8Array(0);
  private used = 0;

  add(line: string): void {
    const most = (line.length + 1) * MOST_BYTES_PER_UNIT;
    if (this.used + most > this.piece.length) {
      this.close();
      this.piece = new Uint8Array(Math.max(PIECE, most));
    }
    this.used += encoder.encodeInto(`${line}\n`, this.piece.subarray(this.used)).written;
  }

  lines(): string[] {
    this.close();
    return this.pieces.flatMap((bytes) => fromUtf8(bytes.subarray(0, -1)).split('\n'));
  }

  private close(): void {
    if (this.used > 0) this.pieces.push(this.piece.slice(0, this.used));
    this.piece = new Uint8Array(0);
    this.used = 0;
  }
}
