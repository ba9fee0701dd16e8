import { type NumberReading, normalise, type Token, wordSet } from '../../bengali/index.ts';
import table from '../tables/bounds.json' with { type: 'json' };
import { type Alignment, NOWHERE } from './align.ts';
import type { Difference } from './differences.ts';

/** What a count is besides so many: at least or more, at most or less, or what it was before. The order is that of the index's bytes. */
export const BOUNDS = [null, 'over', 'under', 'from'] as const;
export type Bound = (typeof BOUNDS)[number];

const BEFORE = { over: wordSet(table.over.before), under: wordSet(table.under.before) };
const BEHIND = { over: wordSet(table.over.behind), under: wordSet(table.under.behind) };
const FROM = normalise(table.from).text;
const NEGATIONS = wordSet(table.negations);
const GENITIVE = /র$/u;
const HYPHEN = /^[-–]$/u;
const isBound = (word: string): boolean => word === FROM || BEHIND.over.has(word) || BEHIND.under.has(word);

/** The bound that the words beside a number give it, past its unit; a range (১০ থেকে ২০) gives none. `end` is the token behind it. */
export function boundAt(tokens: readonly Token[], { from, unit }: NumberReading, end: number): Bound {
  const to = unit !== null && !isBound(tokens[end]?.text ?? '') ? end + 1 : end;
  const next = tokens[to]?.text ?? '';
  if (next === FROM) return tokens[to + 1]?.kind === 'word' ? 'from' : null;
  const before = tokens[from - (HYPHEN.test(tokens[from - 1]?.text ?? '') ? 2 : 1)]?.text ?? '';
  if (BEFORE.over.has(before)) return 'over';
  if (BEFORE.under.has(before)) return 'under';
  if (!GENITIVE.test(tokens[to - 1]?.text ?? '')) return null;
  const turned = NEGATIONS.has(tokens[to + 1]?.text ?? '');
  if (BEHIND.over.has(next)) return turned ? 'under' : 'over';
  return BEHIND.under.has(next) ? (turned ? 'over' : 'under') : null;
}

/**
 * A count that bounds from below here and from above in the claim (১৬ বছরের কম, ১৬ বছরের বেশি); or that something only began at here,
 * of a claim that has no other count of its measure.
 */
export function otherBound({ mine, theirs, meetings }: Alignment): Difference | null {
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const here = theirs[meetings[i]?.at ?? NOWHERE];
    if (slot.kind !== 'number' || here?.kind !== 'number' || here.bound === null) continue;
    if (here.bound === slot.bound) continue;
    const alone = !mine.some((other, k) => k !== i && other.kind === 'number' && other.unit === slot.unit);
    if (here.bound === 'from' ? alone : slot.bound !== null && slot.bound !== 'from')
      return { kind: 'direction', claim: slot.text || null, here: here.text, slot: null };
  }
  return null;
}
