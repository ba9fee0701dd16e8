import { NOWHERE } from './align.ts';
import { isNovel } from './another-event.ts';
import { COMMON } from './concepts.ts';
import type { Difference } from './differences.ts';
import type { Evidence } from './evidence.ts';
import type { Reading } from './reading.ts';
import type { Slot } from './slot.ts';
import { isSpan } from './weights.ts';

/** That a sentence says the contrary of a claim, and how surely, 0 to 1. */
export interface Denial {
  readonly relation: 'contradicts';
  readonly score: number;
}

/** Shares of the claim that must be said for it to be denied. */
const DENIED = 0.55;
const DENIED_OUTRIGHT = 0.35;
/** Nothing named, but words enough. */
const DENIED_UNNAMED = 0.48;
/** Where what happens is itself negated, beside a name of the claim. */
const DENIED_EVENT = 0.4;
/** Where a report with a count that hardly occurs by chance is called false. */
const DENIED_RARE_COUNT = 0.42;
/** Of somebody named outright. */
const DENIED_OF_SOMEBODY = 0.36;
/** Where the rest is said, and no word tells what happens. */
const DENIED_PLAINLY = 0.5;
/** Less of a name does not say it. */
const NAMED = 0.4;
/** Where a report is called false, of which all is said but the word for what happens. */
const DENIED_REPORT = 0.7;
/** What a claim and a sentence must share where nothing is named. */
const SHARED = 3;

/** The differences that are no opposite and no mood. */
export const contraryIn = ({ differs }: Evidence): Difference[] =>
  differs.filter(({ kind }) => kind !== 'opposite' && kind !== 'mood');

/** One side alone negates what happens, or says its opposite. */
export function judgeContrary(evidence: Evidence, sentence: Reading): Denial | null {
  if ((evidence.denied && evidence.opposite && isOppositeNegated(evidence)) || evidence.ofAnother)
    return null;
  if (!sentence.denies && (isOfOtherThings(evidence) || isOfOtherPeople(evidence))) return null;
  const { core, rest, undone } = evidence;
  const reported = sentence.denies && core.numbers > core.numbersMissing;
  const outright = undone && core.anyNamed > 0;
  const retold =
    sentence.denies && evidence.negated && core.missing === 0 && core.anyNamed > 0 && rest >= DENIED_REPORT;
  if (!evidence.happens && !reported && !undone && !retold && !evidence.opposite) return null;
  const missing = outright || reported ? core.missing - placesLeftOut(evidence) : core.missing;
  if (missing > 0 && !((outright || sentence.denies) && core.anyNamed >= missing)) return null;
  if (!contraryIn(evidence).every((one) => mayDifferIn(one, evidence, sentence))) return null;
  let bar = DENIED + 0.1;
  if (sentence.denies && core.named > 0) bar = DENIED_OUTRIGHT;
  else if (outright) bar = namesSomebody(evidence) ? DENIED_OF_SOMEBODY : DENIED_EVENT;
  else if (reported && core.distinctive) bar = DENIED_RARE_COUNT;
  else if (core.anyNamed > 0 || reported) bar = DENIED;
  else if (evidence.matched.length >= 3) bar = DENIED_UNNAMED;
  const score = Math.max(evidence.restUncounted, rest);
  return score >= bar ? { relation: 'contradicts', score } : null;
}

/** “Did not lose” does not deny that they won; “did not win, but lost” does. */
const isOppositeNegated = ({ differs, alignment: { theirs } }: Evidence): boolean =>
  differs.some(
    ({ kind, here }) =>
      kind === 'opposite' &&
      theirs.some((slot) => slot.kind === 'term' && slot.text === here && slot.negated),
  );

/** Whoever denies need not say where. */
const placesLeftOut = ({ alignment: { mine, meetings } }: Evidence): number =>
  mine.filter((slot, i) => slot.kind === 'entity' && slot.role === 'at' && (meetings[i]?.share ?? 0) < NAMED)
    .length;

/** Whoever denies outright may use other words beside it, and tell how long or how much it is instead: বাড়ানো হয়নি, আগের ৯ শতাংশই আছে. */
function mayDifferIn(
  { kind, here, slot }: Difference,
  { undone, core, alignment: { mine, theirs } }: Evidence,
  sentence: Reading,
): boolean {
  if (!undone && !sentence.denies) return false;
  if (kind === 'entity') return !isName(theirs, here);
  if (kind === 'number')
    return isLength(mine[slot ?? NOWHERE]) || (undone && core.missing === 0 && core.anyNamed > 0);
  return kind === 'word';
}

/**
 * What the claim says happens is said by no word here, and what else it says is denied with a verb that no table knows or
 * that says nothing of its own: পেঁয়াজে শুল্ক বসায়নি, নোবেল পাননি.
 */
export function isPlainlyDenied(evidence: Evidence): boolean {
  if (!evidence.negated || evidence.event || evidence.rest < DENIED_PLAINLY) return false;
  const { core, alignment, ofAnother } = evidence;
  const { mine, theirs, meetings } = alignment;
  if (core.missing > 0 || (core.anyNamed === 0 && evidence.matched.length < SHARED)) return false;
  if (ofAnother || contraryIn(evidence).some(({ kind }) => kind !== 'word')) return false;
  // Who does not send arms denies no claim that sending them would be wrong.
  const supposed = mine.some((slot, i) => slot.kind === 'term' && slot.supposed && slot.event && meetings[i]);
  if (supposed) return false;
  return !theirs.some(
    (slot, at) =>
      slot.kind === 'term' &&
      slot.event &&
      isNovel(slot, at, alignment) &&
      (slot.term.startsWith('#') || !slot.negated),
  );
}

/** The claim's person is named: what is denied of them is denied whatever else the claim tells. */
const namesSomebody = ({ alignment: { mine, meetings } }: Evidence): boolean =>
  mine.some((slot, i) => slot.kind === 'entity' && slot.entityKind === 'person' && meetings[i]?.share === 1);

/** That nobody died in one accident denies no death in another, unless it names who did. */
function isOfOtherPeople(evidence: Evidence): boolean {
  const { mine, meetings, predicate } = evidence.alignment;
  const said = mine[predicate ?? NOWHERE];
  if (said?.kind !== 'term' || !COMMON.has(said.term) || namesSomebody(evidence)) return false;
  const telling = mine.flatMap((slot, i) =>
    slot.kind === 'term' && !slot.generic && i !== predicate ? [meetings[i]?.share === 1] : [],
  );
  return evidence.bare || (telling.length >= SHARED && !telling.includes(true));
}

/** Nothing that the claim names or tells of: the price of something else is not this one altered or denied. */
export const isOfOtherThings = ({ core, things }: Evidence): boolean =>
  core.anyNamed === 0 && things.said === 0 && things.missing > 0;

/** Whoever denies need not say for how long. */
const isLength = (slot: Slot | undefined): boolean => slot?.kind === 'number' && isSpan(slot);

export const isName = (theirs: readonly Slot[], text: string | null): boolean =>
  theirs.some((slot) => slot.kind === 'entity' && slot.text === text);
