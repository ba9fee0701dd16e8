import { pick, plausibleWord, seeded } from './plausible-names.ts';

const AFTER_CONSONANT = ['ের', 'ের', 'কে', 'ে', 'েরা', 'দের', 'টি', 'েরও', 'ই'];
const AFTER_VOWEL = ['র', 'র', 'কে', 'তে', 'রা', 'দের', 'টি', 'রও', 'ই'];
const inflected = (random: () => number, word: string, share: number): string => {
  if (random() >= share) return word;
  return word + pick(random, /[া-ৌঅ-ঔ]$/.test(word) ? AFTER_VOWEL : AFTER_CONSONANT);
};

/** A name with one letter changed, or cut short before its last word: what must not be found. */
function nearMiss(random: () => number, name: string): string {
  const space = name.lastIndexOf(' ');
  if (space > 0 && random() < 0.5) return name.slice(0, space);
  const at = name.length - 1 - Math.floor(random() * 3);
  return `${name.slice(0, at)}ঝ${name.slice(at + 1)}`;
}

/** How many words a vocabulary has, and after how many the frequencies begin to fall as one by rank (Zipf, Mandelbrot). */
const VOCABULARY = 15_000;
const LEVEL = 15;
/** The most frequent words are short and bear no endings (ও, এই, করে). */
const FUNCTION_WORDS = 300;
/** Share of words that the article has used before. */
const AGAIN = 0.2;

function vocabularyOf(random: () => number): string[] {
  return Array.from({ length: VOCABULARY }, (_, rank) => {
    const word = plausibleWord(random);
    return rank < FUNCTION_WORDS ? word.slice(0, 2 + Math.floor(random() * 3)).replace(/্$/, '') : word;
  });
}

const rankOf = (random: () => number): number =>
  Math.floor(LEVEL * ((VOCABULARY + LEVEL) / LEVEL) ** random() - LEVEL);

/** Words of an article, and how many entities it is about. */
const ARTICLE = 400;
const CAST = 10;

/** How often an entity gets into the news: as names do (few often, most seldom), or each as likely as any other. */
export type Fame = 'unequal' | 'equal';

/**
 * Running text of at least `length` units, made of articles: 1 word in 12 is a name of the article's cast (a third of
 * them inflected), 1 in 25 a near miss. With `equal` fame every name is drawn anew from all: harder than any real text.
 *
 * Words are as many and as long as in the sentences of `test/gold`, which have 211 different ones among the first 362,
 * 2,062 among 4,000 and 5,521 among 15,000, at 7.0 units a word with what follows it; here they are 213, 1,791 and 5,266,
 * at 7.1 units.
 */
export function plausibleText(
  length: number,
  names: readonly string[],
  seed = 2,
  fame: Fame = 'unequal',
): string {
  const random = seeded(seed);
  const vocabulary = vocabularyOf(seeded(5));
  const drawn = (): string =>
    fame === 'equal' ? pick(random, names) : names[Math.floor(names.length ** random()) - 1]!;
  let cast: string[] = [];
  let said: string[] = [];
  const words: string[] = [];
  for (let units = 0; units < length; ) {
    if (words.length % ARTICLE === 0) {
      cast = Array.from({ length: CAST }, drawn);
      said = [];
    }
    const named = fame === 'equal' ? drawn() : pick(random, cast);
    const kind = random();
    const rank = rankOf(random);
    const word =
      kind < 1 / 12
        ? inflected(random, named, 0.35)
        : kind < 1 / 12 + 1 / 25
          ? nearMiss(random, named)
          : kind > 1 - AGAIN && said.length > 0
            ? pick(random, said)
            : inflected(random, vocabulary[rank]!, rank < FUNCTION_WORDS ? 0 : 0.35);
    if (kind >= 1 / 12 + 1 / 25) said.push(word);
    const mark = random() < 0.09 ? '।' : random() < 0.06 ? ',' : '';
    words.push(word + mark);
    units += word.length + mark.length + 1;
  }
  return flat(words.join(' ').slice(0, length));
}

/** The same text in one piece in memory, by way of bytes: joined or sliced strings are slower to read. */
export function flat(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return new TextDecoder('utf-16le').decode(units);
}
