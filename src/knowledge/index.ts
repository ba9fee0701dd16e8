import { DATABASE_NAME } from './database.ts';
import { Knowledge } from './knowledge.ts';
import type { StoreOptions } from './serving-store.ts';

export { DATABASE_NAME } from './database.ts';
export { tellsOfFull } from './full-device.ts';
export type { Generation } from './generation.ts';
export type { CheckedPage, Installation, Subscription } from './installation.ts';
export type { InstalledFeed, Knowledge } from './knowledge.ts';
export { PagesDamaged } from './pages-damaged.ts';
export type { FeedRow } from './storage.ts';

/** Opens the store of installed feeds. Never rejects for what is wrong with the store: see `Knowledge.problem`. */
export const openKnowledge = (options: Partial<StoreOptions> = {}): Promise<Knowledge> =>
  Knowledge.open({ name: DATABASE_NAME, ...options });
