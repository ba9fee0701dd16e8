/**
 * Extension match patterns, `<scheme>://<host><path>`, for the schemes that a news page has.
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::(\*|\d+))?(\/.*)$/;

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return host === pattern;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * Whether a pattern covers an address. The path is matched with its query and without its fragment; a
 * pattern without a port covers every port. What is no address, or no pattern for web pages, is not covered.
 */
export function matchesPattern(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  if (pattern === '<all_urls>') return true;
  const parts = PATTERN.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, port, path] = parts as unknown as [string, string, string, string?, string?];
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (!hostMatches(host.toLowerCase(), url.hostname)) return false;
  if (port !== undefined && port !== '*' && port !== (url.port || (url.protocol === 'https:' ? '443' : '80')))
    return false;
  const wanted = path!.split('*').map(literal).join('.*');
  return new RegExp(`^${wanted}$`, 's').test(url.pathname + url.search);
}

/** Whether any of the patterns covers an address. */
export function coveredBy(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, address));
}

/** What readers call the site of a pattern: `https://*.prothomalo.com/*` is prothomalo.com, one with a path has that too. */
export const nameOfPattern = (pattern: string): string =>
  pattern.replace(/^[^/]*\/\/(?:\*\.)?(?:www\.)?/, '').replace(/\/\*$/, '');
