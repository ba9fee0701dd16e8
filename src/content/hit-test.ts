import { type Mark, rangeOf } from './marks.ts';
import type { Painting } from './painting.ts';

const contains = (mark: Mark, x: number, y: number): boolean =>
  [...(rangeOf(mark)?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

/** Of marks over each other the first of these is meant. */
const ORDER: readonly Mark['kind'][] = ['entity', 'note', 'claim', 'statement'];

/**
 * The mark at a point of the viewport (CSS px), given what the page shows there (an event's path, innermost first): of
 * a name within a claim's sentence, the name. By geometry: `highlightsFromPoint` is missing from browsers of last year and finds
 * nothing on screens whose pixels are not CSS pixels (Chromium 156), and no caret can be had from text that may
 * not be selected.
 */
export function markAt(painting: Painting, x: number, y: number, path: readonly EventTarget[]): Mark | null {
  for (const element of path) {
    if (!(element instanceof Element)) continue;
    const hits = painting.marksIn(element).filter((mark) => contains(mark, x, y));
    const hit = ORDER.map((wanted) => hits.find(({ kind }) => kind === wanted)).find((found) => found);
    if (hit) return hit;
  }
  return null;
}
