import type { Box, Size } from '../card/placement.ts';

/** Where the editor stands: its box in CSS px of the viewport, and how far the page is to scroll first. */
export interface PanelPlacement {
  readonly side: 'right' | 'left' | 'foot';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The least and most that it may be wide (beside) or high (at the foot) here. */
  readonly least: number;
  readonly most: number;
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

/** How large a person drew the editor, in CSS px; what was never drawn is left out. */
export interface WantedSize {
  readonly width?: number;
  readonly height?: number;
}

const within = (size: number, least: number, most: number): number => Math.min(most, Math.max(least, size));

/**
 * Beside the quote, as wide as there is room: right, else left, else as a sheet at the window's foot with the quote
 * scrolled to above it. So the sentence that a note is about always stays in view; only in a low window the sheet takes
 * all of it, and the quote stands in the editor alone. `quote` is null where it is not on the page.
 * `wanted` is followed as far as the sentence stays free.
 */
export function placePanel(quote: Box | null, window: Size, wanted: WantedSize = {}): PanelPlacement {
  const { width, height } = window;
  const right = quote ? width - quote.right - GAP : width / 2;
  const left = quote ? quote.left - GAP : 0;
  const scrollBy = quote && (quote.top < HEAD || quote.bottom > height) ? quote.top - HEAD : 0;
  if (Math.max(right, left) >= NARROW) {
    const isRight = right >= Math.min(left, NARROW_RIGHT);
    const room = Math.floor(isRight ? right : left);
    const taken = within(wanted.width ?? WIDE, NARROW, room);
    return {
      side: isRight ? 'right' : 'left',
      left: isRight ? width - taken : 0,
      top: 0,
      width: taken,
      height,
      least: NARROW,
      most: room,
      scrollBy,
    };
  }
  const sheet = { side: 'foot', left: Math.max(0, (width - 640) / 2), width: Math.min(640, width) } as const;
  if (height < LOW) return { ...sheet, top: 0, height, least: height, most: height, scrollBy };
  const quoted = quote ? Math.min(quote.bottom - quote.top, height - HEAD - LEAST_SHEET - GAP) : 0;
  const free = height - HEAD - quoted - GAP;
  const tall = within(wanted.height ?? height * SHEET_SHARE, Math.min(LEAST_SHEET, free), free);
  const isClear = quote !== null && quote.top >= 0 && quote.bottom <= height - tall - GAP;
  return {
    ...sheet,
    top: height - tall,
    height: tall,
    least: Math.min(LEAST_SHEET, free),
    most: free,
    scrollBy: quote && !isClear ? quote.top - HEAD : 0,
  };
}
