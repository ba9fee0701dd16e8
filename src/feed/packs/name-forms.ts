import { findStems, MAX_STEMS, normalise, SUFFIX } from '../../bengali/index.ts';

/** The form in which spellings of one name are equal. */
export const matchingForm = (name: string): string => normalise(name).text;

/** Suffixes that make a form of a name. An honorific makes another name (গান্ধীজি), a clitic alone proves nothing. */
const INFLECTION =
  SUFFIX.classifier | SUFFIX.plural | SUFFIX.genitive | SUFFIX.object | SUFFIX.locative | SUFFIX.with;

/** Matching forms that a name may be an inflection of: its last word without each suffix chain it may bear. */
export function basesOf(name: string): string[] {
  const text = matchingForm(name);
  const lastWord = text.lastIndexOf(' ') + 1;
  const stems = new Int32Array(MAX_STEMS);
  const tells = new Uint8Array(MAX_STEMS);
  const count = findStems(text, lastWord, text.length, stems, tells);
  return Array.from(stems.subarray(0, count), (end) => text.slice(0, end)).filter(
    (_, at) => (tells[at]! & INFLECTION) !== 0 && (tells[at]! & SUFFIX.honorific) === 0,
  );
}
