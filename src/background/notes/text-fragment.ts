/** Most words of a quote that an address carries. */
const MAX_WORDS = 12;

const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * An address that has the browser scroll to a quote and mark it.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function withTextFragment(url: string, quote: string): string {
  const words = quote.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return url;
  const text =
    words.length <= MAX_WORDS
      ? encode(words)
      : `${encode(words.slice(0, MAX_WORDS / 2))},${encode(words.slice(-MAX_WORDS / 2))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
