import type { Entity } from '../../src/model/index.ts';
import type { Marked, Matcher } from './spotting.ts';

const SUFFIXES = 'এর ের র কে তে ে য় েও ও ই রা েরা দের দেরকে টি টা গুলো গুলি য়ের য়ে'.normalize('NFC').split(' ');

/**
 * What anyone would write first: every word, and every run of words, looked up in a table of names; the first entity
 * that bears the name is meant. With `suffixes`, endings of a list are tried off the last word.
 */
export function simpleMatcher(entities: readonly Entity[], suffixes: boolean): Matcher {
  const names = new Map<string, string>();
  for (const { id, label, aliases } of entities) {
    for (const name of [label.bn, label.en ?? '', ...aliases.bn, ...aliases.en]) {
      const key = name.normalize('NFC');
      if (key !== '' && !names.has(key)) names.set(key, id);
    }
  }
  const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));
  const lookUp = (run: string): string | undefined => {
    const key = run.normalize('NFC');
    const whole = names.get(key);
    if (whole !== undefined || !suffixes) return whole;
    const ending = SUFFIXES.filter((suffix) => key.endsWith(suffix)).find((suffix) =>
      names.has(key.slice(0, -suffix.length)),
    );
    return ending === undefined ? undefined : names.get(key.slice(0, -ending.length));
  };
  return ({ text }) => {
    const words = [...text.matchAll(/[^\s,;:।|!?'"‘’“”()–—/-]+/g)];
    const marks: Marked[] = [];
    for (let first = 0; first < words.length; first++) {
      for (let length = Math.min(longest, words.length - first); length > 0; length--) {
        const start = words[first]!.index;
        const last = words[first + length - 1]!;
        const end = last.index + last[0].length;
        const entity = lookUp(text.slice(start, end));
        if (entity === undefined) continue;
        marks.push({ start, end, entity });
        first += length - 1;
        break;
      }
    }
    return marks;
  };
}
