import type { ClaimMatch } from '../../model/index.ts';
import type { ClaimRecord } from '../index-file/claim-record.ts';
import { type Alignment, align, isDescription, isModifier } from './align.ts';
import { EVENTS } from './concepts.ts';
import { isDenied, isReached } from './denial.ts';
import { type Difference, findDifferences } from './differences.ts';
import type { Reading } from './reading.ts';
import type { NumberSlot, Slot } from './slot.ts';

/** What comparing a sentence with a claim found. `relation` is null where the sentence is at most about the same. */
export interface Comparison {
  readonly relation: ClaimMatch['relation'] | null;
  /** How sure, 0 to 1. */
  readonly score: number;
  /** Words, names and numbers of the sentence that say what the claim says. */
  readonly matched: readonly string[];
  readonly differs: readonly Difference[];
}

/** How much a key tells, by how few claims have it: 1 for what is rarest. */
export type Weigh = (key: string) => number;

const WEIGHT = {
  entity: 1.5,
  modifier: 0.6,
  number: 1.6,
  span: 0.5,
  time: 0.8,
  term: 1,
  description: 0.5,
  generic: 0.3,
};
/** Shares of the claim that must be said: outright, with all its numbers, and for a changed or denied claim. */
const SAME = 0.65;
const SAME_BY_NUMBERS = 0.42;
const CHANGED = 0.68;
const CHANGED_WORD = 0.95;
const CHANGED_COUNT = 0.5;
const DENIED = 0.55;
const DENIED_OUTRIGHT = 0.35;
/** Where what happens is itself negated, beside a name of the claim. */
/** Nothing named, but words enough. */
const DENIED_UNNAMED = 0.48;
const DENIED_EVENT = 0.42;
/** Another date further off than this many days is another event of the kind. */
const SAME_EVENT_DAYS = 400;
/** Words that an altered sentence has beside the claim's. */
const FEW_NOVEL = 2;
/** What a claim and a sentence with another word must share. */
const WORDS_BESIDE = 3;
/** Below this nothing can come of a comparison. */
const HOPELESS = 0.28;

/**
 * Compares a claim with a sentence. A differing number, date, name, part, direction or polarity vetoes `same`;
 * so does a name or number of the claim that the sentence leaves out.
 */
