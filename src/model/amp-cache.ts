/**
 * Caches that serve publishers' AMP pages under hosts of their own, and Google's viewer of them. A cache shows nothing
 * but the publisher's page, and names its address in its own: `https://CACHE/c/s/HOST/PATH`, with `s` for https.
 * Source: "AMP Cache URL format", amp.dev.
 */
const CACHE =
  /^https:\/\/(?:[^/]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)\/(?:c|v|a|wp)\/(s\/)?([^/?#]+\.[^/?#]+.*)$/i;
const VIEWER = /^https:\/\/(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/amp\/(s\/)?([^/?#]+\.[^/?#]+.*)$/i;

/** The publisher's own address of a page that an AMP cache shows; any other address as it is. */
export function publishersAddress(address: string): string {
  const [, secure, rest] = CACHE.exec(address) ?? VIEWER.exec(address) ?? [];
  const own = rest && `${secure ? 'https' : 'http'}://${rest}`;
  return own && URL.canParse(own) ? own : address;
}
