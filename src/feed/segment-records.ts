import type { Bytes } from './bytes.ts';
import { parseArray } from './page.ts';
import { textOfSegment } from './segments.ts';

/** How a record begins as `JSON.stringify` writes it. */
const BEGIN = '{"id":"';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * The records of an unpacked segment. As a rule one of its 64 is asked for: the others are passed over by their brackets
 * and not parsed, which takes a fraction of the time. Records that are written in another way than usual are all parsed.
 */
export class SegmentRecords {
  /** A JSON array. */
  private readonly text: string;

  /** Throws where the bytes are not UTF-8. */
  constructor(bytes: Bytes) {
    this.text = textOfSegment(bytes);
  }

  /** The record of an id, not yet validated; undefined where there is none. Throws where that cannot be told: no JSON. */
  get(id: string): unknown {
    const wanted = `${BEGIN}${id}"`;
    const last = this.text.length - 1;
    for (let from = 1; from <= last && this.text.startsWith(BEGIN, from); ) {
      const to = endOf(this.text, from);
      if (this.text.startsWith(wanted, from)) return JSON.parse(this.text.slice(from, to));
      if (to === last) return undefined;
      if (this.text[to] !== ',') break;
      from = to + 1;
    }
    return parseArray(this.text).get(id);
  }
}

/** Where an object ends that begins at a place of JSON; the text's length where it does not. */
function endOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(text, at);
    else if (OPENING.has(code)) depth++;
    else if (CLOSING.has(code) && --depth === 0) return at + 1;
  }
  return text.length;
}

/** The quotation mark that ends the string which one begins; the text's length where there is none. */
function closingQuote(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
}
