import type { ClaimMatch } from '../../model/index.ts';
import { isAddition } from './additions.ts';
import { type Alignment, NOWHERE } from './align.ts';
import { isNovel } from './another-event.ts';
import { EVENTS, hedgeTerms } from './concepts.ts';
import { contraryIn, isName, isOfOtherThings, isPlainlyDenied, judgeContrary } from './contrary.ts';
import type { Difference } from './differences.ts';
import { isBody } from './epithets.ts';
import { type Evidence, weighEvidence } from './evidence.ts';
import { isNarrowed } from './narrowed.ts';
import type { Reading } from './reading.ts';
import type { Slot, TermSlot } from './slot.ts';
import { isToldByStage, type Stage } from './stage.ts';
import { isAlong, judgesAnother } from './subordinate.ts';
import { isUnaccounted } from './unaccounted.ts';
import type { WeighedClaim } from './weights.ts';

/** What comparing a sentence with a claim found. */
export interface Comparison {
  readonly relation: ClaimMatch['relation'];
  /** How sure, 0 to 1. */
  readonly score: number;
  /** Words, names and numbers of the sentence that say what the claim says. */
  readonly matched: readonly string[];
  readonly differs: readonly Difference[];
}

type Verdict = Pick<Comparison, 'relation' | 'score'> | null;

/** Shares of the claim that must be said: outright, with all its numbers, and for a changed or denied claim. */
const SAME = 0.65;
const SAME_BY_NUMBERS = 0.34;
/** Of a claim that names nobody, with what happens and how long, or with counts alone. Below it hardly a sentence of the gold sets is the same. */
const SAME_BY_EVENT = 0.55;
/** Of a claim that names nobody, with what happens and all things that it tells of. */
const SAME_BY_THINGS = 0.5;
/** With what happens and a name that only says whose. */
const SAME_BY_ASIDE = 0.6;
const SAME_UNNAMED = 0.75;
/** With a count that hardly occurs by chance, in a sentence of other words. */
const SAME_BY_RARE_COUNT = 0.33;
/** A word akin to the claim's tells it. */
const TOLD = 0.7;
/** Less of a name does not say it. */
const NAMED = 0.4;
/** With what happens, all counts and all names but one. */
const SAME_BY_ALL = 0.5;
/** Words of its own that a sentence has where it is no copy of the claim with something put in its place, and another verb tells what happens. */
const REWORDED = 3;
/** Fewer than these are no other words for what is left out. */
const RETOLD = 2;
const CHANGED = 0.68;
const CHANGED_WORD = 0.95;
const CHANGED_COUNT = 0.5;
/** Another date further off than this many days is another event of the kind. */
const SAME_EVENT_DAYS = 400;
/** What a claim and a sentence with another word must share. */
const WORDS_BESIDE = 3;
/** Below this nothing can come of a comparison. */
const HOPELESS = 0.28;

/**
 * Compares a claim with a sentence; null where the sentence is at most about the same. A differing number, date, name,
 * part, direction or polarity vetoes `same`; so does a name or number of the claim that the sentence leaves out.
 */
export function compare(claim: WeighedClaim, sentence: Reading): Comparison | null {
  if (sentence.unsure) return null;
  const evidence = weighEvidence(claim, sentence, HOPELESS);
  const verdict = evidence && judge(evidence, sentence);
  if (!verdict || (sentence.hopesNot && verdict.relation === 'contradicts')) return null;
  const { denied, differs, matched } = evidence;
  return {
    relation: verdict.relation,
    score: Math.round(Math.min(1, verdict.score) * 1000) / 1000,
    matched,
    differs: denied ? [...differs, { kind: 'polarity', claim: null, here: null, slot: null }] : differs,
  };
}

function judge(evidence: Evidence, sentence: Reading): Verdict {
  const { differs, denied, opposite, alignment } = evidence;
  if (differs.some(({ kind }) => kind === 'place')) return null;
  if (denied || opposite) return judgeContrary(evidence, sentence);
  if (sentence.hedged && !alignment.mine.some(isHedge)) return null;
  if (differs.some(({ kind }) => kind === 'mood')) return null;
  if (sentence.negated.size > 0 && isPlainlyDenied(evidence))
    return { relation: 'contradicts', score: evidence.rest };
  return differs.length > 0 ? judgeAltered(evidence) : judgeAgreeing(evidence);
}

const isHedge = (slot: Slot): boolean => slot.kind === 'term' && hedgeTerms().has(slot.term);

