import type { PanelPlacement } from './panel-placement.ts';

/** How far an arrow key moves the edge, in CSS px. */
const STEP = 24;

/** The movable edge of the editor: dragged, or moved by arrow keys, Home and End. By the ARIA pattern of a window splitter. */
export class Grip {
  readonly element = document.createElement('div');
  #placed: PanelPlacement | null = null;

  /** `onSize` is told the wanted width or height, in CSS px; `done` where it is to stay. */
  constructor(onSize: (size: number, done: boolean) => void) {
    const { element } = this;
    element.className = 'grip';
    element.tabIndex = 0;
    element.setAttribute('role', 'separator');
    let dragging = false;
    const drag = (event: PointerEvent, done: boolean): void => {
      const placed = this.#placed;
      if (!dragging || !placed) return;
      dragging = !done;
      const { side, left, top, width, height } = placed;
      if (side === 'foot') onSize(top + height - event.clientY, done);
      else onSize(side === 'right' ? left + width - event.clientX : event.clientX - left, done);
    };
    element.addEventListener('pointerdown', (event) => {
      dragging = event.button === 0;
      if (dragging) element.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    element.addEventListener('pointermove', (event) => drag(event, false));
    element.addEventListener('pointerup', (event) => drag(event, true));
    element.addEventListener('pointercancel', (event) => drag(event, true));
    element.addEventListener('keydown', (event) => {
      const size = this.#sizeAfter(event.key);
      if (size === null || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      onSize(size, true);
    });
  }

  /** The panel stands here now; `label` says what the edge is for. */
  place(placed: PanelPlacement, label: string): void {
    this.#placed = placed;
    const { side, width, height, least, most } = placed;
    const { element } = this;
    element.dataset.side = side;
    element.ariaLabel = label;
    element.ariaOrientation = side === 'foot' ? 'horizontal' : 'vertical';
    element.ariaValueNow = String(Math.round(side === 'foot' ? height : width));
    element.ariaValueMin = String(Math.round(least));
    element.ariaValueMax = String(Math.round(most));
  }

  /** The size that a key asks for; null where it asks for none. */
  #sizeAfter(key: string): number | null {
    if (!this.#placed) return null;
    const { side, width, height, least, most } = this.#placed;
    const [larger, smaller] =
      side === 'foot'
        ? ['ArrowUp', 'ArrowDown']
        : side === 'right'
          ? ['ArrowLeft', 'ArrowRight']
          : ['ArrowRight', 'ArrowLeft'];
    const size = side === 'foot' ? height : width;
    switch (key) {
      case larger:
        return Math.min(most, size + STEP);
      case smaller:
        return Math.max(least, size - STEP);
      case 'Home':
        return least;
      case 'End':
        return most;
      default:
        return null;
    }
  }
}
