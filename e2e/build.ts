import { buildExtension } from '../scripts/build-extension.ts';
import { buildBundledFeed } from '../scripts/build-feed.ts';

/** Vitest's global set-up: the builds that the browser tests load, unless `npm test` has just made them. */
export async function setup(): Promise<void> {
  if (process.env.PRASANGA_BUILT) return;
  const feed = await buildBundledFeed();
  await buildExtension('chrome-demo', feed);
  await buildExtension('firefox-demo', feed);
}