/** Something stands in place of what the claim says. Two kinds of thing, or one long before or after: another event. */
function judgeAltered(evidence: Evidence): Verdict {
  const { alignment } = evidence;
  const { theirs, mine } = alignment;
  const contrary = contraryIn(evidence);
  const kinds = new Set(contrary.map(({ kind }) => kind));
  const counted = kinds.has('number') || kinds.has('date');
  const { core, rest } = evidence;
  const words = contrary.every(
    ({ kind, here }) => kind === 'word' || (kind === 'entity' && !isName(theirs, here)),
  );
  // What is asked most cheaply is asked first.
  if (core.missing > 1 || rest < (counted ? CHANGED_COUNT : words ? CHANGED_WORD : CHANGED)) return null;
  if (core.anyNamed === 0 && mine.some(({ kind }) => kind === 'entity') && rest < CHANGED_WORD) return null;
  if (kinds.size - (kinds.has('direction') ? 1 : 0) > 1) return null;
  const { event } = evidence;
  // Nor is a short phrase with another word in it, or the same on another day of somebody else.
  if (words && !counted && (evidence.matched.length < WORDS_BESIDE || contrary.length > 1)) return null;
  if (kinds.has('date') && (core.missing > 0 || (event && !evidence.happens))) return null;
  if (counted && isOfOtherThings(evidence)) return null;
  const known = core.anyNamed > 0 || core.numbersMissing < core.numbers;
  const told =
    event ||
    (counted && known && evidence.restUncounted >= (core.numbersMissing < core.numbers ? 0.7 : 0.72));
  if (!told || evidence.negated || isFarOff(alignment, contrary)) return null;
  if (evidence.ofSomebodyElse || (counted && evidence.elsewhere)) return null;
  return { relation: 'changed', score: rest };
}

/**
 * Nothing differs. Enough of the claim must be said, or, in a rewording that shares few words, its numbers, its names and
 * what happens, whichever of them tell enough together.
 */
function judgeAgreeing(evidence: Evidence): Verdict {
  const { all, core, event, alignment } = evidence;
  if (core.numbersMissing > 0 || evidence.bare) return null;
  if (core.numbers === 0 && core.lengthMissing) return null;
  const byNumbers = core.numbers > 0 && core.missing === 0 && agreesByNumbers(evidence);
  if (evidence.negated) {
    const contradicted =
      core.missing === 0 &&
      ((alignment.predicate === null && all >= SAME) || (byNumbers && !deniesAnother(evidence)));
    return contradicted ? { relation: 'contradicts', score: all } : null;
  }
  const named = agreesByNamesAndCounts(evidence);
  const plainly = !named && event && all >= SAME && (core.missing === 0 || leavesOutDoer(evidence));
  if (!named && !plainly && !byNumbers && !agreesInOtherWords(evidence)) return null;
  if (evidence.ofSomebodyElse || isOnlyWished(evidence) || isOnlyCondition(evidence)) return null;
  if (isUnaccounted(alignment) || isAlong(alignment) || judgesAnother(alignment) || isNarrowed(alignment))
    return null;
  if (!named && evidence.elsewhere) return null;
  return { relation: 'same', score: plainly ? all : all + 0.1 };
}

/** A newspaper need not say that it was the government which did it, where it names nobody else who might have. */
function leavesOutDoer({ core, happens, alignment }: Evidence): boolean {
  const { mine, theirs, meetings, used, bodies } = alignment;
  if (core.missing !== 1 || !happens || core.numbers === 0) return false;
  const doer = mine.findIndex(
    (slot, i) =>
      slot.kind === 'entity' &&
      slot.role === 'bare' &&
      bodies.has(slot.id) &&
      (meetings[i]?.share ?? 0) < NAMED,
  );
  return doer >= 0 && !theirs.some((slot, at) => !used[at] && mayDo(slot));
}

/** A name, or a word that may be one, standing as who does something does. */
const mayDo = (slot: Slot): boolean =>
  (slot.kind === 'entity' || (slot.kind === 'term' && (isBody(slot.term) || isPlainNoun(slot)))) &&
  (slot.role === 'bare' || slot.role === 'with');
const isPlainNoun = ({ event, generic, text }: TermSlot): boolean => !event && !generic && !isAddition(text);

/** What is negated is something that the claim does not tell: of a strike, ক্লাসে যাচ্ছেন না. */
const deniesAnother = ({ event, alignment: { theirs, used } }: Evidence): boolean =>
  !event &&
  theirs.some(
    (slot, at) =>
      slot.kind === 'term' &&
      slot.event &&
      slot.negated &&
      !used[at] &&
      !isCount(theirs[at - 1], used[at - 1]),
  );

/** ৭.৮ ডিগ্রিতে নামেনি denies the count. */
const isCount = (slot: Slot | undefined, met: boolean | undefined): boolean =>
  slot?.kind === 'number' && met === true;

/** What the claim says has happened is here only wished, feared or tried. */
function isOnlyWished({ alignment, eventHere }: Evidence): boolean {
  const said = alignment.mine[alignment.predicate ?? NOWHERE];
  return said?.kind === 'term' && said.stage === 'past' && eventHere?.unreal === true;
}

/** What the claim says is here only a condition: প্রত্যাহার করলে শান্তি আসবে. */
function isOnlyCondition({ alignment, eventHere }: Evidence): boolean {
  const said = alignment.mine[alignment.predicate ?? NOWHERE];
  return said?.kind === 'term' && eventHere?.conditional === true;
}

