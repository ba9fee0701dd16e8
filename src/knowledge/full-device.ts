import { hasRoom } from '../model/index.ts';

/** A piece of what is written to see whether there is room, in bytes: far below what Firefox puts into files. */
const PIECE = 65_536;
/** Written beyond what found no room: what a writing that failed has left free within the store's own files. */
const BEYOND = 4 * 1024 * 1024;

/** A row to see whether there is room; swept out like any page that no manifest lists, should it stay behind. */
export interface TrialRow {
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: string;
}

/** Whether an error of the store, or what Dexie gives as its cause, says that the device has no room. */
export const tellsOfFull = (error: unknown): boolean =>
  error instanceof Error &&
  (/quota/i.test(`${error.name} ${error.message}`) || ('inner' in error && tellsOfFull(error.inner)));

/**
 * Writes about so many bytes. Rejects with a `QuotaExceededError` where there is no room for them. Firefox writes blobs,
 * and rows of a megabyte, into files of their own, and says `UnknownError` where the device is full before one of these
 * is whole; of what it writes into its database it says the truth. So that much is written there (`tryOut`), and taken
 * away again.
 */
export async function writeWhereRoom<T>(
  bytes: number,
  write: () => PromiseLike<T>,
  tryOut: (rows: readonly TrialRow[]) => PromiseLike<void>,
): Promise<T> {
  await demandRoom(bytes);
  try {
    return await write();
  } catch (error) {
    if (tellsOfFull(error)) throw error;
    const trial = await Promise.resolve(tryOut(trialRows(bytes + BEYOND))).catch((why: unknown) => why);
    throw tellsOfFull(trial) ? trial : error;
  }
}

/** A disk that fills while pages are written would cost the reader the notebook too: see `hasRoom`. */
async function demandRoom(bytes: number): Promise<void> {
  if (!hasRoom(await navigator.storage.estimate().catch(() => ({})), bytes))
    throw new DOMException('the device has too little space', 'QuotaExceededError');
}

/** Rows of so many bytes that no browser can press together. */
function trialRows(bytes: number): TrialRow[] {
  const piece = crypto.getRandomValues(new Uint8Array(PIECE));
  return Array.from({ length: Math.ceil(bytes / PIECE) }, (_, at) => ({
    hash: `trial ${at}`,
    bytes: piece,
    digest: '',
  }));
}
