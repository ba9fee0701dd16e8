import { normalise } from '../bengali/index.ts';
import type { Entity } from '../model/index.ts';
import { derivedNames } from './derived-names.ts';
import { MAX_CODED } from './front-coding.ts';
import { NAME } from './lexicon-layout.ts';
import { hashWords } from './name-hash.ts';
import { composed, encodeSpelling, hasKey, isPlain } from './spelling.ts';

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
function findable(name: string, plain: boolean): Found | null {
  return asSpelt(name, plain) ?? asSpelt(normalise(name).text.trim(), false);
}

function asSpelt(spelling: string, plain: boolean): Found | null {
  if (plain) {
    const hashes = hashWords(spelling);
    return hashes.length > 0 ? { spelling, hashes } : null;
  }
  const length = encodeSpelling(spelling, scratch);
  if (length <= 0) return null;
  const hashes = hashWords(spelling);
  return hashes.length > 0 && hasKey(scratch, length, spelling, 0, spelling.length)
    ? { spelling, hashes }
    : null;
}

// Functions of the module, not closures for each entity: a million of these cost seconds.

/** Every spelling under which an entity is to be found, each once, and what follows from them by rule. */
export function namesOf(entity: Entity): Iterable<OwnName> {
  const names = new Map<string, OwnName>();
  add(names, entity, entity.label.bn, NAME.label);
  if (entity.label.en !== undefined) add(names, entity, entity.label.en, NAME.label | NAME.english);
  for (const name of entity.aliases.bn) add(names, entity, name, 0);
  for (const name of entity.aliases.en) add(names, entity, name, NAME.english);
  const following: OwnName[] = [];
  for (const { spelling, flags } of names.values()) {
    for (const derived of derivedNames(spelling)) {
      const found = findable(derived, isPlain(derived));
      if (found === null) continue;
      following.push({
        spelling: found.spelling,
        flags: flags & ~NAME.label,
        source: spelling,
        hashes: found.hashes,
      });
    }
  }
  for (const one of following) if (!names.has(one.spelling)) names.set(one.spelling, one);
  return names.values();
}

function add(names: Map<string, OwnName>, entity: Entity, given: string, kind: number): void {
  const plain = isPlain(given);
  const name = plain ? given : composed(given);
  const trimmed = name.trim();
  const found = findable(trimmed, plain);
  if (found === null) return;
  const { spelling, hashes } = found;
  const { weak } = entity;
  const isWeak = weak.length > 0 && weak.some((one) => composed(one) === name) ? NAME.weak : 0;
  const before = names.get(spelling)?.flags ?? 0;
  names.set(spelling, {
    spelling,
    flags: kind | placeInLabel(entity, trimmed) | isWeak | before,
    source: null,
    hashes,
  });
}

/** The bits that tell where in its entity's label a short name stands, and whether there is another to call it by. */
function placeInLabel({ label, aliases, weak }: Entity, name: string): number {
  // Asked of every name: most are told by the name alone.
  if (name.includes(' ')) return 0;
  const words = composed(label.bn).split(' ');
  if (words.length === 1) return 0;
  const first = name === words[0] ? NAME.first : 0;
  const last = name === words.at(-1) ? NAME.last : 0;
  const hasOther = aliases.bn.some(
    (other) => !other.includes(' ') && !weak.includes(other) && composed(other) !== name,
  );
  return first | last | (hasOther ? NAME.other : 0);
}
