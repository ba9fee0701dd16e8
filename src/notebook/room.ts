import type { DBCore, Dexie } from 'dexie';
import { hasRoom } from '../model/index.ts';
import { NotebookProblem } from './problem.ts';

/** What the browser said of its space is believed so long, in ms; that there was none, not at all. */
const BELIEVED_MS = 1_000;

let isRoom = true;
let askedAt = Number.NEGATIVE_INFINITY;

const estimate = (): Promise<StorageEstimate> => navigator.storage.estimate().catch(() => ({}));

/** Sees whether there is room for what is written next: see `guardRoom`. */
export async function lookForRoom(): Promise<void> {
  if (isRoom && performance.now() - askedAt < BELIEVED_MS) return;
  isRoom = hasRoom(await estimate());
  askedAt = performance.now();
}

/** Throws unless there is room for so many bytes. */
export async function demandRoom(bytes: number): Promise<void> {
  if (!hasRoom(await estimate(), bytes)) throw new NotebookProblem('full', 'the device has too little space');
}

/** Lets nothing be written to a database where `lookForRoom` found no room: it must not come to a full disk. */
export function guardRoom(database: Dexie): void {
  database.use({
    stack: 'dbcore',
    name: 'room',
    create: (core: DBCore): DBCore => ({
      ...core,
      transaction(stores, mode, options) {
        if (mode === 'readwrite' && !isRoom)
          throw new DOMException('the device has too little space', 'QuotaExceededError');
        return core.transaction(stores, mode, options);
      },
    }),
  });
}
