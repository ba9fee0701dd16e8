import type { Box, Size } from '../card/placement.ts';

/** Where the editor stands: its box in CSS px of the viewport, and how far the page is to scroll first. */
export interface PanelPlacement {
  readonly side: 'right' | 'left' | 'foot';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Scroll by so much, so that the quote is in view and clear of the editor. */
  readonly scrollBy: number;
}

const WIDE = 420;
/** Margins are right of the text more often than not: there the editor makes do with this. */
const NARROW_RIGHT = 320;
const NARROW = 300;
const GAP = 12;
/** Room at the window's head for what sites keep there. */
const HEAD = 72;
/** Most of a window that a sheet at its foot takes. */
const SHEET_SHARE = 0.6;
const LEAST_SHEET = 240;
/** In a window lower than this (a phone on its side, a page zoomed to 400%) a sheet would leave no room to write. */
const LOW = 480;

/**
 * Beside the quote, as wide as there is room: right, else left, else as a sheet at the window's foot with the quote
 * scrolled to above it. So the sentence that a note is about always stays in view; only in a low window the sheet takes
 * all of it, and the quote stands in the editor alone. `quote` is null where it is not on the page.
 */
export function placePanel(quote: Box | null, window: Size): PanelPlacement {
  const { width, height } = window;
  const right = quote ? width - quote.right - GAP : width / 2;
  const left = quote ? quote.left - GAP : 0;
  const scrollBy = quote && (quote.top < HEAD || quote.bottom > height) ? quote.top - HEAD : 0;
  if (Math.max(right, left) >= NARROW) {
    const isRight = right >= Math.min(left, NARROW_RIGHT);
    const taken = Math.min(WIDE, isRight ? right : left);
    return {
      side: isRight ? 'right' : 'left',
      left: isRight ? width - taken : 0,
      top: 0,
      width: taken,
      height,
      scrollBy,
    };
  }
  const sheet = { side: 'foot', left: Math.max(0, (width - 640) / 2), width: Math.min(640, width) } as const;
  if (height < LOW) return { ...sheet, top: 0, height, scrollBy };
  const quoted = quote ? Math.min(quote.bottom - quote.top, height - HEAD - LEAST_SHEET - GAP) : 0;
  const tall = Math.min(height * SHEET_SHARE, height - HEAD - quoted - GAP);
  const isClear = quote !== null && quote.top >= 0 && quote.bottom <= height - tall - GAP;
  return {
    ...sheet,
    top: height - tall,
    height: tall,
    scrollBy: quote && !isClear ? quote.top - HEAD : 0,
  };
}
