import { serveDemo } from '../demo/server.ts';
import type { GivenPages } from './given-pages.ts';

/** The article that a first look at Prasanga opens: it names most of what the packs know, and states several of their claims. */
const FIRST = 'putin-kim-treaty';

/** The demo site on a free loopback port; the first address is an article. */
export async function serveDemoSite(): Promise<GivenPages> {
  const site = await serveDemo();
  return {
    addresses: [site.articles.get(FIRST) ?? site.url],
    [Symbol.asyncDispose]: () => site[Symbol.asyncDispose](),
  };
}
