const VOWEL_SIGN = /[\u09be-\u09cc]$/u;
const DIPHTHONG_OR_NASAL = /[ইউং]$/u;
const INDEPENDENT_VOWEL = /[অ-ঔ]$/u;
const KHANDA_TA = /ৎ$/u;

/**
 * The genitive of a Bengali name: ভারতের, রাশিয়ার, মুম্বইয়ের, পিয়ংইয়ংয়ের, টোকিওর.
 * The ending follows the last letter: a consonant takes -ের, a vowel -র, and ই, উ and ং take -য়ের.
 */
export function genitive(name: string): string {
  if (KHANDA_TA.test(name)) return name.replace(KHANDA_TA, 'তের');
  if (VOWEL_SIGN.test(name)) return `${name}র`;
  if (DIPHTHONG_OR_NASAL.test(name)) return `${name}য়ের`;
  if (INDEPENDENT_VOWEL.test(name)) return `${name}র`;
  return `${name}ের`;
}
