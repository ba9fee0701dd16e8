import { type NumberReading, normalise, type Token } from '../../bengali/index.ts';
import table from '../tables/portions.json' with { type: 'json' };

const normal = <T>(entries: Readonly<Record<string, T>>): (readonly [string, T])[] =>
  Object.entries(entries).map(([word, value]) => [normalise(word).text, value] as const);

const WHOLE = normal(table.percent.whole);
const PARTS = normal(table.percent.parts);
const TIMES = normal(table.times);
const MEASURES = normal<{ readonly times: number; readonly unit: string | null }>(table.measures.words);
const MORE = normal(table.more.words);
const TIMES_WORD = normalise(table.timesWord).text;
const EACH = normalise(table.each).text;
const ENDING = /^(?:টি|টা)?(?:ের|র|কে|তে|ে)?(?:ই|ও)?$/u;
const HYPHEN = /^[-–]$/u;
/** Words that may stand between the two numbers of প্রতি দশজন শিশুর মধ্যে চারজন. */
const BETWEEN = 3;

/**
 * The numbers of a text with those that are told as a part or as times something: অর্ধেক and ৫০ শতাংশ, দুই-তৃতীয়াংশ, তিন গুণ,
 * প্রতি তিনজনে একজন, দুই ডজন. Takes what `findNumbers` gave.
 */
export function withPortions(tokens: readonly Token[], found: readonly NumberReading[]): NumberReading[] {
  const numbers = eachOf(tokens, found).map((number) => measured(tokens, number));
  const alone: NumberReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const portion = portionSaidBy(tokens[at]!.text);
    if (portion === null || numbers.some(({ from, to }) => at >= from && at < to)) continue;
    const { start, end } = tokens[at]!;
    alone.push({ from: at, to: at + 1, start, end, ...portion, ordinal: false, article: false });
  }
  return alone.length === 0 ? numbers : [...numbers, ...alone].sort((a, b) => a.from - b.from);
}

/** The value of a table's word in any of its forms. */
const saidBy = <T>(words: readonly (readonly [string, T])[], word: string | undefined): T | undefined =>
  word === undefined
    ? undefined
    : words.find(([base]) => word.startsWith(base) && ENDING.test(word.slice(base.length)))?.[1];

type Portion = Pick<NumberReading, 'value' | 'unit'>;
/** Words asked before, and how many are kept. */
const asked = new Map<string, Portion | null>();
const KEPT = 10_000;

/** What a word says that no number stands before: অর্ধেক, দ্বিগুণ. */
function portionSaidBy(word: string): Portion | null {
  const known = asked.get(word);
  if (known !== undefined) return known;
  const percent = saidBy(WHOLE, word);
  const times = saidBy(TIMES, word);
  const value = percent ?? times ?? saidBy(MORE, word);
  const unit = percent !== undefined ? 'percent' : times !== undefined ? 'times' : null;
  const portion = value === undefined ? null : { value, unit };
  if (asked.size >= KEPT) asked.clear();
  asked.set(word, portion);
  return portion;
}

/** দুই-তৃতীয়াংশ, তিন গুণ, তিনগুণ, দুই ডজন, এক যুগ: a number with the word behind it. */
function measured(tokens: readonly Token[], number: NumberReading): NumberReading {
  const at = HYPHEN.test(tokens[number.to]?.text ?? '') ? number.to + 1 : number.to;
  const next = tokens[at];
  if (next?.kind !== 'word') return timesOf(tokens, number);
  const reached = { ...number, to: at + 1, end: next.end, article: false };
  const parts = saidBy(PARTS, next.text);
  if (parts !== undefined && number.value < parts)
    return { ...reached, value: (number.value * 100) / parts, unit: 'percent' };
  if (saidBy([[TIMES_WORD, true]], next.text)) return { ...reached, unit: 'times' };
  const more = saidBy(MORE, next.text);
  if (more !== undefined) return { ...reached, value: number.value * more };
  const measure = saidBy(MEASURES, next.text);
  return measure
    ? { ...reached, value: number.value * measure.times, unit: measure.unit ?? number.unit }
    : timesOf(tokens, number);
}

function timesOf(tokens: readonly Token[], number: NumberReading): NumberReading {
  const { text } = tokens[number.to - 1]!;
  if (text.includes(TIMES_WORD)) return { ...number, unit: 'times', article: false };
  const more = MORE.find(([word]) => text.includes(`'${word}`))?.[1];
  return more === undefined ? number : { ...number, value: number.value * more, article: false };
}

/** Whether a number says that so many are exceeded: শতাধিক. */
export const isExceeded = (tokens: readonly Token[], { to }: NumberReading): boolean =>
  MORE.some(([word]) => tokens[to - 1]!.text.includes(word));

/** প্রতি তিনজনে একজন is a third, told in one number. */
function eachOf(tokens: readonly Token[], found: readonly NumberReading[]): NumberReading[] {
  const numbers: NumberReading[] = [];
  for (let i = 0; i < found.length; i++) {
    const whole = found[i]!;
    const part = found[i + 1];
    const each = tokens[whole.from - 1]?.text === EACH && whole.unit === 'person' && whole.value > 1;
    if (each && part && part.value < whole.value && part.from - whole.to <= BETWEEN) {
      const value = (part.value * 100) / whole.value;
      numbers.push({ ...part, from: whole.from, start: whole.start, value, unit: 'percent', article: false });
      i++;
    } else numbers.push(whole);
  }
  return numbers;
}
