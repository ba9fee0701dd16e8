import type { Box, Size } from '../card/placement.ts';

const GAP = 8;
/** Room for the handles that a finger drags, below the selection. */
const HANDLE = 36;
const EDGE = 4;

/**
 * Where the button beside a selection goes: under the selection's last line, at its end; never over selected text.
 * Above a selection is where systems and browsers put their own menus. Where nothing is free below, it stands beside
 * the last line, else at the window's edge. Null while the selection's end is not in view. All in CSS px.
 */
export function placeButton(
  lines: readonly Box[],
  button: Size,
  window: Size,
  touch: boolean,
): { left: number; top: number } | null {
  const last = lines.at(-1);
  if (!last || last.bottom < 0 || last.top > window.height) return null;
  const left = clamp(last.right - button.width / 2, EDGE, window.width - button.width - EDGE);
  const top = last.bottom + (touch ? HANDLE : GAP);
  if (top + button.height <= window.height - EDGE) return { left, top };
  const beside = clamp(
    last.top + (last.bottom - last.top - button.height) / 2,
    EDGE,
    window.height - button.height - EDGE,
  );
  if (last.right + GAP + button.width <= window.width - EDGE) return { left: last.right + GAP, top: beside };
  if (last.left - GAP - button.width >= EDGE) return { left: last.left - GAP - button.width, top: beside };
  return null;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
