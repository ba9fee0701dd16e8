import { type Mark, rangeOf } from './marks.ts';
import type { Painting } from './painting.ts';

interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}
type PointedRegistry = HighlightRegistry & {
  highlightsFromPoint?(x: number, y: number): readonly HighlightHit[];
};

/** Whether the element under the pointer shows the mark's text, not something laid over it. */
const isOver = (target: EventTarget | null, { place }: Mark): boolean =>
  target instanceof Node && (target.contains(place.startContainer) || target.contains(place.endContainer));

const contains = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

/** Marks that the browser itself finds under the point; none where it cannot tell yet (Chrome 139, Firefox 149). */
function byHighlight(painting: Painting, x: number, y: number): Mark[] {
  const registry = CSS.highlights as PointedRegistry;
  return (registry.highlightsFromPoint?.(x, y) ?? [])
    .flatMap(({ ranges }) => [...ranges])
    .map((range) => painting.markOf(range))
    .filter((mark) => mark !== null);
}

/**
 * Marks at the caret under the point. Chromium's `highlightsFromPoint` finds nothing where a CSS pixel is not one
 * pixel of the screen (measured with 156: dense screens, zoomed pages).
 */
function byCaret(painting: Painting, x: number, y: number): Mark[] {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return [];
  const mayHold = ({ place: { startContainer, endContainer } }: Mark): boolean =>
    startContainer === caret.offsetNode || startContainer !== endContainer;
  return painting.marks.filter((mark) => {
    const range = mayHold(mark) ? rangeOf(mark) : null;
    return range?.isPointInRange(caret.offsetNode, caret.offset) === true && contains(range, x, y);
  });
}

/** The mark at a point of the viewport (CSS px): of a name within a claim's sentence, the name. */
export function markAt(painting: Painting, x: number, y: number, target: EventTarget | null): Mark | null {
  if (painting.marks.length === 0) return null;
  const found = byHighlight(painting, x, y);
  const marks = found.length > 0 ? found : byCaret(painting, x, y);
  const hits = marks.filter((mark) => isOver(target, mark));
  return hits.find(({ kind }) => kind === 'entity') ?? hits[0] ?? null;
}
