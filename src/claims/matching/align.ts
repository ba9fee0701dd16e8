import type { ClaimRecord } from '../index-file/claim-record.ts';
import { areAkin } from './concepts.ts';
import type { Reading } from './reading.ts';
import type { EntitySlot, NumberSlot, Slot, TimeSlot } from './slot.ts';

/** What a claim's slot met in the sentence: a slot's position with how fully it matches (0 to 1). */
export interface Meeting {
  readonly at: number;
  readonly share: number;
}

/** A claim laid beside a sentence. */
export interface Alignment {
  readonly mine: readonly Slot[];
  readonly theirs: readonly Slot[];
  /** For each of the claim's slots what it met. */
  readonly meetings: readonly (Meeting | null)[];
  /** The sentence's slots that something met. */
  readonly used: ReadonlySet<number>;
  /** The claim's slot that says what happens, where it has one. */
  readonly predicate: number | null;
  /** The sentence's slots that stand outside what is said. */
  readonly outside: ReadonlySet<number>;
  /** The entities that the claim names, and those that stand for them. */
  readonly own: ReadonlySet<string>;
}

export function align(claim: ClaimRecord, sentence: Reading): Alignment {
  const mine = claim.slots;
  const theirs = sentence.slots;
  const used = new Set<number>();
  const meetings: (Meeting | null)[] = mine.map(() => null);
  // What is the same comes first, so that a word akin to two does not take the place of the other.
  for (const least of [1, 0]) {
    mine.forEach((slot, i) => {
      if (meetings[i]) return;
      const meeting = closest(slot, theirs, used, claim);
      if (!meeting || meeting.share < least) return;
      used.add(meeting.at);
      meetings[i] = meeting;
    });
  }
  mine.forEach((slot, i) => {
    if (meetings[i] || slot.kind !== 'term') return;
    // A claim that says a word twice (ইলিশ রক্ষায় … ইলিশ ধরা) needs it once.
    const first = mine.findIndex((other) => other.kind === 'term' && other.term === slot.term);
    if (first < i) meetings[i] = meetings[first] ?? null;
  });
  mine.forEach((slot, i) => {
    if (meetings[i] || slot.kind !== 'entity') return;
    meetings[i] = byWords(slot, theirs, used, claim);
    if (meetings[i]) used.add(meetings[i].at);
  });
  return {
    mine,
    theirs,
    meetings,
    used,
    predicate: predicateOf(mine),
    outside: sentence.outside,
    own: ownOf(claim),
  };
}

const ownOf = ({ named }: ClaimRecord): Set<string> =>
  new Set(Object.entries(named).flatMap(([id, { standIns }]) => [id, ...standIns]));

function closest(
  slot: Slot,
  theirs: readonly Slot[],
  used: ReadonlySet<number>,
  claim: ClaimRecord,
): Meeting | null {
  let best: Meeting | null = null;
  for (let at = 0; at < theirs.length; at++) {
    if (used.has(at)) continue;
    const share = likeness(slot, theirs[at]!, claim);
    if (share > (best?.share ?? 0)) best = { at, share };
  }
  return best;
}

/** How far a slot of the sentence says what the claim's slot says. */
function likeness(slot: Slot, other: Slot, claim: ClaimRecord): number {
  if (slot.kind === 'number') return other.kind === 'number' && sameQuantity(slot, other) ? 1 : 0;
  if (slot.kind === 'time') return other.kind === 'time' && touches(slot, other) ? 1 : 0;
  if (slot.kind === 'entity') {
    if (other.kind !== 'entity') return 0;
    if (other.id === slot.id) return 1;
    return claim.named[slot.id]?.standIns.includes(other.id) ? 0.9 : 0;
  }
  if (other.kind === 'entity') return other.words.includes(slot.term) ? 0.7 : 0;
  if (other.kind !== 'term') return 0;
  if (other.term === slot.term) return 1;
  if (other.also.includes(slot.term)) return 0.8;
  if (differInEnding(slot.term, other.term)) return 0.9;
  // A part of a phrase does not say what the phrase says happens: অস্ত্র is not অস্ত্র দেওয়া.
  if (slot.also.includes(other.term)) return slot.event ? 0.4 : 0.8;
  return areAkin(slot.term, other.term) ? 0.75 : 0;
}

/** Stems of which one kept a letter of an ending that the other lost (ব্রেস্টস্ট্রোক and ব্রেস্টস্ট্রোকে). */
function differInEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 5 && !short.startsWith('#') && long.length - short.length <= 1 && long.startsWith(short)
  );
}

/** A name that was not spotted, found by its words or by those of another name of the entity. */
function byWords(
  slot: EntitySlot,
  theirs: readonly Slot[],
  used: ReadonlySet<number>,
  claim: ClaimRecord,
): Meeting | null {
  let best: Meeting | null = null;
  for (const name of [slot.words, ...(claim.named[slot.id]?.names ?? [])]) {
    if (name.length === 0) continue;
    let first = -1;
    let count = 0;
    let own = 0;
    for (const word of name) {
      const at = theirs.findIndex(
        (other, i) =>
          !used.has(i) && other.kind === 'term' && (other.term === word || other.also.includes(word)),
      );
      if (at < 0) continue;
      count++;
      if (!word.startsWith('#')) own++;
      if (first < 0) first = at;
    }
    const share = (0.9 * count) / name.length;
    // A common noun of the name alone (রেলপথ) does not name it.
    if (own > 0 && share > (best?.share ?? 0)) best = { at: first, share };
  }
  return best;
}

/** What the claim says happens: its last verb, or noun with a verb that only says so. */
function predicateOf(mine: readonly Slot[]): number | null {
  const at = mine.findLastIndex((slot) => slot.kind === 'term' && slot.event && !slot.generic);
  if (at >= 0) return at;
  const last = mine.findLastIndex((slot) => slot.kind === 'term' && !slot.generic);
  return last >= 0 && last === mine.length - 1 ? last : null;
}

/** A name in the genitive before another word says whose (নেপালের প্রধানমন্ত্রী): often left out. */
export const isModifier = (mine: readonly Slot[], i: number): boolean => {
  const slot = mine[i]!;
  return (
    slot.kind === 'entity' &&
    slot.role === 'of' &&
    mine[i + 1] !== undefined &&
    mine[i + 1]!.kind !== 'number'
  );
};

/** Words before a name that say what it is (মার্কিন কোম্পানি ফায়ারফ্লাই): often left out. */
export function isDescription(mine: readonly Slot[], i: number): boolean {
  const plain = (slot: Slot | undefined): boolean =>
    slot?.kind === 'term' && slot.role === 'bare' && !slot.event;
  let at = i;
  while (plain(mine[at])) at++;
  return at > i && at <= i + 2 && mine[at]?.kind === 'entity';
}

/** Equal up to how a newspaper rounds, with no contrary unit. */
export function sameQuantity(a: NumberSlot, b: NumberSlot): boolean {
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return false;
  if (a.value === b.value) return true;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  return larger >= 1000 && Math.abs(a.value - b.value) <= 0.004 * larger;
}

/** Whether two stretches of days have a day in common. */
export const touches = (a: TimeSlot, b: TimeSlot): boolean => a.from <= b.to && b.from <= a.to;
