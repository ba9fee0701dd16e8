/** A page's ClaimReview markup as it stands there: nothing of it is checked yet. */
export interface ReviewMarkup {
  readonly url: string;
  /** Texts of the JSON-LD scripts that speak of a ClaimReview. */
  readonly jsonLd: readonly string[];
  /** Items of microdata, in the form that JSON-LD has. */
  readonly microdata: readonly unknown[];
}

/**
 * Runs in a page, injected when the popup asks (`scripting.executeScript`): so it is sent as text and may use nothing
 * from outside itself. What it gathers is bounded, however long the page is.
 */
export function collectMarkup(): ReviewMarkup {
  const MOST_UNITS = 1_000_000;
  const MOST_ITEMS = 60;
  const LONGEST_VALUE = 20_000;
  const DEEPEST = 5;

  const jsonLd: string[] = [];
  let units = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (!text.includes('ClaimReview') || units + text.length > MOST_UNITS) continue;
    units += text.length;
    jsonLd.push(text);
  }

  const propertyOf = (element: Element): string => {
    const url = element.getAttribute('href') ?? element.getAttribute('src');
    const linked =
      url === null ? null : URL.canParse(url, document.baseURI) && new URL(url, document.baseURI).href;
    const value =
      element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      (linked || element.textContent) ??
      '';
    return value.trim().slice(0, LONGEST_VALUE);
  };
  const itemOf = (root: Element, depth: number): Record<string, unknown> => {
    const type = root.getAttribute('itemtype')?.trim().split('/').pop() ?? '';
    const item: Record<string, unknown> = { '@type': type };
    let count = 0;
    for (const element of root.querySelectorAll('[itemprop]')) {
      if (element.parentElement?.closest('[itemscope]') !== root || ++count > 100) continue;
      const value =
        element.hasAttribute('itemscope') && depth < DEEPEST
          ? itemOf(element, depth + 1)
          : propertyOf(element);
      for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
        if (name === '' || name === '__proto__') continue;
        const before = item[name];
        item[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
      }
    }
    return item;
  };
  const items = [...document.querySelectorAll('[itemscope][itemtype*="schema.org/ClaimReview" i]')];
  return {
    url: location.href,
    jsonLd,
    microdata: items.slice(0, MOST_ITEMS).map((element) => itemOf(element, 0)),
  };
}
