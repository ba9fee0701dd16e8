import type { RealBrowser } from './real-browser.ts';

interface Held {
  letGo?: () => void;
}

/**
 * Holds the notebook's notes from a page of the extension, as another window does that writes for long: whoever would
 * write them waits. Gives back what lets go of them.
 */
export async function holdNotes(browser: RealBrowser): Promise<() => Promise<void>> {
  await browser.inExtension(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('prasanga-notebook');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const notes = database.transaction('annotations', 'readwrite').objectStore('annotations');
          let isHeld = true;
          (globalThis as Held).letGo = () => {
            isHeld = false;
            database.close();
          };
          // A transaction lasts as long as it has something to do.
          const hold = (): void => {
            notes.count('').onsuccess = () => {
              resolve();
              if (isHeld) hold();
            };
          };
          hold();
        };
      }),
  );
  return () =>
    browser.inExtension(() => {
      (globalThis as Held).letGo?.();
    });
}
