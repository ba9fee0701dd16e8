import { normalText, once, wordSet } from '../../bengali/index.ts';
import table from '../tables/stems.json' with { type: 'json' };

/** Endings by their last letter, in the order in which they are tried. */
type Endings = ReadonlyMap<string, readonly string[]>;
function endings(...all: readonly string[]): Endings {
  const byLast = new Map<string, string[]>();
  for (const ending of all) {
    const last = ending.slice(-1);
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  return byLast;
}

// Taken off in this order: an emphatic particle, a finite verb's ending, else case and number, then what a verb may keep.
const EMPHATIC = ['ই', 'ও'];
const FINITE = endings(
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
);
const CASE = endings(
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
);
const REST = endings('লে', 'লো', 'াল', 'ান', 'েন', 'ায়', 'ার', 'ন', 'ল', 'া');

const cache = new Map<string, string>();

/**
 * A key that the forms of a Bengali word share, for comparing words with each other only: it may cut into the word
 * (what facts about general stemmers warn of does not matter where both sides are cut alike). Takes normal form.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const cut = VERB_FORMS.get(word) ?? folded(cutEndings(word));
  if (cache.size > 50_000) cache.clear();
  cache.set(word, cut);
  return cut;
}

const WITH_ROOT = ['ছে', 'ছেন', 'ছিল', 'ছিলেন', 'ল', 'লো', 'লেন', 'বে', 'বেন', 'তে', 'ে', 'েন'];
const WITH_PARTICIPLE = ['ে', 'েছে', 'েছেন', 'েছিল', 'েছিলেন'];
/** The verbs of a table's line by their roots, each with its finite forms and participles. Takes normal form. */
const verbsIn = (line: string): (readonly [root: string, forms: readonly string[]])[] =>
  line.split(' ').map((verb) => {
    const [root, participle] = verb.split(':') as [string, string];
    const forms = [
      ...WITH_ROOT.flatMap((ending) => [root + ending, participle + ending]),
      ...WITH_PARTICIPLE.map((ending) => participle + ending),
    ];
    return [root, forms];
  });
/** The finite forms and participles of verbs, which are one word whatever their vowel: ছাড়লেন, ছেড়েছেন. */
const VERB_FORMS = new Map(
  verbsIn(normalText(table.verbs)).flatMap(([root, forms]) =>
    forms.map((form) => [form, `${root}~`] as const),
  ),
);

const VERBAL_NOUNS = ['া', 'ার'];
const CAUSATIVE = ['য়', 'ন', 'চ্ছে', 'চ্ছেন', 'ল', 'লো', 'লেন', 'বে', 'বেন', 'তে', 'নো', 'নোর', 'নোয়'];
const CAUSATIVE_PARTICIPLE = ['িয়ে', 'িয়েছে', 'িয়েছেন', 'িয়েছিল', 'িয়েছিলেন'];
const { phraseVerbs } = table;
/** The forms of verbs that are one word in phrases of the tables: ইস্তফা দিলেন, ইস্তফা দিয়েছেন. */
const PHRASE_FORMS = once(() => {
  const not = wordSet(phraseVerbs.notInPhrases);
  const forms = new Map<string, string>();
  const put = (root: string, all: readonly string[]): void => {
    for (const form of all) if (!not.has(form) && !forms.has(form)) forms.set(form, `${root}~`);
  };
  for (const [root, line] of Object.entries(phraseVerbs.irregular))
    put(normalText(root), normalText(line).split(' '));
  for (const [root, forms] of verbsIn(normalText(`${phraseVerbs.roots} ${table.verbs}`)))
    put(root, [...forms, ...VERBAL_NOUNS.map((ending) => root + ending)]);
  for (const root of normalText(phraseVerbs.causatives).split(' '))
    put(root, [
      ...CAUSATIVE.map((ending) => root + normalText(ending)),
      ...CAUSATIVE_PARTICIPLE.map((ending) => root.slice(0, -1) + normalText(ending)),
    ]);
  return forms;
});

/** The stem of a word in a phrase of the tables, where all forms of common verbs are one word. Takes normal form. */
export const stemInPhrase = (word: string): string => PHRASE_FORMS().get(word) ?? stem(word);

/** Whether a word is a finite form or participle of a verb of the table: ডুবে. */
export const isVerbForm = (word: string): boolean => VERB_FORMS.has(word);

/** What the two presses, and older spelling, write in two ways: ব্যাঙ্ক and ব্যাংক, চিন and চীন. */
const SPELLINGS = Object.entries(table.spellings).map(([one, other]) => [normalText(one), other] as const);
const folded = (word: string): string =>
  SPELLINGS.reduce((text, [one, other]) => (text.includes(one) ? text.replaceAll(one, other) : text), word);

const NOUNS_IN_RA = wordSet(table.nounsInRa);

type FindNoun = (word: string) => string | null;
const formOf =
  (ending: RegExp, nouns: ReadonlySet<string>): FindNoun =>
  (word) => {
    const noun = word.replace(ending, '');
    return noun !== word && nouns.has(noun) ? noun : null;
  };
const LOCATIVE = /ে(?:ও|ই)?$/u;
const GENITIVE = /ের(?:ও|ই)?$/u;

/** The noun in ত of which a word is the locative: ভারতে; null for other words. */
export const nounInTa = formOf(LOCATIVE, wordSet(table.nounsInTa));
/** The noun in ক of which a word is the locative: অলিম্পিকে; null for other words. */
export const nounInKa = formOf(LOCATIVE, wordSet(table.nounsInKa));

/** Nouns whose last letter makes a form of theirs look like another ending, by that. */
const NOUNS: readonly (readonly [sign: string, find: FindNoun])[] = [
  ['কে', nounInKa],
  ['তে', nounInTa],
  ['বে', formOf(LOCATIVE, wordSet(table.nounsInBa))],
  ['দের', formOf(GENITIVE, wordSet(table.nounsInDa))],
];

function nounWithin(word: string): string | null {
  for (const [sign, find] of NOUNS) {
    const noun = word.includes(sign) ? find(word) : null;
    if (noun !== null) return noun;
  }
  return null;
}

/** The closing quotation mark of a title, with an ending behind it: ‘নদীর খাতা’র. */
const QUOTED = /^(.{3,})'/u;

/** Whether a word's last র is its own: সরকার, বাজার, রংপুর. Takes normal form. */
export const endsInOwnRa = (word: string): boolean => NOUNS_IN_RA.has(word) || word.endsWith('পুর');

function cutEndings(printed: string): string {
  if (!/^[ঀ-৿]/u.test(printed)) return printed;
  const word = printed.replace(QUOTED, '$1');
  const noun = nounWithin(word);
  if (noun !== null) return noun;
  const plain = cutEmphatic(word);
  const finite = cutOne(plain, FINITE);
  if (finite !== plain) return finite;
  const bare = cutOne(cutOne(plain, CASE), CASE);
  // জুলাই and টোকিও lose a letter of their own, so their other forms must too: জুলাইয়ের, টোকিওতে.
  return cutOne(bare === plain ? bare : cutEmphatic(bare), REST);
}

const cutEmphatic = (word: string): string =>
  word.length > 3 && EMPHATIC.includes(word.slice(-1)) ? word.slice(0, -1) : word;

function cutOne(word: string, all: Endings): string {
  for (const ending of all.get(word.slice(-1)) ?? []) {
    if (word.length - ending.length < 2 || !word.endsWith(ending)) continue;
    const left = word.slice(0, -ending.length);
    if (letters(left) < (SHORT.has(ending) ? 3 : 2) || left.endsWith('্')) continue;
    return left;
  }
  return word;
}

/** Endings of one letter, which only longer words lose. */
const SHORT = new Set(['ন', 'ল', 'া']);

/** How many letters a word has, without the signs on them. */
export const letters = (word: string): number => word.replace(NO_LETTERS, '').length;
const NO_LETTERS = /[^ঀ-৿]|[ঁ-ঃ়া-্]/gu;

/** Stems of the words of a table's line. */
export const stemsOf = (line: string): string[] => normalText(line).split(' ').map(stem);

/** So many units of a word tell it from others. */
const STEM = 4;
/** One word in another form or compound: ইউনিটে and ইউনিটপ্রতি. */
export const sharesStem = (a: string, b: string): boolean =>
  a.length >= STEM && b.length >= STEM && (a.startsWith(b) || b.startsWith(a));
