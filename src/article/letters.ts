/** What a stretch of text is written in, by code unit. Marks and digits of the Bengali block count as Bengali. */
export interface LetterCount {
  /** Bengali and other letters together. */
  letters: number;
  bengali: number;
  /** ৰ and ৱ, which Assamese writes and Bengali does not. */
  assamese: number;
}

export const noLetters = (): LetterCount => ({ letters: 0, bengali: 0, assamese: 0 });

/** Signs above U+00C0 that are no letters: × ÷, dandas, punctuation, arrows, boxes, dingbats, surrogates (emoji). */
const isSign = (unit: number): boolean =>
  unit === 0xd7 ||
  unit === 0xf7 ||
  unit === 0x0964 ||
  unit === 0x0965 ||
  (unit >= 0x2000 && unit <= 0x2bff) ||
  (unit >= 0xd800 && unit <= 0xdfff);

/** Adds one code unit to a count. */
export function countUnit(count: LetterCount, unit: number): void {
  if (unit >= 0x0980 && unit <= 0x09ff) {
    count.letters++;
    count.bengali++;
    if (unit === 0x09f0 || unit === 0x09f1) count.assamese++;
  } else if (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && !isSign(unit))
  ) {
    count.letters++;
  }
}

export function addLetters(sum: LetterCount, more: LetterCount): void {
  sum.letters += more.letters;
  sum.bengali += more.bengali;
  sum.assamese += more.assamese;
}

const BENGALI_SHARE = 0.4;
const ASSAMESE_SHARE = 0.005;

/** Whether a text of these letters is Bengali: not another language, and not Assamese in the same script. */
export const isBengali = ({ letters, bengali, assamese }: LetterCount): boolean =>
  bengali > 0 && bengali >= letters * BENGALI_SHARE && assamese < bengali * ASSAMESE_SHARE;
