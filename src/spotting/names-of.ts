import { normalise } from '../bengali/index.ts';
import type { Entity } from '../model/index.ts';
import { derivedNames } from './derived-names.ts';
import { MAX_CODED } from './front-coding.ts';
import { NAME } from './lexicon-layout.ts';
import { hashWords } from './name-hash.ts';
import { composed, encodeSpelling, hasKey } from './spelling.ts';

/** A spelling of an entity's name, with what it is to the entity (bits of `NAME`). */
export interface OwnName {
  readonly spelling: string;
  readonly flags: number;
  /** The spelling that this one follows from by rule; null where the pack has it. */
  readonly source: string | null;
  /** Of `hashWords`. */
  readonly hashes: readonly number[];
}

type Found = Pick<OwnName, 'spelling' | 'hashes'>;

const scratch = new Uint8Array(MAX_CODED);

/**
 * The spelling under which a name can be found: as written, else in normal form; null where it has no word of
 * Bengali or Latin letters or digits, is parted by more than space, hyphen or stop, or is too long.
 */
function findable(name: string): Found | null {
  return asSpelt(name) ?? asSpelt(normalise(name).text.trim());
}

function asSpelt(spelling: string): Found | null {
  const length = encodeSpelling(spelling, scratch);
  if (length <= 0) return null;
  const hashes = hashWords(spelling);
  return hashes.length > 0 && hasKey(scratch, length, spelling, 0, spelling.length)
    ? { spelling, hashes }
    : null;
}

/** Every spelling under which an entity is to be found, each once, and what follows from them by rule. */
export function namesOf(entity: Entity): Iterable<OwnName> {
  const weak = entity.weak.map(composed);
  const short = shortNames(entity);
  const names = new Map<string, OwnName>();
  const add = (given: string, kind: number): void => {
    const name = composed(given);
    const found = findable(name.trim());
    if (found === null) return;
    const isWeak = weak.includes(name) ? NAME.weak : 0;
    const before = names.get(found.spelling);
    const flags = kind | short(name.trim()) | isWeak | (before?.flags ?? 0);
    names.set(found.spelling, { ...found, flags, source: null });
  };
  add(entity.label.bn, NAME.label);
  if (entity.label.en !== undefined) add(entity.label.en, NAME.label | NAME.english);
  for (const name of entity.aliases.bn) add(name, 0);
  for (const name of entity.aliases.en) add(name, NAME.english);
  for (const { spelling, flags } of [...names.values()]) {
    for (const derived of derivedNames(spelling)) {
      const found = findable(derived);
      if (found !== null && !names.has(found.spelling)) {
        names.set(found.spelling, { ...found, flags: flags & ~NAME.label, source: spelling });
      }
    }
  }
  return names.values();
}

const NOT_SHORT = (): number => 0;

/** The bits that tell where in its entity's label a short name stands, and whether there is another to call it by. */
function shortNames(entity: Entity): (name: string) => number {
  const label = composed(entity.label.bn);
  if (!label.includes(' ')) return NOT_SHORT;
  const words = label.split(' ');
  const weak = new Set(entity.weak);
  const others = entity.aliases.bn.filter((name) => !name.includes(' ') && !weak.has(name)).map(composed);
  return (name) => {
    if (name.includes(' ')) return 0;
    const first = name === words[0] ? NAME.first : 0;
    const last = name === words.at(-1) ? NAME.last : 0;
    return first | last | (others.some((other) => other !== name) ? NAME.other : 0);
  };
}
