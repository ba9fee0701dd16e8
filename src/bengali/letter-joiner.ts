import {
  A,
  AA,
  AU_LENGTH,
  BA,
  CHANDRABINDU,
  DDA,
  DDHA,
  HASANTA,
  isBengaliLetter,
  isVowelSign,
  KA,
  KHA,
  KHANDA_TA,
  NUKTA,
  PA,
  PHA,
  RA,
  RHA,
  RRA,
  SA,
  SIGN_AA,
  SIGN_AU,
  SIGN_E,
  SIGN_O,
  TA,
  YA,
  YYA,
} from './letters.ts';

/** ত্ is ৎ before these: no Bengali conjunct joins them (উত্স = উৎস, চিত্কার = চিৎকার). */
const KHANDA_TA_BEFORE = new Set([SA, PA, PHA, KA, KHA]);

/** Text being built in canonical spelling: codes with the source span that each stands for. */
export class LetterJoiner {
  codes = new Uint16Array(1 << 10);
  starts = new Uint32Array(1 << 10);
  ends = new Uint32Array(1 << 10);
  length = 0;

  /** Begins a new text, with room for so many codes. */
  begin(room: number): void {
    this.length = 0;
    if (room <= this.codes.length) return;
    this.codes = new Uint16Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }
  /** The code `back` places before the end; 0 before the beginning. */
  last(back = 0): number {
    return this.length > back ? this.codes[this.length - 1 - back]! : 0;
  }
  push(code: number, start: number, end: number): void {
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }
  /** Lets the last unit stand for the source up to `end` too, and be `code`. */
  merge(code: number, end: number): void {
    this.codes[this.length - 1] = code;
    this.ends[this.length - 1] = end;
  }
  /** Takes the hasanta off the end; a ত before it becomes ৎ. */
  closeHasanta(): void {
    const end = this.ends[--this.length]!;
    this.merge(this.last() === TA ? KHANDA_TA : this.last(), end);
  }
}

const NUKTA_FORMS = new Map([
  [DDA, RRA],
  [DDHA, RHA],
  [YA, YYA],
  [BA, RA],
]);

/** A nukta joins ড ঢ য ব before it, also over a vowel sign typed too soon (রযে়ছে); a loan nukta (জ়) is dropped. */
function joinNukta(out: LetterJoiner, end: number): void {
  const over = isVowelSign(out.last()) && NUKTA_FORMS.has(out.last(1));
  if (over) out.codes[out.length - 2] = NUKTA_FORMS.get(out.last(1))!;
  out.merge(over ? out.last() : (NUKTA_FORMS.get(out.last()) ?? out.last()), end);
}

/** Puts a vowel sign or other mark on what stands before it: joins split signs, drops doubled ones. True where it was taken up. */
function joinMark(out: LetterJoiner, code: number, end: number): boolean {
  const last = out.last();
  if (code === SIGN_AA && last === A) out.merge(AA, end);
  else if ((code === SIGN_AA && last === SIGN_E) || (code === SIGN_E && last === SIGN_AA))
    out.merge(SIGN_O, end);
  else if (code === AU_LENGTH && last === SIGN_E) out.merge(SIGN_AU, end);
  else if (code === last && (isVowelSign(code) || code === HASANTA || code === CHANDRABINDU))
    out.merge(last, end);
  else if (code === HASANTA && isVowelSign(last)) out.merge(last, end);
  else return false;
  return true;
}

/** The letters that Unicode also writes as two; read as two, so that both ways of typing take one path. */
const AS_TWO = new Map([
  [SIGN_O, [SIGN_E, SIGN_AA]],
  [SIGN_AU, [SIGN_E, AU_LENGTH]],
  [RRA, [DDA, NUKTA]],
  [RHA, [DDHA, NUKTA]],
  [YYA, [YA, NUKTA]],
] as const);

/** Adds a Bengali letter or mark of the source's `[start, end)`, joining it with what stands before. */
export function joinLetter(out: LetterJoiner, code: number, start: number, end: number): void {
  const two = AS_TWO.get(code as typeof SIGN_O);
  if (two === undefined) joinPart(out, code, start, end);
  else for (const part of two) joinPart(out, part, start, end);
}

function joinPart(out: LetterJoiner, code: number, start: number, end: number): void {
  const stray = code === NUKTA || (code === HASANTA && !isBengaliLetter(out.last()));
  if (stray && out.length === 0) return;
  if (code === NUKTA) joinNukta(out, end);
  else if (stray) out.merge(out.last(), end);
  else if (isVowelSign(code) && out.last() === CHANDRABINDU && out.length > 1)
    joinBeforeChandrabindu(out, code, end);
  else if (!joinMark(out, code, end)) {
    if (KHANDA_TA_BEFORE.has(code) && endsInOpenTa(out)) out.closeHasanta();
    out.push(code, start, end);
  }
}

/** A ত with a hasanta that no conjunct before it explains. */
export const endsInOpenTa = (out: LetterJoiner): boolean =>
  out.last() === HASANTA && out.last(1) === TA && out.last(2) !== HASANTA;

/** A chandrabindu typed before the vowel sign (চঁাদ) changes places with it; both then stand for the whole stretch. */
function joinBeforeChandrabindu(out: LetterJoiner, sign: number, end: number): void {
  const start = out.starts[--out.length]!;
  if (!joinMark(out, sign, end)) out.push(sign, start, end);
  out.push(CHANDRABINDU, start, end);
}
