import type { Block } from '../model/index.ts';
import { addLetters, countUnit, type LetterCount, noLetters } from './letters.ts';

/** A run of a block's text that stands in one text node, unit for unit. Offsets and lengths are UTF-16 units. */
interface Piece {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  length: number;
}

/** A stretch of text in the DOM: what `Range` and `StaticRange` are made from. */
export interface Place {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

const SPACE = 0x20;
const isSpace = (unit: number): boolean => unit === SPACE || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
const OTHER_SPACE = /[\t\n\f\r]/g;

/**
 * The text of one block as the page shows it: whitespace folded to one space, a `<br>` as a line feed, no space at
 * either end. Text is added node by node; the map back to the nodes grows along.
 */
export class BlockText {
  readonly #pieces: Piece[] = [];
  #length = 0;
  #pending: { readonly node: Text; readonly offset: number } | 'break' | null = null;
  #text: string | null = null;
  /** Letters of the block, and those of them inside links. */
  readonly count: LetterCount = noLetters();
  readonly linked: LetterCount = noLetters();
  lastUnit = 0;

  get length(): number {
    return this.#length;
  }

  /** A `<br>`: a line feed, if text follows. */
  addBreak(): void {
    if (this.#length > 0) this.#pending = 'break';
  }

  /** Whether the last thing added was a `<br>`: one more makes a paragraph. */
  get endsInBreak(): boolean {
    return this.#pending === 'break';
  }

  /** Adds `[from, to)` of a node's text. */
  add(node: Text, data: string, from: number, to: number, link: boolean): void {
    const count = noLetters();
    let at = from;
    while (at < to) {
      const unit = data.charCodeAt(at);
      if (isSpace(unit)) {
        if (this.#length > 0 && this.#pending === null) this.#pending = { node, offset: at };
        at++;
        continue;
      }
      const start = at;
      for (; at < to; at++) {
        const next = data.charCodeAt(at);
        if (isSpace(next)) break;
        countUnit(count, next);
        this.lastUnit = next;
      }
      this.#flush();
      this.#extend(node, start, at - start);
    }
    addLetters(this.count, count);
    if (link) addLetters(this.linked, count);
  }

  #flush(): void {
    const pending = this.#pending;
    this.#pending = null;
    if (pending === 'break') this.#length++;
    else if (pending) this.#extend(pending.node, pending.offset, 1);
  }

  #extend(node: Text, offset: number, length: number): void {
    const last = this.#pieces.at(-1);
    if (
      last?.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === this.#length
    )
      last.length += length;
    else this.#pieces.push({ start: this.#length, node, offset, length });
    this.#length += length;
    this.#text = null;
  }

  get text(): string {
    if (this.#text === null) {
      const parts: string[] = [];
      let end = 0;
      for (const { start, node, offset, length } of this.#pieces) {
        if (start > end) parts.push('\n');
        parts.push(node.data.slice(offset, offset + length).replace(OTHER_SPACE, ' '));
        end = start + length;
      }
      this.#text = parts.join('');
    }
    return this.#text;
  }

  /** Index of the last piece that begins at or before `at`. */
  #pieceAt(at: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle]!.start <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where `[start, end)` of the text stands in the DOM; null for an empty stretch or one outside the text. */
  locate(start: number, end: number): Place | null {
    if (start < 0 || end > this.#length || start >= end) return null;
    let first = this.#pieceAt(start);
    if (start >= this.#pieces[first]!.start + this.#pieces[first]!.length) first++;
    const from = this.#pieces[first];
    const to = this.#pieces[this.#pieceAt(end - 1)]!;
    if (!from || to.start < from.start) return null;
    return {
      startContainer: from.node,
      startOffset: from.offset + Math.max(0, start - from.start),
      endContainer: to.node,
      endOffset: to.offset + Math.min(to.length, end - to.start),
    };
  }

  /** Where a point of the page stands in the text, in UTF-16 units; null where it stands in none of its text. */
  offsetOf(node: Text, offset: number): number | null {
    for (const piece of this.#pieces)
      if (piece.node === node && piece.offset <= offset && offset <= piece.offset + piece.length)
        return piece.start + offset - piece.offset;
    return null;
  }
}

/** A block of an article with its place in the page. */
export interface FoundBlock extends Block {
  /** The block element that holds it. */
  readonly element: Element;
  /** Where `[start, end)` of the text stands in the DOM; null for an empty stretch or one outside the text. */
  locate(start: number, end: number): Place | null;
  /** The same as a live `Range`. */
  range(start: number, end: number): Range | null;
  /** Where a point of the page stands in the text; null where it stands in none of it. */
  offsetOf(node: Text, offset: number): number | null;
}

export function foundBlock(kind: Block['kind'], source: BlockText, element: Element): FoundBlock {
  return {
    kind,
    text: source.text,
    element,
    locate: (start, end) => source.locate(start, end),
    offsetOf: (node, offset) => source.offsetOf(node, offset),
    range(start, end) {
      const place = source.locate(start, end);
      if (!place) return null;
      const range = element.ownerDocument.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range;
    },
  };
}
