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
}

const scratch = new Uint8Array(MAX_CODED);

/**
 * The spelling under which a name can be found: as written, else in normal form; null where it has no word of
 * Bengali or Latin letters or digits, is parted by more than space, hyphen or stop, or is too long.
 */
function findable(name: string): string | null {
  if (isFindable(name)) return name;
  const normal = normalise(name).text.trim();
  return isFindable(normal) ? normal : null;
}

function isFindable(spelling: string): boolean {
  const length = encodeSpelling(spelling, scratch);
  return (
    length > 0 && hashWords(spelling).length > 0 && hasKey(scratch, length, spelling, 0, spelling.length)
  );
}

/** Every spelling under which an entity is to be found, each once, and what follows from them by rule. */
export function namesOf(entity: Entity): OwnName[] {
  const weak = new Set(entity.weak.map(composed));
  const short = shortNames(entity);
  const names = new Map<string, OwnName>();
  const add = (given: string, kind: number): void => {
    const name = composed(given).trim();
    const spelling = findable(name);
    if (spelling === null) return;
    const isWeak = weak.has(composed(given)) ? NAME.weak : 0;
    const before = names.get(spelling);
    const flags = kind | short(name) | isWeak | (before?.flags ?? 0);
    names.set(spelling, { spelling, flags, source: null });
  };
  add(entity.label.bn, NAME.label);
  if (entity.label.en !== undefined) add(entity.label.en, NAME.label | NAME.english);
  for (const name of entity.aliases.bn) add(name, 0);
  for (const name of entity.aliases.en) add(name, NAME.english);
  for (const { spelling, flags } of [...names.values()]) {
    for (const derived of derivedNames(spelling)) {
      const other = findable(derived);
      if (other !== null && !names.has(other)) {
        names.set(other, { spelling: other, flags: flags & ~NAME.label, source: spelling });
      }
    }
  }
  return [...names.values()];
}

/** The bits that tell where in its entity's label a short name stands, and whether there is another to call it by. */
function shortNames(entity: Entity): (name: string) => number {
  const words = composed(entity.label.bn).split(' ');
  if (words.length < 2) return () => 0;
  const weak = new Set(entity.weak);
  const others = entity.aliases.bn.filter((name) => !name.includes(' ') && !weak.has(name)).map(composed);
  return (name) => {
    if (name.includes(' ')) return 0;
    const first = name === words[0] ? NAME.first : 0;
    const last = name === words.at(-1) ? NAME.last : 0;
    return first | last | (others.some((other) => other !== name) ? NAME.other : 0);
  };
}
