/** Units that begin a cluster whatever stands before them, but for a mark or joiner: Latin, Bengali letters and digits, punctuation. */
const BEGINS = /[\u0020-\u02ff\u0964\u0985-\u09b9\u09ce\u09dc-\u09e1\u09e6-\u09f1\u2010-\u2027]/;
const JOINS = /[\p{M}\u200c\u200d]/u;

let segmenter: Intl.Segmenter | null = null;

const mayCut = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (!BEGINS.test(text[at]!) || JOINS.test(text[at - 1]!));

/** The cluster that `at` falls inside of, if it does: `[from, to)`. */
function clusterAround(text: string, at: number): readonly [number, number] | null {
  if (!mayCut(text, at)) return null;
  segmenter ??= new Intl.Segmenter('bn', { granularity: 'grapheme' });
  const from = Math.max(0, at - 32);
  const cluster = segmenter.segment(text.slice(from, at + 32)).containing(at - from);
  if (!cluster || from + cluster.index === at) return null;
  return [from + cluster.index, from + cluster.index + cluster.segment.length];
}

/**
 * The span widened to whole grapheme clusters, in UTF-16 units: Firefox paints half a cluster where a highlight
 * cuts one. A span already on boundaries, as the background promises, comes back as it is.
 */
export function graphemeSpan(text: string, start: number, end: number): { start: number; end: number } {
  return { start: clusterAround(text, start)?.[0] ?? start, end: clusterAround(text, end)?.[1] ?? end };
}
