/** A rectangle in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Room for the card; its body scrolls beyond. */
  readonly maxHeight: number;
}

const GAP = 8;
const EDGE = 8;
const WIDTH = 388;
const MAX_HEIGHT = 520;
/** Below this width the card is a sheet at the window's foot. */
const NARROW = 480;
const SHEET_SHARE = 0.55;

/**
 * Where the card goes: under the mark, above it where there is more room, never over it; within the window's edges.
 * `height` is what the card would take if it could. On a narrow window it stands at the foot, or at the head where
 * the mark is low.
 */
export function placeCard(mark: Box, height: number, window: Size): Placement {
  const below = window.height - mark.bottom - GAP - EDGE;
  const above = mark.top - GAP - EDGE;
  if (window.width < NARROW) {
    const room = Math.max(below, above);
    const maxHeight = Math.max(120, Math.min(window.height * SHEET_SHARE, room));
    const shown = Math.min(height, maxHeight);
    const top = below >= above ? window.height - shown - EDGE : EDGE;
    return { left: EDGE, top, width: window.width - 2 * EDGE, maxHeight };
  }
  const width = Math.min(WIDTH, window.width - 2 * EDGE);
  const wanted = Math.min(height, MAX_HEIGHT);
  const under = below >= wanted || below >= above;
  const maxHeight = Math.max(120, Math.min(MAX_HEIGHT, under ? below : above));
  const shown = Math.min(height, maxHeight);
  const top = under ? mark.bottom + GAP : mark.top - GAP - shown;
  return {
    left: clamp(mark.left - 12, EDGE, window.width - width - EDGE),
    top: clamp(top, EDGE, window.height - shown - EDGE),
    width,
    maxHeight,
  };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
