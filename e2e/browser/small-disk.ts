import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './kind.ts';
import type { LaunchOptions, RealBrowser } from './real-browser.ts';

/** A disk that can be filled, for a browser with the extension. */
export interface SmallDisk extends Disposable {
  /** What the browser is to be launched with. */
  readonly options: Partial<LaunchOptions>;
  /** Fills it but for so little that the extension is to write nothing more. */
  fill(browser: RealBrowser): Promise<void>;
  /** Fills it to the last byte. */
  brim(browser: RealBrowser): Promise<void>;
  free(browser: RealBrowser): Promise<void>;
}

/**
 * Chromium gets a profile on a small file system of its own, since it grants an extension whatever the disk has; null
 * where none may be mounted. Firefox is told of a small disk and filled through its storage.
 */
export function smallDisk(kind: BrowserKind): SmallDisk | null {
  return kind === 'firefox' ? TOLD : mounted();
}

const SIZE = '150m';
const BLOCK = 4_096;
/** What `fill` leaves, in bytes. */
const LEFT = 8_000_000;

function mounted(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'prasanga-disk-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    remove();
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    options: { profile: folder },
    async fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - LEFT)));
    },
    async brim() {
      const file = openSync(ballast, 'a');
      try {
        for (;;) writeSync(file, Buffer.alloc(BLOCK));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    free: async () => rmSync(ballast),
    [Symbol.dispose]() {
      execFileSync('umount', ['--lazy', folder]);
      remove();
    },
  };
}

const TOLD: SmallDisk = {
  options: { smallStorage: true },
  fill: (browser) => browser.inExtension(fillStorage),
  brim: async () => undefined,
  free: (browser) => browser.inExtension(emptyStorage),
  [Symbol.dispose]: () => undefined,
};

/** Runs in a page of the extension: writes megabytes until the browser takes no more. */
async function fillStorage(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('ballast', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('blocks', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (let isKept = true; isKept; ) {
    const block = new Uint8Array(1_000_000);
    for (let from = 0; from < block.length; from += 50_000)
      crypto.getRandomValues(block.subarray(from, from + 50_000));
    isKept = await new Promise<boolean>((resolve) => {
      const writing = database.transaction('blocks', 'readwrite');
      writing.objectStore('blocks').put(block);
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    });
  }
  database.close();
}

const emptyStorage = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('ballast');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
