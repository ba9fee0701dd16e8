import * as v from 'valibot';
import { PublicKey } from '../feed/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { Id } from '../model/index.ts';
import { httpSource } from './http-source.ts';
import type { SyncResult } from './result.ts';
import { type SyncOptions, syncFeed } from './sync-feed.ts';

/** `feed/pin.json` in the built extension: the feed that lies beside it and the key that signs it. */
export const Pin = v.object({ feed: Id, key: PublicKey });
export type Pin = v.InferOutput<typeof Pin>;

/** The bundled feed is asked after all others. */
export const BUNDLED_ORDER = 1_000;

/**
 * Installs the feed that came with the extension, if it is not installed yet; call it at every start of the worker
 * and whenever the store reports damage. `base` is the address of the folder `feed/`. Never rejects.
 */
export async function installBundled(
  base: string,
  knowledge: Knowledge,
  options: SyncOptions = {},
): Promise<SyncResult> {
  const folder = base.endsWith('/') ? base : `${base}/`;
  try {
    const response = await fetch(new URL('pin.json', folder));
    const { feed, key } = v.parse(Pin, await response.json());
    return await syncFeed(
      httpSource(folder, { packaged: true }),
      knowledge,
      { feed, key, order: BUNDLED_ORDER },
      options,
    );
  } catch (error) {
    const detail = `pin.json: ${error instanceof Error ? error.message : String(error)}`;
    return { outcome: 'unreachable', feed: '', reason: 'offline', status: null, retryAfter: null, detail };
  }
}
