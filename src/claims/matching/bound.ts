import { type NumberReading, normalise, type Token, wordSet } from '../../bengali/index.ts';
import table from '../tables/bounds.json' with { type: 'json' };
import { type Alignment, NOWHERE } from './align.ts';
import { FALL, RISE, SUPPORT_VERBS } from './concepts.ts';
import type { Difference } from './differences.ts';
import { readWord } from './word-reading.ts';

/**
 * What a count is besides so many: at least or more, at most or less; what it was before; by how much something rose or fell
 * (১০ শতাংশ বেড়েছে), or what it has become (বেড়ে ১০ শতাংশ হয়েছে). The order is that of the index's bytes.
 */
export const BOUNDS = [null, 'over', 'under', 'from', 'by', 'to'] as const;
export type Bound = (typeof BOUNDS)[number];

const BEFORE = { over: wordSet(table.over.before), under: wordSet(table.under.before) };
const BEHIND = { over: wordSet(table.over.behind), under: wordSet(table.under.behind) };
const LEVEL = { over: wordSet(table.over.level), under: wordSet(table.under.level) };
const FROM = normalise(table.from).text;
const NEGATIONS = wordSet(table.negations);
const HYPHEN = /^[-–]$/u;
const isBound = (word: string): boolean =>
  word === FROM ||
  LEVEL.over.has(word) ||
  LEVEL.under.has(word) ||
  BEHIND.over.has(word) ||
  BEHIND.under.has(word);

/** The bound that the words beside a number give it, past its unit; a range (১০ থেকে ২০) gives none. `end` is the token behind it. */
export function boundAt(tokens: readonly Token[], { from, unit }: NumberReading, end: number): Bound {
  const to = unit !== null && !isBound(tokens[end]?.text ?? '') ? end + 1 : end;
  const next = tokens[to]?.text ?? '';
  if (next === FROM) return tokens[to + 1]?.kind === 'word' ? 'from' : null;
  const before = tokens[from - (HYPHEN.test(tokens[from - 1]?.text ?? '') ? 2 : 1)]?.text ?? '';
  if (BEFORE.over.has(before)) return 'over';
  if (BEFORE.under.has(before)) return 'under';
  if (LEVEL.over.has(next)) return 'over';
  if (LEVEL.under.has(next)) return 'under';
  if (readWord(tokens[to - 1]?.text ?? '').role === 'of') {
    const turned = NEGATIONS.has(tokens[to + 1]?.text ?? '');
    if (BEHIND.over.has(next)) return turned ? 'under' : 'over';
    if (BEHIND.under.has(next)) return turned ? 'over' : 'under';
  }
  return changeAt(tokens, from, to);
}

const moves = (token: Token | undefined): boolean =>
  token?.kind === 'word' && MOVES.has(readWord(token.text).term);
const MOVES: ReadonlySet<string> = new Set([RISE, FALL]);
/** What is said of an amount that was added or taken off; নামল ৭ ডিগ্রি is where it fell to. */
const BY = /^(?:বা\u09dc|বে\u09dc|কম).*(?:ছেন?|লো?|লেন|বেন?)$/u;
const PARTICIPLE = /(?:ে\u09dcে|মে|ি\u09dfে)$/u;
const LOCATIVE = /(?:ে|া\u09df|তে)$/u;
const REACHED = wordSet(table.reached);
const EACH = wordSet(table.each);
/** Tokens that may stand between a participle and what something has become: কমে দাঁড়িয়েছে প্রায় ৯ শতাংশে. */
const BETWEEN = 3;

/** Whether the count in `[from, to)` says by how much something rose or fell, or to what. */
function changeAt(tokens: readonly Token[], from: number, to: number): Bound {
  const reached = LOCATIVE.test(tokens[to - 1]?.text ?? '');
  const next = EACH.has(tokens[to]?.text ?? '') ? to + 1 : to;
  if (!reached && moves(tokens[next])) return 'by';
  for (let at = from - 1; at >= Math.max(0, from - BETWEEN); at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return null;
    if (!moves(token)) continue;
    if (!PARTICIPLE.test(token.text))
      return reached ? 'to' : at === from - 1 && BY.test(token.text) ? 'by' : null;
    const become = tokens.slice(at + 1, from).concat(tokens[to] ?? []);
    return reached || become.some(({ text }) => SUPPORT_VERBS.has(text) || REACHED.has(text)) ? 'to' : null;
  }
  return reached && REACHED.has(tokens[to]?.text ?? '') ? 'to' : null;
}

const isChange = (bound: Bound): boolean => bound === 'by' || bound === 'to';

/**
 * A count that bounds from below here and from above in the claim (১৬ বছরের কম, ১৬ বছরের বেশি); or that something only began at here,
 * of a claim that has no other count of its measure; or by how much something rose beside to what.
 */
export function otherBound({ mine, theirs, meetings }: Alignment): Difference | null {
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const here = theirs[meetings[i]?.at ?? NOWHERE];
    if (slot.kind !== 'number' || here?.kind !== 'number' || here.bound === null) continue;
    if (here.bound === slot.bound) continue;
    if (isChange(here.bound)) {
      if (isChange(slot.bound))
        return { kind: 'number', claim: slot.text || null, here: here.text, slot: null };
      continue;
    }
    const alone = !mine.some((other, k) => k !== i && other.kind === 'number' && other.unit === slot.unit);
    if (here.bound === 'from' ? alone : slot.bound === 'over' || slot.bound === 'under')
      return { kind: 'direction', claim: slot.text || null, here: here.text, slot: null };
  }
  return null;
}
