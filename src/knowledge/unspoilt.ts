import { type Bytes, sha256 } from '../feed/index.ts';
import { PagesDamaged } from './pages-damaged.ts';
import type { StoredPage } from './storage.ts';

/** The bytes of a stored page, if they are still what was put there. */
export async function unspoilt(hash: string, stored: StoredPage | undefined): Promise<Bytes> {
  if (!stored) throw new PagesDamaged([hash], 'is not there');
  const { bytes, digest } = stored;
  if (!(bytes instanceof Uint8Array) || (await sha256(bytes)) !== digest)
    throw new PagesDamaged([hash], 'holds other bytes than were put there');
  return bytes;
}
