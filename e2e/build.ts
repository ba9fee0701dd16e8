import { buildExtension } from '../scripts/build-extension.ts';

/** Vitest's global set-up: the builds that the browser tests load, unless `npm test` has just made them. */
export async function setup(): Promise<void> {
  if (process.env.PRASANGA_BUILT) return;
  await buildExtension('chrome-demo');
  await buildExtension('firefox-demo');
}
