import { type Alignment, align, NOWHERE } from './align.ts';
import { isElsewhere, isNovel } from './another-event.ts';
import { isBare } from './bare.ts';
import { isBecome, isGot, isTitled } from './become.ts';
import { isConverse } from './crossing.ts';
import { isAnnulled, isDenied, isOfAnother, isReached, isUndone } from './denial.ts';
import { type Difference, findDifferences } from './differences.ts';
import { isThing } from './kinds.ts';
import type { Reading } from './reading.ts';
import type { Slot, TermSlot } from './slot.ts';
import { isToldByStage } from './stage.ts';
import { isDistinctive, isModifier, isSpan, type WeighedClaim } from './weights.ts';
import { isOfSomebodyElse } from './whose.ts';

/** All that a sentence tells for and against its saying what a claim says: what is judged by. */
export interface Evidence {
  readonly alignment: Alignment;
  readonly differs: readonly Difference[];
  /** Exactly one of the two negates what happens. */
  readonly denied: boolean;
  /** The sentence says the opposite of what the claim says happens, or of a deed by which it does: হারিয়ে শিরোপা জিতেছে. */
  readonly opposite: boolean;
  /** A negation reaches what the sentence shares with the claim. */
  readonly negated: boolean;
  /** Shares of the claim that are said, by weight: of all, of what does not differ, of that without counts and days. */
  readonly all: number;
  readonly rest: number;
  readonly restUncounted: number;
  /** What the claim says happens is said, or something is said in its place. */
  readonly event: boolean;
  /** The sentence's word for what happens, where it is one. */
  readonly eventHere: TermSlot | null;
  /** What the claim says happens is also what the sentence says happens. */
  readonly happens: boolean;
  /** Something that the claim says happens is said not to happen, or to be undone. */
  readonly undone: boolean;
  /** What the claim says happens is said of something else. */
  readonly ofAnother: boolean;
  /** It is said of somebody else than of whom the claim says it. */
  readonly ofSomebodyElse: boolean;
  /** Another event stands in its place. */
  readonly elsewhere: boolean;
  readonly core: Core;
  /** Beside names and what happens, the claim tells something, and the sentence too little of it to be of the same occasion. */
  readonly bare: boolean;
  /** Things of a kind (`kinds.json`) that the claim tells of, by their words: how many the sentence says, and leaves out. */
  readonly things: { readonly said: number; readonly missing: number };
  /** How many words the sentence has that meet nothing of the claim. */
  readonly novel: number;
  /** Words, names and numbers of the sentence that say what the claim says, as printed. */
  readonly matched: readonly string[];
}

/** Lays a claim beside a sentence; null where less than `least` of it is said. */
export function weighEvidence(claim: WeighedClaim, sentence: Reading, least: number): Evidence | null {
  const alignment = align(claim, sentence);
  const all = saidShare(alignment, claim.weights, EVERYTHING);
  return all < least ? null : new Weighing(claim, sentence, alignment, all);
}

/** Evidence that is looked for when it is asked for: most of what is laid beside a sentence is judged by the first of it. */
class Weighing implements Evidence {
  constructor(
    private readonly claim: WeighedClaim,
    private readonly sentence: Reading,
    readonly alignment: Alignment,
    readonly all: number,
  ) {}

  private foundDiffers: readonly Difference[] | null = null;
  get differs(): readonly Difference[] {
    this.foundDiffers ??= findDifferences(this.alignment);
    return this.foundDiffers;
  }
  private foundCore: Core | null = null;
  get core(): Core {
    this.foundCore ??= coreOf(this.alignment);
    return this.foundCore;
  }
  private foundEvent: boolean | null = null;
  get event(): boolean {
    this.foundEvent ??= this.hasEvent();
    return this.foundEvent;
  }
  private hasEvent(): boolean {
    const { predicate, meetings } = this.alignment;
    if (predicate === null) return true;
    return (
      (meetings[predicate]?.share ?? 0) >= 0.5 ||
      this.isDiffering(predicate) ||
      isConverse(this.alignment) ||
      isGot(this.alignment, this.sentence) ||
      isBecome(this.alignment, this.sentence) ||
      isTitled(this.alignment, this.sentence)
    );
  }
  private isDiffering(slot: number): boolean {
    return this.differs.some((difference) => difference.slot === slot);
  }

  get denied(): boolean {
    return isDenied(this.claim.record, this.sentence, this.alignment);
  }
  get opposite(): boolean {
    const { mine, theirs, used, predicate } = this.alignment;
    // Who lost the second game has not lost the title.
    const oneOfSeveral = theirs.some((slot, at) => slot.kind === 'number' && slot.ordinal && !used[at]);
    if (oneOfSeveral) return false;
    const affirmed = this.eventHere?.event === true;
    return this.differs.some(({ kind, slot }) => {
      const told = mine[slot ?? NOWHERE];
      return (
        kind === 'opposite' && (slot === predicate || (!affirmed && told?.kind === 'term' && told.event))
      );
    });
  }
  get negated(): boolean {
    return isReached(this.claim.record, this.sentence, this.alignment);
  }
  get rest(): number {
    return saidShare(this.alignment, this.claim.weights, (i) => !this.isDiffering(i));
  }
  get restUncounted(): number {
    const { mine } = this.alignment;
    return saidShare(this.alignment, this.claim.weights, (i) => !this.isDiffering(i) && !isCount(mine[i]!));
  }
  get eventHere(): TermSlot | null {
    const { theirs, meetings, predicate } = this.alignment;
    const here = theirs[meetings[predicate ?? NOWHERE]?.at ?? NOWHERE];
    return here?.kind === 'term' ? here : null;
  }
  get happens(): boolean {
    const here = this.eventHere;
    return (
      this.event &&
      (here === null || here.event || here.negated || isToldByStage(here.stage) || this.sentence.denies)
    );
  }
  get undone(): boolean {
    return isUndone(this.alignment) || isAnnulled(this.alignment);
  }
  get ofAnother(): boolean {
    return isOfAnother(this.alignment);
  }
  get ofSomebodyElse(): boolean {
    return isOfSomebodyElse(this.alignment, this.sentence);
  }
  get elsewhere(): boolean {
    return isElsewhere(this.alignment, this.event);
  }
  get bare(): boolean {
    return isBare(this.alignment, this.sentence.day);
  }
  get things(): Evidence['things'] {
    return thingsIn(this.alignment);
  }
  get novel(): number {
    const { theirs } = this.alignment;
    let novel = 0;
    for (let at = 0; at < theirs.length; at++) if (isNovel(theirs[at]!, at, this.alignment)) novel++;
    return novel;
  }
  get matched(): readonly string[] {
    const { theirs, meetings } = this.alignment;
    return meetings.flatMap((meeting) => (meeting && meeting.share >= 0.4 ? [theirs[meeting.at]!.text] : []));
  }
}

