import {
  A,
  AU_LENGTH,
  CHANDRABINDU,
  HASANTA,
  isBengaliLetter,
  isVowelSign,
  KA,
  KHA,
  NUKTA,
  PA,
  PHA,
  SA,
  TA,
  VISARGA,
} from './letters.ts';

/** What a unit is to the question whether text is in normal form: two of these side by side may not be. */
const KIND = {
  mark: 0,
  letter: 1,
  a: 2,
  sign: 3,
  hasanta: 4,
  chandrabindu: 5,
  visarga: 6,
  changes: 7,
} as const;
const KINDS = 8;

/** By kind of a unit and of the one behind it: 1 where only `normalise` can tell. */
const UNSURE = new Uint8Array(KINDS * KINDS);
for (const [before, behind] of [
  [KIND.a, KIND.sign],
  [KIND.sign, KIND.sign],
  [KIND.sign, KIND.hasanta],
  [KIND.hasanta, KIND.hasanta],
  [KIND.hasanta, KIND.mark],
  [KIND.mark, KIND.hasanta],
  [KIND.chandrabindu, KIND.sign],
  [KIND.chandrabindu, KIND.chandrabindu],
  [KIND.visarga, KIND.mark],
] as const)
  UNSURE[before * KINDS + behind] = 1;
for (let before = 0; before < KINDS; before++) UNSURE[before * KINDS + KIND.changes] = 1;

function kindOf(code: number): number {
  if (code === NUKTA || code === AU_LENGTH) return KIND.changes;
  if (code === A) return KIND.a;
  if (code === HASANTA) return KIND.hasanta;
  if (code === CHANDRABINDU) return KIND.chandrabindu;
  if (code === VISARGA) return KIND.visarga;
  if (isVowelSign(code)) return KIND.sign;
  return isBengaliLetter(code) ? KIND.letter : KIND.mark;
}

/** Letters before which ত্ is ৎ. */
const AFTER_KHANDA_TA = new Set([SA, PA, PHA, KA, KHA]);

/**
 * Makes a test of whether text is surely in normal form: in a few looks at tables, where bringing it there takes many. Text
 * for which it says no may be in normal form too. `changing` are the units that never stay, or not everywhere.
 */
export function normalFormTest(changing: Iterable<number>): (text: string) => boolean {
  const kinds = new Uint8Array(0x10000);
  for (let code = 0x0980; code <= 0x09ff; code++) kinds[code] = kindOf(code);
  for (const code of changing) kinds[code] = KIND.changes;
  return (text) => {
    let before: number = KIND.mark;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code]!;
      if (UNSURE[before * KINDS + kind] !== 0) return false;
      if (before === KIND.hasanta && text.charCodeAt(at - 2) === TA && AFTER_KHANDA_TA.has(code))
        return false;
      before = kind;
    }
    return UNSURE[before * KINDS + KIND.mark] === 0;
  };
}
