import type { Cards } from './cards.ts';
import { Dwell } from './dwell.ts';
import { markAt } from './hit-test.ts';
import type { Mark } from './marks.ts';
import type { Painting } from './painting.ts';
import { isOnTheWay, type Point } from './safe-triangle.ts';

/** Things of the page that a tap or click is for: a mark inside one never takes it. */
const ACTIVE =
  'a[href], area[href], button, input, textarea, select, option, label, summary, video, audio, iframe, ' +
  '[role="button"], [role="link"], [role="tab"], [role="checkbox"], [onclick], [contenteditable]:not([contenteditable="false"])';

/** How far left of the pointer the card may begin, in CSS px. */
const BESIDE_POINTER = 24;

/** Opens cards by resting, by tapping and by clicking on marks, and closes them on leaving. */
export function followPointer(painting: Painting, cards: Cards, signal: AbortSignal): void {
  let at: Point & { readonly time: number } = { x: 0, y: 0, time: 0 };
  let path: readonly EventTarget[] = [];
  let leftAt: Point = at;
  let speed = 0;
  let frame = 0;

  const dwell = new Dwell<Mark>({
    prefetch: (mark) => cards.prefetch(mark),
    open: (mark) => {
      if (!cards.held) cards.open(mark, 'hover', at.x - BESIDE_POINTER);
    },
    close: () => {
      if (!cards.held) cards.close();
    },
    // A pointer that sends no more moves stands still.
    speed: () => (performance.now() - at.time > 50 ? 0 : speed),
    approaching: () =>
      performance.now() - at.time < 300 && cards.box !== null && isOnTheWay(leftAt, at, cards.box),
  });

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (cards.isSource(event)) {
      dwell.entered();
      return;
    }
    const time = performance.now();
    const way = Math.hypot(event.clientX - at.x, event.clientY - at.y);
    speed = way / Math.max(1, time - at.time);
    at = { x: event.clientX, y: event.clientY, time };
    path = event.composedPath();
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (cards.mark && !cards.shown) cards.close();
      const mark = markAt(painting, at.x, at.y, path);
      if (mark) leftAt = at;
      dwell.over(mark);
      if (!mark) dwell.left();
    });
  };

  const onClick = (event: MouseEvent): void => {
    if (cards.isSource(event)) return;
    if (event.button !== 0 || event.detail > 1) return;
    const { clientX, clientY } = event;
    const under = event.composedPath();
    const busy = under.some((one) => one instanceof Element && one.matches(ACTIVE));
    const mark = busy || hasSelection() ? null : markAt(painting, clientX, clientY, under);
    if (mark) cards.open(mark, 'tap', clientX - BESIDE_POINTER);
    else if (cards.shown && !cards.pinned) cards.close();
  };

  const onScroll = (event: Event): void => {
    if (!cards.shown || cards.isSource(event)) return;
    if (cards.held) cards.follow();
    else if (cards.hasMoved) cards.close();
  };

  const passive = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('scroll', onScroll, passive);
  document.addEventListener('click', onClick, passive);
  window.addEventListener('resize', () => cards.shown && cards.follow(), { signal, passive: true });
  document.documentElement.addEventListener('pointerleave', () => dwell.over(null), {
    signal,
    passive: true,
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  cards.onChange = (mark) => dwell.reset(mark);
}

const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;
