import { SCRIPT_MASK, UNITS } from './word-units.ts';

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);

/** A hyphen, or the short dash or minus that stands in its place without spaces (কিম জং–উন, so in Prothom Alo). */
export const isHyphen = (code: number): boolean =>
  code === 0x2d || (code >= 0x2010 && code <= 0x2013) || code === 0x2212;

const STOP = 0x2e;
const COLON = 0x3a;
/** Longest abbreviation before a full stop inside a name (জে. আর. ডি.), and before a colon (উ: কোরিয়া), in units. */
const BEFORE_STOP = 4;
const BEFORE_COLON = 2;

/**
 * Where the next word of a name may begin, behind a word that ends at `end`: after space, one hyphen, the stop of an
 * abbreviation, or at once where the script changes. -1 where something parts them. `length` is the word's.
 */
export function nextJoined(text: string, end: number, length: number): number {
  if (end >= text.length) return -1;
  let at = end;
  const code = text.charCodeAt(at);
  if ((UNITS[code]! & SCRIPT_MASK) !== 0) return at;
  if (isHyphen(code)) at++;
  else {
    if ((code === STOP && length <= BEFORE_STOP) || (code === COLON && length <= BEFORE_COLON)) at++;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (at === end) return -1;
  }
  return at < text.length && (UNITS[text.charCodeAt(at)]! & SCRIPT_MASK) !== 0 ? at : -1;
}
