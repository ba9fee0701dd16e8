import type { Manifest } from '../feed/index.ts';
import type { KnowledgeProblem } from '../model/index.ts';
import { KnowledgeDatabase } from './database.ts';
import { MemoryStorage } from './memory-storage.ts';
import type { KnowledgeStorage } from './storage.ts';

/** What became of the store, for the reader to be told. */
export type StoreProblem = Exclude<KnowledgeProblem, 'full' | 'not-installed'>;

export interface OpenedStorage {
  readonly storage: KnowledgeStorage;
  readonly problem: StoreProblem | null;
}

/** Opens the store; one that cannot be read is deleted and made anew; where that fails too, memory serves. */
export async function openStorage(name: string): Promise<OpenedStorage> {
  if (typeof indexedDB === 'undefined') return { storage: new MemoryStorage(), problem: 'memory-only' };
  const storage = await tryToOpen(name);
  if (storage) return { storage, problem: null };
  try {
    await KnowledgeDatabase.delete(name);
  } catch {
    return { storage: new MemoryStorage(), problem: 'memory-only' };
  }
  const anew = await tryToOpen(name);
  return anew
    ? { storage: anew, problem: 'rebuilt' }
    : { storage: new MemoryStorage(), problem: 'memory-only' };
}

async function tryToOpen(name: string): Promise<KnowledgeStorage | null> {
  const database = new KnowledgeDatabase(name);
  try {
    await database.open();
    await checkRows(database);
    return database;
  } catch {
    database.close();
    return null;
  }
}

/** What a start depends on is read once: the feeds and the generations that serve. */
async function checkRows(database: KnowledgeDatabase): Promise<void> {
  for (const { active } of await database.feeds())
    if (active !== null && !isManifest(await database.manifest(active)))
      throw new Error('a generation that serves has no manifest');
}

/** It was validated when it was put there: of a million entities it lists thousands of pages. */
const isManifest = (value: Partial<Manifest> | undefined): boolean =>
  Array.isArray(value?.pages) && value.pages.every((page) => typeof page?.hash === 'string');
