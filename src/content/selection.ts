/** A selection counts as settled so long after its last change, in ms: after the pointer was let go, and otherwise. */
const AFTER_POINTER_MS = 10;
const AFTER_CHANGE_MS = 100;

/** The selected stretch of the page's own text, if there is one: what is selected in fields of a form is none. */
export function selectedRange(): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.isContentEditable) return null;
  const range = selection.getRangeAt(0);
  return range.toString().trim() === '' ? null : range;
}

/** Calls back whenever a selection has settled, or is gone (null), until `signal` aborts. While a pointer is down nothing settles. */
export function watchSelection(onSettled: (range: Range | null) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;
  const settle = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => held || onSettled(selectedRange()), after);
  };
  const passive = { signal, passive: true, capture: true };
  document.addEventListener('selectionchange', () => settle(AFTER_CHANGE_MS), passive);
  const hold = (): void => {
    held = true;
  };
  const release = (): void => {
    held = false;
    settle(AFTER_POINTER_MS);
  };
  document.addEventListener('pointerdown', hold, passive);
  document.addEventListener('pointerup', release, passive);
  document.addEventListener('pointercancel', release, passive);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
