/** The table of indexes in one piece each. */
export const INDEX_TABLE = 'indexes';

/** An index in one piece, in place of the pages that it came in. */
export interface IndexRow {
  /** The hashes of its parts, in order. */
  readonly key: string;
  /** Of each part: its hash, the digest of its bytes, and how many they are. */
  readonly hashes: readonly string[];
  readonly digests: readonly string[];
  readonly sizes: readonly number[];
  readonly bytes: Blob;
}

/** The key of an index by its parts. */
export const keyOf = (parts: readonly { readonly hash: string }[]): string =>
  parts.map(({ hash }) => hash).join(' ');
