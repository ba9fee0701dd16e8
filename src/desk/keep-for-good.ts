import { fromPopup } from '../messages/index.ts';

/**
 * Asks the browser to keep the notebook for good, which only a page of the extension can, and has the answer kept. A
 * browser that asks its user in turn answers when it likes: nobody waits for it.
 */
export async function keepForGood(): Promise<void> {
  const granted = await navigator.storage.persist().catch(() => null);
  if (granted !== null) await fromPopup('keepPersistence', { granted });
}
