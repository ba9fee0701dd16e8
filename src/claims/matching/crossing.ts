import { type Alignment, NOWHERE } from './align.ts';
import { areConverse, DIRECTED, isDoneTo } from './concepts.ts';
import { type Party, partiesOf, roleOfParty } from './parties.ts';
import type { EntitySlot, Role, Slot, TermSlot } from './slot.ts';

/** Done to or given to. A recipient may stand in the locative (উত্তর কোরিয়ায় অস্ত্র পাঠায়). */
const suffers = (role: Role): boolean => role === 'object' || role === 'at';
const gives = (role: Role): boolean => role === 'from';

/**
 * Who does and who is done to have changed places, or who has and who it comes from. What is given to one side is got
 * from the other: that is no change (X ঋণ দিয়েছে Y-কে, Y ঋণ পেয়েছে X থেকে).
 */
export const partsCross = (alignment: Alignment, parties: readonly Party[]): boolean =>
  cross(alignment, parties, suffers) ||
  cross(alignment, parties, gives) ||
  goesBack(alignment) ||
  comesFromReceiver(alignment, parties);

/** Whence is here whither, and whither whence: ঢাকা থেকে দিল্লিতে, দিল্লি থেকে ঢাকায়. */
const goesBack = ({ mine, theirs, meetings }: Alignment): boolean => {
  const turned = (one: Role, two: Role): boolean =>
    mine.some((slot, i) => {
      const here = theirs[meetings[i]?.at ?? NOWHERE];
      return isWord(slot) && slot.role === one && here !== undefined && isWord(here) && here.role === two;
    });
  return turned('from', 'at') && turned('at', 'from');
};

/** Who gives in the claim is here given to by the one whom it came from: X Y থেকে আনা মূর্তি দিয়েছে, Y X-কে মূর্তি দিয়েছে. */
const comesFromReceiver = ({ mine, theirs }: Alignment, parties: readonly Party[]): boolean => {
  const turned = (one: Role, two: Role): boolean =>
    parties.some(({ told, here }) => roleOfParty(mine, told) === one && roleOfParty(theirs, here) === two);
  return turned('bare', 'object') && turned('from', 'bare');
};

/** Who acts on another in the claim is here acted on: রাশিয়া অস্ত্র দেবে beside রাশিয়াকে অস্ত্র দেওয়া. */
export const isTurned = ({ mine, theirs, meetings }: Alignment): boolean =>
  mine.some((slot, i) => slot.kind === 'term' && DIRECTED.has(slot.term) && meetings[i]) &&
  mine.some((slot, i) => {
    const other = theirs[meetings[i]?.at ?? NOWHERE];
    return (
      slot.kind === 'entity' &&
      slot.role === 'bare' &&
      isDoer(mine, i) &&
      other?.kind === 'entity' &&
      other.role === 'object'
    );
  });

/** Who does in the claim has it done to them here: লেনা জয়ী beside লেনাকে হারিয়েছেন. */
export const isDoneToDoer = ({ mine, theirs, meetings, predicate }: Alignment): boolean => {
  const said = mine[predicate ?? NOWHERE];
  const here = theirs[meetings[predicate ?? NOWHERE]?.at ?? NOWHERE];
  return (
    said?.kind === 'term' &&
    here?.kind === 'term' &&
    isDoneTo(said.term, here.term) &&
    mine.some((slot, i) => {
      const other = theirs[meetings[i]?.at ?? NOWHERE];
      return (
        slot.kind === 'entity' && slot.role === 'bare' && other?.kind === 'entity' && other.role === 'object'
      );
    })
  );
};

/** The claim has another name that suffers or receives, so that a bare one acts. */
const isDoer = (mine: readonly Slot[], i: number): boolean =>
  mine.some((slot, k) => k !== i && slot.kind === 'entity' && suffers(slot.role));

function cross(
  { mine, theirs, received }: Alignment,
  parties: readonly Party[],
  passive: (role: Role) => boolean,
): boolean {
  let acts = false;
  let suffered = false;
  for (const { told, here } of parties) {
    const role = roleOfParty(mine, told);
    const other = roleOfParty(theirs, here);
    // Where one is received (রাশিয়ায় আশ্রয় নিয়েছেন) is who gives it (আশ্রয় দিয়েছে রাশিয়া).
    if (passive(role) && other === 'bare' && !(received && role === 'at')) acts = true;
    if (role === 'bare' && passive(other) && !(received && other === 'at')) suffered = true;
  }
  return acts && suffered;
}

/** Two to whom different things are done have changed places: X-কে গালি দেওয়ায় Y-কে নিষিদ্ধ beside Y-কে গালি দেওয়ায় X-কে নিষিদ্ধ. */
export const objectsCross = ({ mine, theirs, meetings }: Alignment): boolean =>
  mine.some((slot, i) => {
    const at = meetings[i]?.at ?? NOWHERE;
    if (!isObject(slot) || !isObject(theirs[at])) return false;
    return mine.some((other, j) => {
      const there = meetings[j]?.at ?? NOWHERE;
      if (j <= i || there < 0 || there >= at || !isObject(other) || !isObject(theirs[there])) return false;
      // What is done to the first stands between them on both sides.
      return meetings
        .slice(i + 1, j)
        .some(
          (between) =>
            between &&
            between.at > there &&
            between.at < at &&
            theirs[between.at]?.kind === 'term' &&
            (theirs[between.at] as { role?: Role }).role !== 'of',
        );
    });
  });

