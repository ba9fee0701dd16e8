import { normalise } from '../../bengali/index.ts';
import table from '../tables/stems.json' with { type: 'json' };

// Taken off in this order: an emphatic particle, a finite verb's ending, else case and number, then what a verb may keep.
const EMPHATIC = /(?<=.{2})(?:ই|ও)$/u;
const FINITE = [
  'িয়েছিলেন',
  'িয়েছিল',
  'িয়েছেন',
  'িয়েছে',
  'াচ্ছিলেন',
  'াচ্ছিল',
  'াচ্ছেন',
  'াচ্ছে',
  'েছিলেন',
  'েছিল',
  'েছেন',
  'েছে',
  'ছিলেন',
  'ছিল',
  'চ্ছেন',
  'চ্ছে',
  'ছেন',
  'ছে',
  'াবেন',
  'াবে',
  'ালেন',
  'ালো',
  'িয়ে',
  'ানোর',
  'ানো',
  'াতে',
  'বেন',
  'বে',
  'লেন',
];
const CASE = [
  'সহ',
  'গুলোর',
  'গুলোকে',
  'গুলোতে',
  'গুলির',
  'গুলিকে',
  'গুলিতে',
  'গুলো',
  'গুলি',
  'দেরকে',
  'দের',
  'েরা',
  'টির',
  'টিকে',
  'টিতে',
  'টিই',
  'টি',
  'টার',
  'টাকে',
  'টা',
  'য়ের',
  'য়ে',
  'ের',
  'কে',
  'েই',
  'রা',
  'তে',
  'র',
  'ে',
  'য়',
];
const REST = ['লে', 'লো', 'াল', 'ান', 'েন', 'ায়', 'ার', 'ন', 'ল', 'া'];

const cache = new Map<string, string>();

/**
 * A key that the forms of a Bengali word share, for comparing words with each other only: it may cut into the word
 * (what facts about general stemmers warn of does not matter where both sides are cut alike). Takes normal form.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const cut = cutEndings(word);
  if (cache.size > 50_000) cache.clear();
  cache.set(word, cut);
  return cut;
}

const NOUNS_IN_TA = new Set(table.nounsInTa.split(' ').map((word) => normalise(word).text));
const LOCATIVE = /ে(?:ও|ই)?$/u;

/** The noun in ত of which a word is the locative: ভারতে; null for other words. */
export function nounInTa(word: string): string | null {
  const noun = word.replace(LOCATIVE, '');
  return NOUNS_IN_TA.has(noun) ? noun : null;
}

function cutEndings(word: string): string {
  if (!/^[ঀ-৿]/u.test(word)) return word;
  if (word.includes('তে')) {
    const noun = nounInTa(word);
    if (noun !== null) return noun;
  }
  let left = word.length > 3 ? word.replace(EMPHATIC, '') : word;
  const finite = cutOne(left, FINITE);
  if (finite !== left) return finite;
  left = cutOne(cutOne(left, CASE), CASE);
  return cutOne(left, REST);
}

function cutOne(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue;
    const left = word.slice(0, -ending.length);
    if (letters(left) < (/^[নলা]$/u.test(ending) ? 3 : 2) || /্$/u.test(left)) continue;
    return left;
  }
  return word;
}

const letters = (word: string): number => word.replace(/[^ঀ-৿]|[ঁ-ঃ়া-্]/gu, '').length;

/** Stems of the words of a table's line. */
export const stemsOf = (line: string): string[] => line.split(' ').map((word) => stem(normalise(word).text));
