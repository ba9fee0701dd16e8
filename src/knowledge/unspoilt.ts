import { type Bytes, sha256 } from '../feed/index.ts';
import { PagesDamaged } from './pages-damaged.ts';
import type { StoredPage } from './storage.ts';

/** The bytes of a stored page, whatever they are. Throws `PagesDamaged` where there are none. */
export function there(hash: string, stored: StoredPage | undefined): Bytes {
  if (!stored) throw new PagesDamaged([hash], 'is not there');
  if (!(stored.bytes instanceof Uint8Array)) throw new PagesDamaged([hash], 'holds no bytes');
  return stored.bytes;
}

/** The bytes of a stored page, if they are still what was put there. Rejects with `PagesDamaged`. */
export async function unspoilt(hash: string, stored: StoredPage | undefined): Promise<Bytes> {
  const bytes = there(hash, stored);
  if ((await sha256(bytes)) !== stored?.digest)
    throw new PagesDamaged([hash], 'holds other bytes than were put there');
  return bytes;
}
