import css from './marks.css?inline';
import type { Mark } from './marks.ts';

/**
 * The marks' style in the page's open shadow trees, where the document's rules do not reach (Firefox; Chromium lets
 * highlights inherit them): as one adopted sheet, which is no part of the page's DOM.
 */
export class ShadowStyle {
  #sheet: CSSStyleSheet | null = null;
  readonly #roots = new Set<ShadowRoot>();

  /** Puts the style into every shadow tree that one of these marks stands in; a tree whose sheets were replaced gets it again. */
  applyAround(marks: readonly Mark[]): void {
    for (const root of new Set(marks.map(({ place }) => place.startContainer.getRootNode())))
      if (root instanceof ShadowRoot) this.#adopt(root);
  }

  /** Takes the style out again. */
  remove(): void {
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }

  #adopt(root: ShadowRoot): void {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(css);
    }
    if (root.adoptedStyleSheets.includes(this.#sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#roots.add(root);
  }
}
