import type { EntityKind } from '../../model/index.ts';
import table from '../tables/parts.json' with { type: 'json' };
import type { Alignment } from './align.ts';
import { DIRECTED } from './concepts.ts';
import type { Role, Slot, TermSlot } from './slot.ts';

/** A name that claim and sentence both say: an entity, or the same words side by side that no pack describes. */
export interface Party {
  /** Positions of its first and last word among the claim's slots, and among the sentence's. */
  readonly told: Stretch;
  readonly here: Stretch;
  /** The kind of the entity; null where no pack describes it. */
  readonly kind: EntityKind | null;
}
interface Stretch {
  readonly first: number;
  readonly last: number;
}
/** Who does it, or whom it is done to, whose it is, where; null where the form does not tell. */
type Part = 'doer' | 'other' | null;

/** What only part of a name says is no name. */
const OUTRIGHT = 0.7;
const MUTUAL = new Set(table.mutual.concepts.split(' ').map((concept) => `#${concept}`));

/**
 * The role of a name is that of its last word, which alone is inflected. At a sentence's end nobody has anything: there মিসর and
 * মিত্র only look like genitives.
 */
export function roleOfParty(slots: readonly Slot[], { last }: Stretch): Role {
  const slot = slots[last];
  if (slot?.kind !== 'entity' && slot?.kind !== 'term') return 'bare';
  const ends = slot.kind === 'term' && slot.role === 'of' && last === slots.length - 1;
  return ends && !GENITIVE.test(slot.text) ? 'bare' : slot.role;
}
const GENITIVE = /ের$/u;

/** The names that both sides say, in the claim's order, with the nouns behind them that both say too. */
export function partiesOf({ mine, theirs, meetings }: Alignment): Party[] {
  const parties: Party[] = [];
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const at = metAt(meetings, i);
    if (at < 0 || !isNominal(slot) || !(slot.kind === 'entity' ? isWord(theirs[at]) : isNamed(theirs[at])))
      continue;
    let last = i;
    while (
      metAt(meetings, last + 1) === at + last - i + 1 &&
      goesOn(mine, last) &&
      goesOn(theirs, at + last - i)
    )
      last++;
    const told = { first: i, last };
    const here = { first: at, last: at + last - i };
    if (slot.kind === 'entity') parties.push({ told, here, kind: slot.entityKind });
    else if (mine.slice(i, last + 1).some(isUnknown)) parties.push({ told, here, kind: null });
    i = last;
  }
  return parties;
}

const metAt = (meetings: Alignment['meetings'], i: number): number => {
  const meeting = meetings[i];
  return meeting && meeting.share >= OUTRIGHT ? meeting.at : -1;
};

/** A name goes on behind a word without an ending, and behind whose it is: ওরিয়েন্ট গ্রুপের, বাঁকুড়ার আদালত. */
function goesOn(slots: readonly Slot[], at: number): boolean {
  const slot = slots[at];
  const next = slots[at + 1];
  if (next?.kind !== 'term' || !isNamed(next)) return false;
  return (slot?.kind === 'term' || slot?.kind === 'entity') && (slot.role === 'bare' || slot.role === 'of');
}

const isWord = (slot: Slot | undefined): boolean => slot?.kind === 'entity' || slot?.kind === 'term';
const isNominal = (slot: Slot | undefined): boolean =>
  slot?.kind === 'entity' || (slot?.kind === 'term' && !slot.event && !slot.generic);
/** A name at the end, or before হওয়া, is read as what happens. */
const isNamed = (slot: Slot | undefined): boolean =>
  isNominal(slot) || (slot !== undefined && isUnknown(slot));
const isUnknown = (slot: Slot): boolean => slot.kind === 'term' && !slot.term.startsWith('#');

/**
 * Who does something to another, or to what is another's, and that one have changed places: কানাডা চীনের গাড়িতে শুল্ক বসিয়েছে
 * beside কানাডায় তৈরি গাড়িতে শুল্ক বসিয়েছে চীন. Where one side alone tells it of whoever receives it, the places tell nothing.
 */
export function doersChange(alignment: Alignment, parties: readonly Party[]): boolean {
  const { mine, theirs, received } = alignment;
  if (received || parties.length < 2 || mine.some(isMutual)) return false;
  const told = partsOf(mine, parties.map(ofClaim));
  if (!told.includes('doer') || !told.includes('other')) return false;
  const here = partsOf(theirs, parties.map(ofSentence));
  const a = told.indexOf('doer');
  const b = here.indexOf('doer');
  const doer = parties[a]!;
  const other = parties[b];
  if (other === undefined || told[b] !== 'other' || here[a] !== 'other') return false;
  if (isThingOf(mine, doer.told) || isThingOf(theirs, other.here)) return false;
  if (roleOfParty(mine, other.told) === 'bare' && !mine.some(isDirected)) return false;
  if (doer.kind !== null && other.kind !== null) return doer.kind === other.kind;
  // Any word that no table knows may be a name; a name it is where nothing else can be who does it.
  return isSurelyDoer(mine, parties.map(ofClaim), a) && isSurelyDoer(theirs, parties.map(ofSentence), b);
}