/** Counts that hardly agree by chance, or that count the same of somebody who is named. */
function agreesByNumbers({ all, core, event, matched, novel, alignment }: Evidence): boolean {
  if (all < SAME_BY_NUMBERS || matched.length < 2 || (!event && tellsOwn(alignment, isPossible)))
    return false;
  // Whoever leaves out much of the claim and says hardly anything instead tells of something smaller.
  if (all < SAME_BY_ASIDE && novel < RETOLD) return false;
  if (core.distinctive) return true;
  if (!event && !core.measureShared && core.numbers < 2 && novel < RETOLD && all < SAME_UNNAMED) return false;
  if (core.anyNamed > 0 && (core.sameUnits || (core.telling && all >= SAME))) return true;
  return core.sameUnits && ((event && all >= SAME_BY_EVENT) || core.numbers > 1 || all >= SAME_UNNAMED);
}

/**
 * All names and all counts are said in a sentence of other words, and something else of the claim with them, as done: another
 * verb of its own is then another word for what happens.
 */
function agreesByNamesAndCounts({ alignment, core, novel }: Evidence): boolean {
  const { mine, meetings } = alignment;
  if (core.numbers === 0 || core.missing > 0 || core.anyNamed === 0 || novel < REWORDED) return false;
  if (!core.telling && !(core.sameUnits && core.measureShared)) return false;
  const told = mine.some(
    (slot, i) => slot.kind === 'term' && !slot.generic && (meetings[i]?.share ?? 0) >= TOLD,
  );
  return (told || core.distinctive) && !tellsOwn(alignment, isOpen);
}

/** Something of the sentence's own is told so. */
const tellsOwn = (alignment: Alignment, so: (slot: TermSlot) => boolean): boolean =>
  alignment.theirs.some((slot, at) => slot.kind === 'term' && so(slot) && isNovel(slot, at, alignment));

/** It is told as wished, as a condition or as possible. */
const isPossible = ({ stage, unreal, conditional }: TermSlot): boolean =>
  unreal || conditional || stage === 'possible';
/** Or as negated, asked for or planned. */
const isOpen = (slot: TermSlot): boolean =>
  slot.negated || isPossible(slot) || (slot.stage !== null && OPEN.has(slot.stage));
const OPEN: ReadonlySet<Stage> = new Set(['asked', 'intended', 'averted']);

/** Who and what happens agree in a sentence of other words; or a rare count does, with something beside it. */
function agreesInOtherWords(evidence: Evidence): boolean {
  const { all, alignment, core, event, eventHere, happens, matched, novel } = evidence;
  const counted = core.numbers > 0 ? core.sameUnits : core.lengths;
  if (core.missing < 2 && counted && event && happens && core.outright && all >= SAME_BY_ALL) return true;
  if (core.numbers === 0) {
    if (!happens || !eventHere || isOnlyCircumstance(eventHere, evidence)) return false;
    if (core.missing > 0) return false;
    if (!alignment.mine.some(({ kind }) => kind === 'entity'))
      return tellsOfThings(evidence) || (core.lengths && all >= SAME_BY_EVENT);
    if (core.anyNamed === 0) return false;
    // What happens and a name, with half of the claim, is as often another event of theirs.
    return core.named === 0 && all >= SAME_BY_ASIDE;
  }
  if (core.missing > 1 || novel < RETOLD || matched.length < 2) return false;
  return core.distinctive && (event || core.anyNamed > 0) && all >= SAME_BY_RARE_COUNT;
}

/** A claim that names nobody, with all the things that it tells of: রসুন, রক্তচাপ. */
const tellsOfThings = ({ all, things }: Evidence): boolean =>
  things.said > 1 && things.missing === 0 && all >= SAME_BY_THINGS;

/** What the claim says somebody is or does is here whose something else is, or where it happens: দেশ হয়েছে beside দেশে গেছে. */
function isOnlyCircumstance({ role, stage }: TermSlot, { alignment }: Evidence): boolean {
  if (isToldByStage(stage)) return false;
  const said = alignment.mine[alignment.predicate ?? NOWHERE];
  if (role !== 'at' || said?.kind !== 'term') return role === 'of';
  return said.role !== 'at' && !EVENTS.has(said.term);
}

/** Meetings, visits and votes come again: one of another year is not this one with its date altered. */
function isFarOff({ mine, theirs }: Alignment, differs: readonly Difference[]): boolean {
  return differs.some(({ kind, slot, here }) => {
    const told = mine[slot ?? NOWHERE];
    const found = theirs.find((other) => other.kind === 'time' && other.text === here);
    if (kind !== 'date' || told?.kind !== 'time' || found?.kind !== 'time') return false;
    const [early, late] = told.from < found.from ? [told, found] : [found, told];
    return Date.parse(late.from) - Date.parse(early.to) > SAME_EVENT_DAYS * 86_400_000;
  });
}
