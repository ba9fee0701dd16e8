/**
 * The 32-bit partition key of an id: FNV-1a over its bytes (ids are ASCII), then the finaliser of MurmurHash3,
 * so that similar ids spread over the leading bits.
 */
export function partitionKey(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The key as 32 binary digits, leading bit first: a page holds the ids whose digits begin with its prefix. */
export const partitionBits = (id: string): string => partitionKey(id).toString(2).padStart(32, '0');

/** Makes a test of whether an id's partition bits begin with the prefix. */
export function underPrefix(prefix: string): (id: string) => boolean {
  if (prefix === '') return () => true;
  const shift = 32 - prefix.length;
  const leading = Number.parseInt(prefix, 2);
  return (id) => partitionKey(id) >>> shift === leading;
}

/** Records of one page: those whose partition bits begin with `prefix`, in order of id. */
export interface Partition<T> {
  readonly prefix: string;
  readonly records: readonly T[];
}

/**
 * Divides records by the leading bits of their ids until no part holds more than `most`. Where a record falls depends
 * on its id and how crowded its neighbourhood is, so that an insertion changes one page, or splits it.
 */
export function partition<T extends { readonly id: string }>(
  records: readonly T[],
  most: number,
): Partition<T>[] {
  return partitionIds(
    records.map(({ id }) => id),
    most,
  ).map(({ prefix, members }) => ({ prefix, records: members.map((at) => records[at]!) }));
}

/** The same by ids alone: of each part the places of its members among the ids, in order of id. */
export function partitionIds(
  ids: readonly string[],
  most: number,
): { readonly prefix: string; readonly members: readonly number[] }[] {
  if (ids.length === 0) return [];
  const keyed = ids.map((id, at) => ({ key: partitionKey(id), id, at }));
  keyed.sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1));
  const parts: { prefix: string; members: number[] }[] = [];
  const divide = (from: number, to: number, prefix: string): void => {
    if (from === to) return;
    if (to - from <= most || prefix.length === 32) {
      const page = keyed.slice(from, to).sort((a, b) => (a.id < b.id ? -1 : 1));
      parts.push({ prefix, members: page.map(({ at }) => at) });
      return;
    }
    const bit = 31 - prefix.length;
    let middle = from;
    while (middle < to && ((keyed[middle]!.key >>> bit) & 1) === 0) middle++;
    divide(from, middle, `${prefix}0`);
    divide(middle, to, `${prefix}1`);
  };
  divide(0, keyed.length, '');
  return parts;
}
