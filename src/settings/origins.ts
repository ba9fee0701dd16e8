import { siteOf } from '../model/index.ts';

const isNumeric = (host: string): boolean => /^\d+(?:\.\d+){3}$|^\[/.test(host);

/**
 * The match patterns to ask the reader's permission for, so that Prasanga may run on the site of an address:
 * the site with its subdomains, over https, and over http only where the reader is on http now.
 * Empty where there is no web page.
 */
export function originsToRequest(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { protocol, hostname } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return [];
  if (isNumeric(hostname) || !hostname.includes('.')) return [`${protocol}//${hostname}/*`];
  const site = siteOf(hostname);
  return protocol === 'https:' ? [`https://*.${site}/*`] : [`https://*.${site}/*`, `http://*.${site}/*`];
}
