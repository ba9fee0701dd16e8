/** A matcher ready to run over texts: returns how many names it found. */
export type Run = (text: string) => number;
/** Builds a matcher for some names. */
export type Build = (names: readonly string[]) => Run;

/** Most words in a name. */
const LONGEST = 3;

/** Every run of up to three words, looked up in a `Set`. No inflection, no normalisation. */
export const wordSet: Build = (names) => {
  const set = new Set(names);
  return (text) => {
    let found = 0;
    const words = [...text.matchAll(/[^\s,।]+/g)];
    for (let first = 0; first < words.length; first++) {
      const start = words[first]!.index;
      for (let length = 1; length <= LONGEST && first + length <= words.length; length++) {
        const last = words[first + length - 1]!;
        if (set.has(text.slice(start, last.index + last[0].length))) found++;
      }
    }
    return found;
  };
};

/** One regular expression of all names, longest first. */
export const regExp: Build = (names) => {
  const pattern = new RegExp([...names].sort((a, b) => b.length - a.length).join('|'), 'g');
  return (text) => {
    let found = 0;
    for (const _ of text.matchAll(pattern)) found++;
    return found;
  };
};

/** Loads an npm package by name; null where it is not installed. */
async function load(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch {
    return null;
  }
}

/** npm `aho-corasick`, if installed. */
export async function ahoCorasick(): Promise<Build | null> {
  const module = (await load('aho-corasick')) as { default?: unknown } | null;
  const Class = constructorIn(module, 'AhoCorasick');
  if (Class === null) return null;
  return (names) => {
    const machine = new Class() as {
      add(word: string, data: unknown): void;
      build_fail(): void;
      search(text: string, onFound: (word: string, data: readonly unknown[], offset: number) => void): void;
    };
    for (const name of names) machine.add(name, 1);
    machine.build_fail();
    return (text) => {
      let found = 0;
      machine.search(text, () => {
        found++;
      });
      return found;
    };
  };
}

/** npm `@monyone/aho-corasick`, if installed. */
export async function monyoneAhoCorasick(): Promise<Build | null> {
  const module = await load('@monyone/aho-corasick');
  const Class = constructorIn(module, 'AhoCorasick');
  if (Class === null) return null;
  return (names) => {
    const machine = new Class([...names]) as { matchInText(text: string): readonly unknown[] };
    return (text) => machine.matchInText(text).length;
  };
}

type Constructor = new (...args: unknown[]) => object;

/** The class that a module exports under a name, whichever way it was built. */
function constructorIn(module: unknown, name: string): Constructor | null {
  for (const place of [module, (module as { default?: unknown } | null)?.default]) {
    if (typeof place === 'function') return place as Constructor;
    const own = (place as Record<string, unknown> | null | undefined)?.[name];
    if (typeof own === 'function') return own as Constructor;
  }
  return null;
}
