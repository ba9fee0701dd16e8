import { normalise } from '../../../src/bengali/index.ts';
import type { SeededRandom } from '../../seeded-random.ts';
import type { Sentence, Word } from './article.ts';

const LETTERS = [...'কখগঘচছজঝটঠডঢতথদধনপফবভমযরলশষসহ'];
const CORE = /[\u0980-\u09ffA-Za-z0-9]+/u;

/** The word's letters without the marks around them; empty where it has none. */
export const coreOf = ({ text }: Word): string => CORE.exec(text)?.[0] ?? '';
const withCore = (word: Word, core: string): Word => ({ ...word, text: word.text.replace(CORE, () => core) });

/** One consonant of a word becomes another: a slip, or another name. */
export function otherLetter(word: Word, random: SeededRandom): Word {
  const core = coreOf(word);
  const places = [...core.matchAll(/[ক-হ]/gu)].map(({ index }) => index);
  if (places.length === 0) return withCore(word, `${core}${random.pick(LETTERS)}`);
  const at = random.pick(places);
  const letter = random.pick(LETTERS.filter((one) => one !== core[at]));
  return withCore(word, core.slice(0, at) + letter + core.slice(at + 1));
}

/** Corrects words of a sentence as a desk does, up to `share` of its letters; always at least one where one can be. */
export function correctWords(
  sentence: Sentence,
  share: number,
  random: SeededRandom,
  pool: readonly string[],
): Sentence {
  const letters = sentence.reduce((sum, { text }) => sum + text.length, 0);
  let left = Math.max(1, Math.floor(letters * share));
  let words = [...sentence];
  for (let tries = 0; left > 0 && tries < 12; tries++) {
    const at = random.below(words.length);
    const word = words[at]!;
    const kind = random.below(4);
    if (kind === 0 && left >= 1 && coreOf(word).length > 2) {
      words[at] = otherLetter(word, random);
      left -= 1;
    } else if (kind === 1) {
      const added = random.pick(pool);
      if (added.length + 1 > left) continue;
      words = words.toSpliced(at, 0, { text: added, quoted: at > 0 && word.quoted && words[at - 1]!.quoted });
      left -= added.length + 1;
    } else if (kind === 2 && at > 0 && at < words.length - 1 && word.text.length + 1 <= left) {
      words = words.toSpliced(at, 1);
      left -= word.text.length + 1;
    } else if (kind === 3 && word.text.length <= left && coreOf(word) !== '') {
      words[at] = withCore(word, random.pick(pool).slice(0, word.text.length + 1));
      left -= word.text.length;
    }
  }
  return words;
}

/** What a decoy differs in. */
export const DECOY_CHANGES = ['name', 'near name', 'number', 'negation'] as const;

const DIGITS = /[0-9০-৯]+/;
const FINAL = /^(.*?)([।.!?|’”"')]*)$/u;

/** Gives a sentence the full stop that went with its last word. */
function withStop(sentence: Sentence, original: Sentence): Sentence {
  const last = sentence.at(-1)!;
  const marks = FINAL.exec(original.at(-1)!.text)?.[2] ?? '';
  return last === original.at(-1)
    ? sentence
    : [...sentence.slice(0, -1), { ...last, text: last.text + marks }];
}

/** The sentence with one name, number or negation changed; null where it has nothing of the kind. */
export function decoyOf(
  sentence: Sentence,
  change: (typeof DECOY_CHANGES)[number],
  random: SeededRandom,
  pool: readonly string[],
): Sentence | null {
  if (change === 'negation') {
    const without = sentence.filter((word) => !/^(?:না|নি|নয়|নেই)$/u.test(coreOf(word).normalize('NFC')));
    if (without.length < sentence.length) return without.length > 1 ? withStop(without, sentence) : null;
    const last = sentence.at(-1)!;
    const [, core = '', marks = ''] = FINAL.exec(last.text) ?? [];
    return [...sentence.slice(0, -1), { ...last, text: core }, { text: `না${marks}`, quoted: last.quoted }];
  }
  if (change === 'number') {
    const places = sentence.flatMap(({ text }, at) => (DIGITS.test(text) ? [at] : []));
    if (places.length === 0) return null;
    const at = random.pick(places);
    const word = sentence[at]!;
    const text = word.text.replace(DIGITS, (digits) => {
      const zero = digits.charCodeAt(0) >= 0x9e6 ? 0x9e6 : 0x30;
      const place = random.below(digits.length);
      const digit = (digits.charCodeAt(place) - zero + 1 + random.below(8)) % 10;
      return digits.slice(0, place) + String.fromCharCode(zero + digit) + digits.slice(place + 1);
    });
    return sentence.with(at, { ...word, text });
  }
  const places = sentence.flatMap((word, at) => (coreOf(word).length >= 4 ? [at] : []));
  if (places.length === 0) return null;
  const at = random.pick(places);
  const word = sentence[at]!;
  if (change === 'near name') return sentence.with(at, otherLetter(word, random));
  const own = normalise(coreOf(word)).text;
  const others = pool.filter((other) => other.length >= 4 && normalise(other).text !== own);
  return sentence.with(at, withCore(word, random.pick(others)));
}