function thingsIn({ mine, meetings }: Alignment): Evidence['things'] {
  const things = mine.flatMap((slot, i) =>
    slot.kind === 'term' && [slot.term, ...slot.also].some(isThing) ? [meetings[i] !== null] : [],
  );
  const said = things.filter(Boolean).length;
  return { said, missing: things.length - said };
}

const EVERYTHING = (): boolean => true;
const isCount = ({ kind }: Slot): boolean => kind === 'number' || kind === 'time';

/** How much of the claim's slots that count is said, by weight. */
function saidShare(
  { mine, meetings }: Alignment,
  weights: readonly number[],
  counts: (slot: number) => boolean,
): number {
  let whole = 0;
  let said = 0;
  for (let i = 0; i < mine.length; i++) {
    if (!counts(i)) continue;
    whole += weights[i]!;
    said += weights[i]! * (meetings[i]?.share ?? 0);
  }
  return whole === 0 ? 0 : said / whole;
}

const TWO_DIGITS = 10;
/** A capital says its country by less (`align`). */
const OUTRIGHT = 0.85;

export interface Core {
  /** Names in the claim that are more than a modifier, and those of them the sentence does not say. */
  readonly named: number;
  readonly missing: number;
  /** Names that the sentence says, modifiers too. */
  readonly anyNamed: number;
  /** One of them is said by its own name, not by its capital or part of its name. */
  readonly outright: boolean;
  readonly numbers: number;
  readonly numbersMissing: number;
  /** It tells of lengths of time, and all of them are said. */
  readonly lengths: boolean;
  /** A length of time that the claim tells is told nowhere. */
  readonly lengthMissing: boolean;
  /** Some number has the same measure on both sides: dollars, kilometres; of people there are other counts alike. */
  readonly measureShared: boolean;
  /** The numbers count the same thing on both sides, some of them expressly. */
  readonly sameUnits: boolean;
  /** All its numbers have two digits or more, and are said. */
  readonly telling: boolean;
  /** A number that hardly occurs by chance is the same on both sides. */
  readonly distinctive: boolean;
}

function coreOf(alignment: Alignment): Core {
  const { mine, theirs, meetings } = alignment;
  const numbers: number[] = [];
  let named = 0;
  let missing = 0;
  let anyNamed = 0;
  let outright = false;
  let spans = 0;
  let spansMissing = 0;
  let numbersMissing = 0;
  let measureShared = false;
  let telling = true;
  let distinctive = false;
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const meeting = meetings[i] ?? null;
    if (slot.kind === 'entity') {
      const share = meeting?.share ?? 0;
      const said = share >= 0.4;
      if (said) anyNamed++;
      if (share > OUTRIGHT) outright = true;
      if (isModifier(mine, i)) continue;
      named++;
      if (!said) missing++;
    } else if (slot.kind === 'number') {
      if (isSpan(slot)) {
        spans++;
        if (!meeting) spansMissing++;
        continue;
      }
      numbers.push(i);
      if (!meeting) numbersMissing++;
      else if (isDistinctive(slot)) distinctive = true;
      if (!meeting || slot.value < TWO_DIGITS) telling = false;
      if (isMeasure(slot, theirs[meeting?.at ?? NOWHERE])) measureShared = true;
    }
  }
  return {
    named,
    missing,
    anyNamed,
    outright,
    numbers: numbers.length,
    numbersMissing,
    lengths: spans > 0 && spansMissing === 0,
    lengthMissing: spansMissing > 0,
    measureShared,
    sameUnits: countAlike(numbers, alignment),
    telling,
    distinctive,
  };
}

/** No unit is contrary, and one at least is the same: ৫০০ বদলে ১০০০ টাকা. */
function countAlike(numbers: readonly number[], { mine, theirs, meetings }: Alignment): boolean {
  let alike = numbers.length === 0;
  for (const i of numbers) {
    const unit = unitOf(mine[i]);
    const other = unitOf(theirs[meetings[i]?.at ?? NOWHERE]);
    if (unit === other) alike = true;
    else if (unit !== null && other !== null) return false;
  }
  return alike;
}

const isMeasure = (slot: Slot | undefined, other: Slot | undefined): boolean =>
  unitOf(slot) !== null && unitOf(slot) !== 'person' && unitOf(slot) === unitOf(other);
const unitOf = (slot: Slot | undefined): string | null => (slot?.kind === 'number' ? slot.unit : null);
