import { publishersAddress } from '../model/index.ts';
import { attributeOf, queryAll } from './dom.ts';

/** Query parameters that say where the reader came from, or which edition of the page, not which article. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid?|mc_[ce]id|_ga|_gl|ref|ref_src|referrer|source|src|from|share|shared|ocid|at_.*|cmpid|ns_.*|outputtype|output|amp|amp_.*|usqp|view|device|platform)$/i;
const EDITION_HOST = /^(?:www|m|mobile|amp|touch)\./;
const EDITION_PATH = /\/amp(?:\.html?)?(?=\/|$)/g;

/**
 * The address under which an article is known, whichever way the reader came: https, without `www.`, `m.` or
 * `amp.`, AMP cache, AMP path, tracking parameters, fragment and final slash; other parameters in order.
 */
export function cleanAddress(address: string): string {
  const own = publishersAddress(address);
  const url = URL.canParse(own) ? new URL(own) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return address;
  const params = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const query = new URLSearchParams(params).toString();
  const path = url.pathname.replace(EDITION_PATH, '').replace(/\/+$/, '');
  const host = url.host.replace(EDITION_HOST, '');
  return `${url.port ? url.protocol : 'https:'}//${host}${path}${query ? `?${query}` : ''}`;
}

/** The page's canonical link as written, absolute; null where it has none. */
export function canonicalLink(document: Document, url: string): string | null {
  for (const link of queryAll(document, 'link[rel~="canonical" i]')) {
    const href = attributeOf(link, 'href');
    if (href && URL.canParse(href, url)) return new URL(href, url).href;
  }
  return null;
}

/**
 * The one address of the article at `url`. A canonical link counts if it stays on the site and names more than its
 * front page; `stale` is a canonical link left over from another address of a page that changed without loading.
 */
export function articleAddress(document: Document, url: string, stale: string | null = null): string {
  const own = cleanAddress(url);
  const link = canonicalLink(document, url);
  if (!link || link === stale) return own;
  const canonical = cleanAddress(link);
  if (!URL.canParse(own) || !URL.canParse(canonical)) return own;
  const from = new URL(own);
  const to = new URL(canonical);
  const sameSite =
    from.host === to.host || from.host.endsWith(`.${to.host}`) || to.host.endsWith(`.${from.host}`);
  const frontPage = to.pathname === '/' && to.search === '' && (from.pathname !== '/' || from.search !== '');
  return sameSite && !frontPage ? canonical : own;
}

const LINK_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-link', 'itemid'];

/** The address that an article bears in its own markup, on its body or the elements close around it; null where there is none. */
export function ownAddress(root: Element, url: string): string | null {
  const around = [root, root.parentElement, root.parentElement?.parentElement];
  for (const element of around)
    for (const name of LINK_ATTRIBUTES) {
      const link = element ? attributeOf(element, name) : '';
      if (/^(?:https?:|\/)/.test(link) && URL.canParse(link, url))
        return cleanAddress(new URL(link, url).href);
    }
  return null;
}
