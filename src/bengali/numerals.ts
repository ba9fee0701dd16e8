import type { Span } from '../model/index.ts';
import { isVillageBefore, key, readDigits, readNumberWord, SCALES, scaleOf, unitOf } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number that a text states. `from` and `to` are token indexes, `to` excluded; the unit's word is not part of it. */
export interface NumberReading extends Span {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What is counted, as a key of the unit table (`percent`, `taka`, …), or null. */
  readonly unit: string | null;
  readonly ordinal: boolean;
  /** A bare এক/একটি, which is mostly the article "a" and not the number. */
  readonly article: boolean;
}

const HALVES = new Map([
  [key('সাড়ে'), 0.5],
  [key('সোয়া'), 0.25],
  [key('পৌনে'), -0.25],
]);
const FIXED = new Map([
  [key('দেড়'), 1.5],
  [key('আড়াই'), 2.5],
]);
const POINT = key('দশমিক');

/** The numbers of a text in order. Dates are numbers too: who wants them apart takes time expressions out first. */
export function findNumbers(tokens: readonly Token[]): NumberReading[] {
  const found: NumberReading[] = [];
  for (let i = 0; i < tokens.length; ) {
    const reading = mayBegin(tokens[i]!) ? readAt(tokens, i) : null;
    if (!reading) {
      i++;
      continue;
    }
    i = reading.to;
    const before = found.at(-1);
    if (reading.unit === 'paisa' && before?.unit === 'taka' && reading.from - before.to <= 2)
      found[found.length - 1] = {
        ...before,
        value: before.value + reading.value / 100,
        to: reading.to,
        end: reading.end,
      };
    else found.push(reading);
  }
  return found;
}

/** Few words begin a number: the others are passed by. */
const mayBegin = ({ kind, text }: Token): boolean =>
  kind === 'number' || (kind === 'word' && (BEGINNINGS.has(text) || readNumberWord(text) !== null));
const BEGINNINGS: ReadonlySet<string> = new Set([...HALVES.keys(), ...FIXED.keys(), ...SCALES.keys()]);

interface Part {
  readonly value: number;
  readonly to: number;
  readonly tail: string;
  readonly ordinal: boolean;
  readonly digits: boolean;
}

/** One digit group or number word, with সাড়ে and দশমিক taken in. */
function partAt(tokens: readonly Token[], i: number): Part | null {
  const token = tokens[i];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'number') {
    const value = readDigits(token.text);
    if (value === null) return null;
    return withPoint(tokens, {
      value,
      to: i + 1,
      tail: gluedTail(tokens, i + 1),
      ordinal: false,
      digits: true,
    });
  }
  const half = HALVES.get(token.text);
  if (half !== undefined) {
    const next = partAt(tokens, i + 1);
    return next && { ...next, value: next.value + half };
  }
  const fixed = FIXED.get(token.text);
  if (fixed !== undefined) return { value: fixed, to: i + 1, tail: '', ordinal: false, digits: false };
  const word = readNumberWord(token.text);
  if (!word) return null;
  return withPoint(tokens, { ...word, to: i + 1, digits: false });
}

const gluedTail = (tokens: readonly Token[], i: number): string =>
  tokens[i]?.glued && tokens[i]!.kind === 'word' ? tokens[i]!.text : '';

/** সাত দশমিক ছয়, ৮৩ দশমিক ০৪: what follows the point is read digit by digit. */
function withPoint(tokens: readonly Token[], part: Part): Part {
  if (tokens[part.to]?.text !== POINT) return part;
  let digits = '';
  let to = part.to + 1;
  let tail = '';
  for (; to < tokens.length; to++) {
    const token = tokens[to]!;
    const read = token.kind === 'number' ? token.text : readNumberWord(token.text);
    if (read === null) break;
    digits += typeof read === 'string' ? read : read.value;
    if (typeof read !== 'string') tail = read.tail;
    else tail = gluedTail(tokens, to + 1);
    if (typeof read === 'string' || tail !== '') {
      to++;
      break;
    }
  }
  return /^\d+$/.test(digits) ? { ...part, value: Number(`${part.value}.${digits}`), to, tail } : part;
}