export function compare(claim: ClaimRecord, sentence: Reading, weigh: Weigh): Comparison {
  const alignment = align(claim, sentence);
  const { mine, theirs, meetings, predicate } = alignment;
  const weights = mine.map((slot, i) => weightOf(slot, isModifier(mine, i) || isDescription(mine, i), weigh));
  if (saidShare(alignment, weights) < HOPELESS) return NOTHING;
  const differs = findDifferences(alignment);
  const denied = isDenied(claim, sentence, alignment);
  const differing = new Set(differs.flatMap(({ slot }) => slot ?? []));
  const share = (counts: (i: number) => boolean): number => {
    let whole = 0;
    let said = 0;
    mine.forEach((_, i) => {
      if (!counts(i)) return;
      whole += weights[i]!;
      said += weights[i]! * (meetings[i]?.share ?? 0);
    });
    return whole === 0 ? 0 : said / whole;
  };
  const all = share(() => true);
  const rest = share((i) => !differing.has(i));
  const restUncounted = share(
    (i) => !differing.has(i) && mine[i]!.kind !== 'number' && mine[i]!.kind !== 'time',
  );
  const opposite = differs.some(({ kind, slot }) => kind === 'opposite' && slot === predicate);
  const saidWhatHappens =
    predicate === null || (meetings[predicate]?.share ?? 0) >= 0.5 || differing.has(predicate);
  const core = coreOf(alignment);
  const event = predicate !== null && meetings[predicate] ? theirs[meetings[predicate].at] : null;
  const happensHere = saidWhatHappens && (event?.kind !== 'term' || event.event || sentence.denies);
  const negatedHere = isReached(claim, sentence, alignment);
  const elsewhere = !saidWhatHappens && tellsOfAnother(alignment);
  const matched = meetings.flatMap((meeting) =>
    meeting && meeting.share >= 0.4 ? [theirs[meeting.at]!.text] : [],
  );
  const result = (relation: Comparison['relation'], score: number): Comparison => ({
    relation,
    score: Math.round(Math.min(1, score) * 1000) / 1000,
    matched,
    differs: denied ? [...differs, { kind: 'polarity', claim: null, here: null, slot: null }] : differs,
  });

  if (differs.some(({ kind }) => kind === 'place')) return result(null, all);
  if (sentence.question) return result(null, all);
  const contrary = differs.filter(({ kind }) => kind !== 'opposite');
  if (denied || opposite) {
    const reported = sentence.denies && core.numbers > 0 && core.numbersMissing === 0;
    const outright = event?.kind === 'term' && event.negated && core.anyNamed > 0;
    const missing = outright && core.anyNamed >= core.missing ? 0 : core.missing;
    const contradicted = contrary.every(({ kind }) => outright && kind === 'word');
    const told = (happensHere || reported) && missing === 0 && contradicted;
    const bar =
      sentence.denies && core.named > 0
        ? DENIED_OUTRIGHT
        : outright
          ? DENIED_EVENT
          : core.anyNamed > 0 || reported
            ? DENIED
            : matched.length >= 3
              ? DENIED_UNNAMED
              : DENIED + 0.1;
    const enough = Math.max(restUncounted, rest) >= bar && !(denied && opposite);
    return result(told && enough ? 'contradicts' : null, Math.max(rest, restUncounted));
  }
  if (differs.length > 0) {
    const counted = contrary.some(({ kind }) => kind === 'number' || kind === 'date');
    const words = contrary.every(
      ({ kind, here }) => kind === 'word' || (kind === 'entity' && !isName(theirs, here)),
    );
    const enough = rest >= (counted ? CHANGED_COUNT : words ? CHANGED_WORD : CHANGED);
    const known = core.anyNamed > 0 || core.numbersMissing < core.numbers;
    // Two kinds of thing differ, or it is long before or after: another event, not this one altered.
    if (new Set(contrary.flatMap(({ kind }) => (kind === 'direction' ? [] : [kind]))).size > 1)
      return result(null, rest);
    if (negatedHere || (counted && elsewhere) || isFarOff(alignment, differs)) return result(null, rest);
    // Nor is a short phrase with another word in it, or the same on another day of somebody else.
    if (words && !counted && (matched.length < WORDS_BESIDE || contrary.length > 1))
      return result(null, rest);
    const dated = contrary.some(({ kind }) => kind === 'date');
    if (dated && (core.missing > 0 || (saidWhatHappens && !happensHere))) return result(null, rest);
    const told =
      saidWhatHappens ||
      (counted && known && restUncounted >= (core.numbersMissing < core.numbers ? 0.7 : 0.72));
    const placed = core.anyNamed > 0 || !mine.some(({ kind }) => kind === 'entity') || rest >= CHANGED_WORD;
    return result(told && enough && placed && core.missing <= 1 ? 'changed' : null, rest);
  }
  if (core.missing > 0 || core.numbersMissing > 0) return result(null, all);
  const byNumbers =
    core.numbers > 0 &&
    (core.distinctive || (core.anyNamed > 0 && core.sameUnits)) &&
    all >= SAME_BY_NUMBERS &&
    matched.length >= 2;
  if (negatedHere)
    return result((predicate === null && all >= SAME) || byNumbers ? 'contradicts' : null, all);
  if (saidWhatHappens && all >= SAME) return result('same', all);
  if (byNumbers && !elsewhere) return result('same', all + 0.1);
  return result(null, all);
}

const NOTHING: Comparison = { relation: null, score: 0, matched: [], differs: [] };

/** How much of the claim is said at all, by weight. */
function saidShare({ mine, meetings }: Alignment, weights: readonly number[]): number {
  let whole = 0;
  let said = 0;
  for (let i = 0; i < mine.length; i++) {
    whole += weights[i]!;
    said += weights[i]! * (meetings[i]?.share ?? 0);
  }
  return whole === 0 ? 0 : said / whole;
}

