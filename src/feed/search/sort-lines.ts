import { type Bytes, fromUtf8, utf8 } from '../bytes.ts';
import type { SearchLine } from './line.ts';

/** Lines kept as strings before they are packed into bytes. */
const TOGETHER = 4_096;

/** A line as it stands on a page; lines sort as texts. */
export const lineText = ({ key, id, score }: SearchLine): string => `${key}\t${id}\t${score}`;

/**
 * Sorts more lines than fit into memory as strings: they lie as bytes, apart by the first letter of their keys, until
 * their letter's turn comes.
 */
export class LineSorter {
  private readonly drawers = new Map<string, { texts: string[]; packed: Bytes[] }>();
  length = 0;

  add(line: SearchLine): void {
    const letter = line.key.charAt(0);
    let drawer = this.drawers.get(letter);
    if (!drawer) {
      drawer = { texts: [], packed: [] };
      this.drawers.set(letter, drawer);
    }
    this.length++;
    if (drawer.texts.push(lineText(line)) === TOGETHER) {
      drawer.packed.push(utf8(drawer.texts.join('\n')));
      drawer.texts = [];
    }
  }

  /** The lines in order, those of one first letter at a time. Gives each away once. */
  *letters(): Generator<readonly string[]> {
    for (const letter of [...this.drawers.keys()].sort()) {
      const { texts, packed } = this.drawers.get(letter)!;
      this.drawers.delete(letter);
      yield packed
        .flatMap((bytes) => fromUtf8(bytes).split('\n'))
        .concat(texts)
        .sort();
    }
  }
}