/** A whole number with its scales: ৩ লাখ ৮২ হাজার কোটি = (3×10⁵ + 82×10³) × 10⁷. */
function readAt(tokens: readonly Token[], from: number): NumberReading | null {
  let total = 0;
  let at = from;
  let last: Part | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  while (smallest > 1) {
    const part: Part | null = partAt(tokens, at) ?? (last ? null : bareScale(tokens, at));
    if (!part || part.value >= smallest) break;
    last = part;
    const group = scaled(tokens, part);
    at = group.to;
    // A scale above the one before it multiplies all so far: ১ হাজার ৬৬১ কোটি is 1661 × 10⁷.
    if (group.scale > smallest) {
      total = (total + group.value / group.scale) * group.scale;
      smallest = group.scale;
    } else {
      total += group.value;
      smallest = group.scale;
    }
    for (;;) {
      const multiplier = group.closed ? undefined : SCALES.get(tokens[at]?.text ?? '');
      if (!multiplier || multiplier <= smallest || smallest === 1) break;
      total *= multiplier;
      smallest = multiplier;
      at++;
    }
    if (group.closed) break;
  }
  if (!last) return null;
  total = Number(total.toPrecision(12));
  const ordinal = last.ordinal || last.tail.startsWith(TH) || tokens[at]?.text === NUMBER_WORD;
  const unit = unitAt(tokens, at, last);
  const article = total === 1 && !last.digits && !ordinal;
  return {
    start: tokens[from]!.start,
    end: tokens[at - 1]!.end,
    from,
    to: at,
    value: total,
    unit,
    ordinal,
    article,
  };
}
const TH = key('তম');
const NUMBER_WORD = key('নম্বর');

/** হাজার টাকা, লাখ টাকা: a scale alone counts as one of it where a unit follows. */
function bareScale(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.glued || !SCALES.has(token.text) || token.text.length < 3) return null;
  const next = tokens[at + 1];
  return next?.kind === 'word' && unitOf(next.text) !== null
    ? { value: 1, to: at, tail: '', ordinal: false, digits: false }
    : null;
}

interface Group {
  readonly value: number;
  readonly scale: number;
  readonly to: number;
  /** An ending hangs on the scale or number (ঊনত্রিশ শর, পাঁচজনকে): nothing more can belong to the number. */
  readonly closed: boolean;
}

/** The scale that a number word has within itself: একশ, দু’হাজার. */
const ownScale = (value: number): number =>
  value >= 1_000 && value < 100_000 && value % 1_000 === 0
    ? 1_000
    : value >= 100 && value < 10_000 && value % 100 === 0
      ? 100
      : 1;

/** A number with the scale that follows it or hangs on its digits (২হাজার). একশ is its own scale. */
function scaled(tokens: readonly Token[], part: Part): Group {
  const own = part.digits ? 1 : ownScale(part.value);
  if (part.digits && part.tail !== '') {
    const hung = scaleOf(part.tail);
    if (hung === null) return { value: part.value, scale: 1, to: part.to, closed: true };
    return { value: part.value * hung, scale: hung, to: part.to + 1, closed: !SCALES.has(part.tail) };
  }
  if (part.tail !== '') return { value: part.value, scale: own, to: part.to, closed: true };
  const next = tokens[part.to];
  const scale = next?.kind === 'word' ? scaleOf(next.text) : null;
  if (scale === null) return { value: part.value, scale: own, to: part.to, closed: false };
  return { value: part.value * scale, scale, to: part.to + 1, closed: !SCALES.has(next!.text) };
}

/** The unit beside a number: the word behind it, or শতকরা before it. */
function unitAt(tokens: readonly Token[], at: number, last: Part): string | null {
  const hanging = last.tail === '' ? null : /^জন/u.test(last.tail) ? 'person' : unitOf(last.tail);
  if (hanging) return hanging;
  for (let i = at; i < Math.min(tokens.length, at + 3); i++) {
    const token = tokens[i]!;
    if (token.text === '%') return 'percent';
    if (token.kind !== 'word') return null;
    const unit = unitOf(token.text);
    if (unit === 'gram' && isVillage(tokens, i, last)) return 'village';
    if (unit) return unit;
  }
  return null;
}

/** গ্রাম is a village where it is counted (২২টি গ্রাম), where something is done in it, or done to it. */
const isVillage = (tokens: readonly Token[], at: number, { tail }: Part): boolean =>
  COUNTED.test(tail) || LOCATIVE.test(tokens[at]!.text) || isVillageBefore(tokens[at + 1]?.text ?? '');
const COUNTED = /^(?:টি|টা|টে|টো|খানা)/u;
const LOCATIVE = /মে$/u;
