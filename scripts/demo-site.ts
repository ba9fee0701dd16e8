import { resolve } from 'node:path';
import { type GivenPages, servePages } from './given-pages.ts';

/** The demo site on a free loopback port; the first address is an article. */
export function serveDemoSite(): Promise<GivenPages> {
  return servePages([resolve(import.meta.dirname, '../e2e/fixtures/capitals.txt')]);
}
