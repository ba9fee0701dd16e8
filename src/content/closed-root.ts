import hostStyle from './closed-root.css?inline';

/** Events that stay inside: the page's shortcuts and click handlers are not meant by them. */
const KEPT_EVENTS =
  'keydown keyup keypress beforeinput input change copy cut paste click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend wheel'.split(
    ' ',
  );

/** Puts a style into a shadow root, past the page's CSP: as an adopted sheet, or as an element where that fails. */
function applyStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * A place of our own over the page: a host element in the top layer with a closed shadow root. The host is in the DOM
 * only between `show` and `hide`.
 */
export class ClosedRoot {
  readonly host = document.createElement('div');
  readonly shadow = this.host.attachShadow({ mode: 'closed', delegatesFocus: false });

  /** `css` is the style of what stands in it, and the host's width and height. */
  constructor(css: string) {
    applyStyle(this.shadow, hostStyle + css);
    for (const type of KEPT_EVENTS)
      this.shadow.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }

  get shown(): boolean {
    return this.host.isConnected;
  }

  show(): void {
    if (this.shown) return;
    document.documentElement.append(this.host);
    if (typeof this.host.showPopover !== 'function') return;
    this.host.popover = 'manual';
    this.host.showPopover();
  }

  hide(): void {
    this.host.remove();
  }

  /** Sets a length that the host's style takes its place from, in CSS px. */
  setLength(name: string, px: number): void {
    this.host.style.setProperty(`--prasanga-${name}`, `${px}px`);
  }
}

/** The element of the page that has the focus, to give it back later. */
export function focusedElement(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
}
