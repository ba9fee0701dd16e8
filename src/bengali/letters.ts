/** The Bengali code points by name, and the classes that the rules of spelling speak of. All are single UTF-16 units. */
export const CHANDRABINDU = 0x0981;
export const ANUSVARA = 0x0982;
export const VISARGA = 0x0983;
export const A = 0x0985;
export const AA = 0x0986;
export const KA = 0x0995;
export const KHA = 0x0996;
export const TA = 0x09a4;
export const DDA = 0x09a1;
export const DDHA = 0x09a2;
export const PA = 0x09aa;
export const PHA = 0x09ab;
export const BA = 0x09ac;
export const YA = 0x09af;
export const RA = 0x09b0;
export const SA = 0x09b8;
export const NUKTA = 0x09bc;
export const SIGN_AA = 0x09be;
export const SIGN_E = 0x09c7;
export const SIGN_O = 0x09cb;
export const SIGN_AU = 0x09cc;
export const HASANTA = 0x09cd;
export const KHANDA_TA = 0x09ce;
export const AU_LENGTH = 0x09d7;
export const RRA = 0x09dc;
export const RHA = 0x09dd;
export const YYA = 0x09df;
export const DANDA = 0x0964;
export const ZWNJ = 0x200c;
export const ZWJ = 0x200d;

/** A dependent vowel sign (kar). */
export const isVowelSign = (code: number): boolean =>
  (code >= SIGN_AA && code <= SIGN_AU && code !== 0x09c5 && code !== 0x09c6) || code === AU_LENGTH;

/** Anything that a Bengali word is spelt with: letters, signs, hasanta, nukta; no digits, no currency signs. */
export const isBengaliLetter = (code: number): boolean =>
  (code >= 0x0980 && code <= 0x09e3 && code !== 0x09d8) || code === 0x09fc || code === 0x09fe;
