import { normalise } from './normalise.ts';
import table from './tables/search-folds.json' with { type: 'json' };

const WORD = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
/** Stands inside a word without parting it: খ্রি’র, O'Neil. */
const INSIDE = "'";

/** What a unit of matching form becomes: itself or another unit, nothing, or a gap between words. */
const DROPPED = -1;
const GAP = -2;
const FOLDS = new Map(
  Object.entries(table.folds).map(([from, to]) => [from, to === '' ? DROPPED : to.charCodeAt(0)]),
);
/** By unit, filled as units are met; 0 is one not met yet. */
const become = new Int32Array(0x10000);

function meet(unit: number): number {
  const letter = String.fromCharCode(unit);
  const folded = letter === INSIDE ? DROPPED : WORD.test(letter) ? (FOLDS.get(letter) ?? unit) : GAP;
  become[unit] = folded;
  return folded;
}

/**
 * What two texts have in common when a search takes them for the same: matching form, letters that sound alike as one
 * (`tables/search-folds.json`), words apart by one space each and nothing else. Doing it twice changes nothing.
 */
export function searchKey(text: string): string {
  const { text: normal } = normalise(text);
  let key = '';
  let parted = false;
  let altered = false;
  for (let at = 0; at < normal.length; at++) {
    const unit = normal.charCodeAt(at);
    const folded = become[unit] || meet(unit);
    altered ||= folded !== unit;
    if (folded === GAP) parted = key !== '';
    if (folded < 0) continue;
    if (parted) key += ' ';
    parted = false;
    key += String.fromCharCode(folded);
  }
  // What was dropped or folded can leave vowel signs side by side that matching form writes as one.
  return altered && normalise(key).text !== key ? searchKey(key) : key;
}