/** To whom something is given is here whom it comes from, and who gives gets it: Y-কে ঋণ দিয়েছে X, Y-এর কাছ থেকে ঋণ পেয়েছে X. */
export const flowsBack = (
  { mine, theirs, meetings, received }: Alignment,
  parties: readonly Party[],
): boolean =>
  (received || mine.some((slot, i) => isDirected(slot) && meetings[i])) &&
  parties.some(
    ({ told, here }) => roleOfParty(mine, told) === 'bare' && roleOfParty(theirs, here) === 'bare',
  ) &&
  parties.some(({ told, here }) => {
    const one = roleOfParty(mine, told);
    const two = roleOfParty(theirs, here);
    return (one === 'object' && two === 'from') || (one === 'from' && two === 'object');
  });

/** Who gave it takes it here, or the other way round: ঘুষ নিয়েছেন X beside ঘুষ দিয়েছেন X. */
export const takesForGives = ({ mine, theirs, turned }: Alignment, parties: readonly Party[]): boolean =>
  turned &&
  parties.some(
    ({ told, here }) => roleOfParty(mine, told) === 'bare' && roleOfParty(theirs, here) === 'bare',
  );

const ofClaim = ({ told }: Party): Stretch => told;
const ofSentence = ({ here }: Party): Stretch => here;
const isMutual = (slot: Slot): boolean => slot.kind === 'term' && MUTUAL.has(slot.term);
const tells = (slot: Slot): boolean => slot.kind === 'term' && slot.event && !slot.generic;
const isDirected = (slot: Slot): boolean => slot.kind === 'term' && DIRECTED.has(slot.term);

/** The parts of names: who does it stands bare behind the last verb, else first. */
function partsOf(slots: readonly Slot[], names: readonly Stretch[]): Part[] {
  const bare = names.filter((name) => roleOfParty(slots, name) === 'bare').sort((a, b) => a.first - b.first);
  const event = slots.findLastIndex(tells);
  const doer = bare.find(({ first }) => first > event) ?? bare[0];
  return names.map((name) => {
    const role = roleOfParty(slots, name);
    if (name === doer) return 'doer';
    if (role === 'bare') return isJoined(slots, doer, name) ? null : 'other';
    if (role === 'of') return isDoers(slots, name, doer) || isByThem(slots, name) ? null : 'other';
    return role === 'object' || role === 'at' ? 'other' : null;
  });
}

/** Behind the verb, or the only one without an ending. */
const isSurelyDoer = (slots: readonly Slot[], names: readonly Stretch[], at: number): boolean =>
  names[at]!.first > slots.findLastIndex(tells) ||
  names.every((name, i) => i === at || roleOfParty(slots, name) !== 'bare');

/** What is somebody's does nothing itself: শাপলা সিমেন্টের শেয়ার. */
const isThingOf = (slots: readonly Slot[], { first, last }: Stretch): boolean => {
  const owner = slots[last - 1];
  const thing = slots[last];
  return (
    last > first &&
    (owner?.kind === 'term' || owner?.kind === 'entity') &&
    owner.role === 'of' &&
    thing?.kind === 'term' &&
    !isUnknown(thing)
  );
};

/** Two names side by side may both do it (বাংলাদেশ ও ভারত), but where one does it to the other. */
const isJoined = (slots: readonly Slot[], doer: Stretch | undefined, name: Stretch): boolean =>
  doer !== undefined &&
  (name.first === doer.last + 1 || doer.first === name.last + 1) &&
  !slots.some(isDirected);

/** Whose the doer is: নেপালের অধিনায়ক রোহিত. */
function isDoers(slots: readonly Slot[], name: Stretch, doer: Stretch | undefined): boolean {
  let at = name.last + 1;
  while (at !== doer?.first && isPlain(slots[at])) at++;
  return at === doer?.first;
}
const isPlain = (slot: Slot | undefined): boolean =>
  slot?.kind === 'term' && slot.role === 'bare' && !slot.event;

/** What they do stands right behind them: কাতারের মামলায়. */
function isByThem(slots: readonly Slot[], name: Stretch): boolean {
  const next = slots[name.last + 1];
  if (next?.kind !== 'term' || !next.event) return false;
  return next.role !== 'bare' || !slots.slice(name.last + 2).some(isEvent);
}
const isEvent = (slot: Slot): slot is TermSlot => slot.kind === 'term' && slot.event;