const isName = (theirs: readonly Slot[], text: string | null): boolean =>
  theirs.some((slot) => slot.kind === 'entity' && slot.text === text);

/**
 * Something else happens in place of what the claim says happens: what the tables know as another event, or any event
 * in a sentence with hardly a word of its own (a rewording has many).
 */
function tellsOfAnother({ mine, theirs, used, outside, predicate }: Alignment): boolean {
  const said = predicate === null ? undefined : mine[predicate];
  if (said?.kind !== 'term') return false;
  const novel = theirs.filter((slot, at) => slot.kind === 'term' && !used.has(at) && !outside.has(at));
  const known = said.term.startsWith('#');
  return novel.some(
    (slot) =>
      slot.kind === 'term' &&
      slot.event &&
      !slot.generic &&
      (novel.length <= FEW_NOVEL || (known && EVENTS.has(slot.term))),
  );
}

/** Meetings, visits and votes come again: one of another year is not this one with its date altered. */
function isFarOff({ mine, theirs }: Alignment, differs: readonly Difference[]): boolean {
  return differs.some(({ kind, slot, here }) => {
    const told = mine[slot ?? -1];
    const found = theirs.find((other) => other.kind === 'time' && other.text === here);
    if (kind !== 'date' || told?.kind !== 'time' || found?.kind !== 'time') return false;
    const [early, late] = told.from < found.from ? [told, found] : [found, told];
    return Date.parse(late.from) - Date.parse(early.to) > SAME_EVENT_DAYS * 86_400_000;
  });
}

interface Core {
  /** Names in the claim that are more than a modifier, and those of them the sentence does not say. */
  readonly named: number;
  readonly missing: number;
  /** Names that the sentence says, modifiers too. */
  readonly anyNamed: number;
  readonly numbers: number;
  readonly numbersMissing: number;
  /** Every number met counts the same thing on both sides. */
  readonly sameUnits: boolean;
  /** A number that hardly occurs by chance is the same on both sides. */
  readonly distinctive: boolean;
}

function coreOf({ mine, theirs, meetings }: Alignment): Core {
  const names = mine.flatMap((slot, i) => (slot.kind === 'entity' && !isModifier(mine, i) ? [i] : []));
  const numbers = mine.flatMap((slot, i) => (slot.kind === 'number' && !isSpan(slot) ? [i] : []));
  return {
    named: names.length,
    missing: names.filter((i) => (meetings[i]?.share ?? 0) < 0.4).length,
    anyNamed: mine.filter((slot, i) => slot.kind === 'entity' && (meetings[i]?.share ?? 0) >= 0.4).length,
    numbers: numbers.length,
    numbersMissing: numbers.filter((i) => !meetings[i]).length,
    sameUnits: numbers.every((i) => unitOf(theirs[meetings[i]?.at ?? -1]) === unitOf(mine[i])),
    distinctive: numbers.some((i) => meetings[i] && isDistinctive(mine[i] as NumberSlot)),
  };
}

const unitOf = (slot: Slot | undefined): string | null => (slot?.kind === 'number' ? slot.unit : null);

/** A length of time is often left out or told in other words. */
const isSpan = ({ unit }: NumberSlot): boolean => unit === 'month' || unit === 'day' || unit === 'minute';

const isDistinctive = ({ value }: NumberSlot): boolean =>
  String(value).replace(/\D/g, '').replace(/0+$/, '').length >= 3;

function weightOf(slot: Slot, modifier: boolean, weigh: Weigh): number {
  if (slot.kind === 'entity') return (modifier ? WEIGHT.modifier : WEIGHT.entity) * weigh(`@${slot.id}`);
  if (slot.kind === 'number') return isSpan(slot) ? WEIGHT.span : WEIGHT.number;
  if (slot.kind === 'time') return WEIGHT.time;
  return slot.generic ? WEIGHT.generic : (modifier ? WEIGHT.description : WEIGHT.term) * weigh(slot.term);
}
