import { serveDemo } from '../demo/server.ts';
import type { GivenPages } from './given-pages.ts';

/** The article that a first look at Prasanga opens: it names most of what the packs know, and states several of their claims. */
const FIRST = 'putin-kim-treaty';

/** The demo site on a free loopback port; its articles, the one to look at first in front. */
export async function serveDemoSite(): Promise<GivenPages> {
  const site = await serveDemo();
  return {
    addresses: [...site.articles]
      .sort(([one], [other]) => Number(other === FIRST) - Number(one === FIRST))
      .map(([, address]) => address),
    [Symbol.asyncDispose]: () => site[Symbol.asyncDispose](),
  };
}
