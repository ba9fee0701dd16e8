import { normalText, type Token } from '../../bengali/index.ts';
import table from '../tables/marks.json' with { type: 'json' };
import { type Exchange, exchangeIn } from './receiving.ts';

/** The order is that of the bits in the index; new ones go to the end. */
const MARKS = [
  'gives',
  'takes',
  'average',
  'lowest',
  'highest',
  'median',
  'total',
  'net',
  'operating',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
  'head',
  'family',
  'wholesale',
  'retail',
] as const;
type Mark = (typeof MARKS)[number];

/** What a text says once for all that it counts, and whether it gives or takes: bits of `MARKS`. */
export type Marks = number;

const bit = (mark: Mark): Marks => 1 << MARKS.indexOf(mark);
const WORDS = new Map(
  Object.entries(table.words).flatMap(([mark, line]) =>
    normalText(line)
      .split(' ')
      .map((word) => [word, bit(mark as Mark)] as const),
  ),
);
const APART = table.apart.map((line) =>
  line.split(' ').reduce((marks, mark) => marks | bit(mark as Mark), 0),
);
const EXCHANGE: Readonly<Record<Exchange, Marks>> = { gives: bit('gives'), takes: bit('takes') };
const EXCHANGED = EXCHANGE.gives | EXCHANGE.takes;

/** The marks of a text; `outside` are tokens that are not part of what is said. */
export function marksIn(tokens: readonly Token[], outside: (at: number) => boolean): Marks {
  let marks = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    const found =
      WORDS.get(text) ?? WORDS.get(`${text}_${tokens[at + 1]?.text ?? ''}`) ?? periodAt(tokens, at);
    if (found !== undefined && !outside(at)) marks |= found;
  }
  const exchange = exchangeIn(tokens, outside);
  return exchange === null ? marks : marks | EXCHANGE[exchange];
}

/** বছরে ৮ লাখ টাকা: how much in each, where no word before says which one (জুন মাসে, গত বছরে). */
function periodAt(tokens: readonly Token[], at: number): Marks | undefined {
  const each = PERIODS.get(tokens[at]!.text);
  if (each === undefined || tokens[at + 1]?.kind !== 'number') return undefined;
  const before = tokens[at - 1];
  return before?.kind === 'word' && ENDING.test(before.text) ? each : undefined;
}
/** The word before is a thing or place of its own. */
const ENDING = /(?:টি|টা|র|কে|ে|তে|\u09df)$/u;
const PERIODS = new Map(
  Object.entries(table.periods).map(([mark, word]) => [normalText(word), bit(mark as Mark)] as const),
);

/** Whether two texts count different things of one: the average and the highest, a month's and a year's. */
export const countApart = (claim: Marks, here: Marks): boolean =>
  APART.some((group) => (claim & group) !== 0 && (here & group) !== 0 && (claim & here & group) === 0);

/** Whether one text tells what is given, and the other what is taken. */
export const exchangeTurns = (claim: Marks, here: Marks): boolean =>
  ((claim | here) & EXCHANGED) === EXCHANGED && (claim & here & EXCHANGED) === 0;
