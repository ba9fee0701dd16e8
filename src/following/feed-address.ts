import * as v from 'valibot';
import { PublicKey } from '../feed/index.ts';
import { WebAddress } from '../model/index.ts';

/** Where a feed lies, as a reader named it. */
export interface FeedAddress {
  /** The folder of `feed.json`, with a closing slash. */
  readonly folder: string;
  /** The publisher's key, where the address carries it (`#key=…`): worth more than the one that the host names. */
  readonly key: string | null;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);

/**
 * Reads what a person wrote or pasted as a feed's address: its folder or the `feed.json` in it, https by default, http
 * on this very machine alone. Null where it is no such address.
 */
export function readFeedAddress(written: string): FeedAddress | null {
  const text = written.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!v.is(WebAddress, address)) return null;
  const url = new URL(address);
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return null;
  if (url.username !== '' || url.password !== '') return null;
  const key = new URLSearchParams(url.hash.slice(1)).get('key');
  if (key !== null && !v.is(PublicKey, key)) return null;
  const path = url.pathname.replace(/\/(?:feed|pin)\.json$/, '/');
  return { folder: `${url.origin}${path.endsWith('/') ? path : `${path}/`}`, key };
}

/** The match pattern of the host that a feed lies on: what a reader permits when following. Ports cannot be told apart. */
export function patternOfHost(folder: string): string {
  const { protocol, hostname } = new URL(folder);
  return `${protocol}//${hostname}/*`;
}
