import type { ByteKind, Bytes } from '../feed/index.ts';
import type { ServingStore } from './serving-store.ts';

/** The indexes of the generations that serve, opened once and kept until they are told to be of the past. */
export class OpenedIndexes {
  private readonly store: ServingStore;
  private readonly asked = new Map<string, Promise<readonly unknown[] | null>>();
  /** Of what was asked for, what is in memory by now. */
  private readonly there = new Map<string, readonly unknown[]>();

  constructor(store: ServingStore) {
    this.store = store;
  }

  /** The indexes of all feeds as `open` makes them of their bytes; an index that is damaged or of another version is left out. */
  all<T>(kind: ByteKind, open: (bytes: Bytes) => T): Promise<T[]> {
    return this.store.ask(async (serving) => {
      const indexes = await Promise.all(
        serving.map(async ({ row, generation }): Promise<readonly T[]> => {
          const key = `${kind} ${row.active}`;
          const before = this.asked.get(key) as Promise<readonly T[] | null> | undefined;
          if (before) return (await before) ?? [];
          const forget = (): void => {
            this.asked.delete(key);
            this.there.delete(key);
          };
          const heard = {
            onUnusable: () => this.store.cannotUse(),
            onSpoilt: (error: unknown) => {
              forget();
              void this.store.lookUp(() => Promise.reject(error), null);
            },
          };
          const now = this.store.lookUp(() => generation.indexes(kind, open, heard), null);
          // Kept from the start: whoever asks meanwhile waits for the same.
          this.asked.set(key, now);
          now.then((opened) => {
            if (!opened) forget();
            else if (this.asked.get(key) === now) this.there.set(key, opened);
          }, forget);
          return (await now) ?? [];
        }),
      );
      return indexes.flat();
    });
  }

  /** Those that are in memory by now: of several that are being read, a small one is there before a large one. */
  atHand<T>(kind: ByteKind): T[] {
    return [...this.there].flatMap(([key, indexes]) =>
      key.startsWith(`${kind} `) ? (indexes as readonly T[]) : [],
    );
  }

  /** Other generations serve now. */
  forget(): void {
    this.asked.clear();
    this.there.clear();
  }
}
