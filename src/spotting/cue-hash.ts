/** The 16-bit hash under which a lexicon keeps a word that describes an entity; `key` is the word's (see `keyString`). */
export function cueOf(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 16)) & 0xffff;
}

/** Words shorter than this, in letters of their key, tell nothing and are not kept. */
export const SHORTEST_CUE = 3;
