/** What may join a neighbour to a grapheme cluster: combining marks, ZWJ and ZWNJ; and a hasanta before a letter. */
const JOINS_LEFT = /^[\p{M}\u200c\u200d]/u;
const JOINS_RIGHT = /[\u09cd\u200d]$/;

let segmenter: Intl.Segmenter | null = null;

const mayCut = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (JOINS_LEFT.test(text.slice(at, at + 2)) || JOINS_RIGHT.test(text.slice(at - 1, at)));

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