const isObject = (slot: Slot | undefined): boolean =>
  (slot?.kind === 'term' || slot?.kind === 'entity') && slot.role === 'object';

/**
 * Two names of one kind, or two things of one name (সেতু), of which each has here the ending that the other has in the claim:
 * কুয়েতে … জর্ডানের রেড ক্রিসেন্ট beside জর্ডানে … কুয়েতের রেড ক্রিসেন্ট. Who does it and whose it is may change places.
 */
export const endingsCross = ({ mine, theirs, meetings }: Alignment): boolean =>
  mine.some((slot, i) =>
    mine.some((other, j) => {
      if (j <= i || !meetings[i] || !meetings[j]) return false;
      const here = theirs[meetings[i].at]!;
      const there = theirs[meetings[j].at]!;
      if (!isWord(slot) || !isWord(other) || !isWord(here) || !isWord(there) || slot.role === other.role)
        return false;
      if (here.role !== other.role || there.role !== slot.role) return false;
      if (slot.kind === 'term')
        return other.kind === 'term' && slot.term === other.term && meetings[j].at < meetings[i].at;
      return (
        other.kind === 'entity' &&
        slot.entityKind === other.entityKind &&
        slot.role !== 'bare' &&
        other.role !== 'bare'
      );
    }),
  );

/** Words of its own that a sentence may have beside the claim's, in which who does it and whose something is have changed places. */
const COPIED = 1;

/**
 * Two things have each other's part in a sentence that is otherwise the claim: ট্রেনের পিছনে ধাক্কা মেরেছে ট্রাক beside ট্রাকের পিছনে
 * ধাক্কা মেরেছে ট্রেন. But for doer and owner it must have no other word, and tell it of the same side.
 */
export function rolesCross({ mine, theirs, meetings, used, outside, received }: Alignment): boolean {
  const own = theirs.filter(
    (slot, at) => isWord(slot) && !used[at] && !outside.has(at) && !(slot.kind === 'term' && slot.generic),
  );
  if (own.length > COPIED) return false;
  const copied = own.length === 0 && !received;
  const turned = mine.flatMap((slot, i) => {
    const at = meetings[i]?.at ?? NOWHERE;
    const here = theirs[at];
    if (!here || outside.has(at) || !isNoun(slot) || !isNoun(here) || here.role === slot.role) return [];
    return [{ at, told: slot.role, here: here.role }];
  });
  return turned.some((one, k) =>
    turned.some(
      (other, l) =>
        l > k &&
        one.at !== other.at &&
        one.told === other.here &&
        one.here === other.told &&
        (copied || (OWNED.has(one.told) && OWNED.has(one.here))),
    ),
  );
}
const OWNED: ReadonlySet<Role> = new Set(['bare', 'of']);

const isNoun = (slot: Slot): slot is TermSlot | EntitySlot =>
  isWord(slot) && !(slot.kind === 'term' && slot.event);

const isWord = (slot: Slot): slot is TermSlot | EntitySlot => slot.kind === 'term' || slot.kind === 'entity';

/**
 * The same event told from its other side: X Y-কে হারিয়েছে and Y X-এর কাছে হেরেছে, X বেচেছে and Y X থেকে কিনেছে. Who acted
 * suffers or is the source here, and the other one acts.
 */
export function isConverse(alignment: Alignment): boolean {
  const { mine, theirs } = alignment;
  if (!saysConverse(alignment)) return false;
  let acted = false;
  let acts = false;
  for (const { told, here } of partiesOf(alignment)) {
    const role = roleOfParty(mine, told);
    const other = roleOfParty(theirs, here);
    if (role === 'bare' && other !== 'bare') acted = true;
    if (role !== 'bare' && other === 'bare') acts = true;
  }
  return acted && acts;
}

/** The sentence tells the claim's event from its other side, whoever does it. */
export function saysConverse({ mine, theirs, meetings, predicate }: Alignment): boolean {
  const said = mine[predicate ?? NOWHERE];
  if (said?.kind !== 'term' || meetings[predicate!]) return false;
  return theirs.some((slot) => slot.kind === 'term' && slot.event && areConverse(said.term, slot.term));
}

/**
 * Two counts have changed places: ৯ জন নিহত ও ২১ জন আহত beside ২১ জন নিহত ও ৯ জন আহত. The position of the first of them
 * among the claim's slots; null where they have not. Where what they count has changed places too, nothing has changed.
 */
export function countsCross({ mine, meetings }: Alignment): number | null {
  let last = -1;
  let lastCounted = -1;
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    if (slot.kind !== 'number' || !meetings[i]) continue;
    const counted = countedBy(mine, i);
    if (counted === null || !meetings[counted]) continue;
    if (last >= 0 && lastCounted !== counted) {
      const numbers = meetings[last]!.at > meetings[i]!.at;
      const things = meetings[lastCounted]!.at > meetings[counted]!.at;
      if (numbers !== things) return last;
    }
    last = i;
    lastCounted = counted;
  }
  return null;
}

/** What happens to those whom a number counts: the event between it and the next number, where there is one. */
function countedBy(slots: readonly Slot[], number: number): number | null {
  for (let i = number + 1; i < slots.length; i++) {
    const slot = slots[i]!;
    if (slot.kind === 'number') return null;
    if (slot.kind === 'term' && slot.event && !slot.generic) return i;
  }
  return null;
}
