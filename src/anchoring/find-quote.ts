import type { Selectors, Span } from '../model/index.ts';
import { atOnce } from '../steps/index.ts';
import type { AnchorText, TokenIndex } from './anchor-text.ts';
import { findCandidates } from './candidates.ts';
import { LONG_REACH, type SideSupport, supportOf } from './context.ts';
import { type Passage, readPassage } from './passage.ts';
import { type Place, placeAt } from './place.ts';
import type { WordChange } from './word-diff.ts';

/**
 * Why a quote is not in the text. `absent`: nothing like its sentence is there. `altered`: a sentence much like it is
 * there, but words differ and nothing around it shows that it is the same one (`nearest` is that sentence).
 * `unsupported`: the words are there, but too few to be told from chance without the context they had. `wordless`:
 * the quote holds no word.
 */
export const GONE_REASONS = ['absent', 'altered', 'unsupported', 'wordless'] as const;

/** What became of a quote. All spans are UTF-16 units of the text; `score` runs from 0 to 1. */
export type Anchoring =
  /** As it was, beside what it stood beside, wherever that is now. */
  | { readonly outcome: 'exact'; readonly span: Span; readonly score: number }
  /** As it was, in other surroundings. */
  | { readonly outcome: 'moved'; readonly span: Span; readonly score: number }
  /** The same sentence, as its context proves, with other words in it or around it. */
  | {
      readonly outcome: 'edited';
      readonly span: Span;
      readonly score: number;
      readonly changes: readonly WordChange[];
    }
  /** Several places fit about equally well. */
  | { readonly outcome: 'ambiguous'; readonly places: readonly Span[] }
  | {
      readonly outcome: 'gone';
      readonly reason: (typeof GONE_REASONS)[number];
      readonly nearest: { readonly span: Span; readonly changes: readonly WordChange[] } | null;
    };

/** Least likeness of a sentence to be the one, its context proved. */
const LIKENESS_FLOOR = 0.6;
/** Least likeness of a sentence to be shown as the nearest one. */
const NEAREST_FLOOR = 0.7;
/** Share of a side's context that shows a place to be the place. */
const SIDE_PROOF = 0.6;
/** The same of both sides where other text stands between. */
const BETWEEN_PROOF = 0.75;
/** Least telling context that can prove anything. */
const PROOF_MASS = 1.2;
/** A sentence that long, in words, is no chance; a shorter one needs to be whole. */
const LONG_SENTENCE = 6;
const WHOLE_SENTENCE = 3;
/** Places nearer to each other in score are told apart by more context, or not at all. */
const MARGIN = 0.08;

/** Says where a range that the page resolved stands, if anybody asks; null where it stands nowhere. */
export type Hint = () => Span | null;
const NO_HINT: Hint = () => null;

/**
 * Finds a quote in a text again, cheapest first: where it was or where `hint` says, by its exact words and context, then
 * by its words. Whatever is found is compared with the quote, its sentence and its context, and named for what it is; a
 * sentence with a changed word is only ever `edited`, and only where the context shows that it is the same sentence.
 */
export const findQuote = (text: AnchorText, selectors: Selectors, hint = NO_HINT): Anchoring =>
  findUnchanged(text, selectors, hint) ?? atOnce(searchQuote(text, selectors));

/** The first part of `findQuote`: null where quote and context stand nowhere unit for unit, or in several places. */
export function findUnchanged(
  { text }: AnchorText,
  selectors: Selectors,
  hint: Hint = NO_HINT,
): Anchoring | null {
  const { quote, position } = selectors;
  if (position && standsAt(text, selectors, position)) return found(position);
  const hinted = hint();
  if (hinted && standsAt(text, selectors, hinted)) return found(hinted);
  if (quote.prefix === '' || quote.suffix === '') return null;
  const whole = quote.prefix + quote.exact + quote.suffix;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  const start = at + quote.prefix.length;
  return found({ start, end: start + quote.exact.length });
}

/** The second part: by words. A generator of short steps, the making of the text's index among them. */
export function* searchQuote(
  text: AnchorText,
  { quote, position }: Selectors,
): Generator<undefined, Anchoring> {
  yield* text.indexing();
  const passage = readPassage(quote, position);
  if (!passage) return { outcome: 'gone', reason: 'wordless', nearest: null };
  yield;
  const places = yield* placesOf(passage, text.index);
  yield;
  return judge(passage, text.index, places);
}

const found = ({ start, end }: Span): Anchoring => ({ outcome: 'exact', span: { start, end }, score: 1 });

/** Whether quote and context stand at a place, unit for unit. Words that came without context prove nothing there. */
function standsAt(text: string, { quote }: Selectors, { start, end }: Span): boolean {
  const alone = quote.prefix === '' && quote.suffix === '' && text !== quote.exact;
  return (
    !alone &&
    end - start === quote.exact.length &&
    text.startsWith(quote.exact, start) &&
    start >= quote.prefix.length &&
    text.startsWith(quote.prefix, start - quote.prefix.length) &&
    text.startsWith(quote.suffix, end)
  );
}

/**
 * The places to judge. One that is as it was, in all its context, is only rivalled by others of that kind, which come
 * straight behind it: the rest need not be looked at.
 */
function* placesOf(passage: Passage, index: TokenIndex): Generator<undefined, Place[]> {
  const places: Place[] = [];
  let whole = false;
  for (const at of findCandidates(passage, index)) {
    yield;
    const place = placeAt(passage, index, at, LIKENESS_FLOOR);
    const isNew =
      place && !places.some(({ span }) => span.start < place.span.end && place.span.start < span.end);
    if (isNew) places.push(place);
    if (whole && (!place || !isWhole(place))) break;
    if (isNew && isWhole(place)) whole = true;
  }
  return places;
}

const isWhole = (place: Place): boolean => {
  const { before, after } = place.support;
  return isUnchanged(place) && Math.min(before.adjacent, after.adjacent) >= 0.9 && isProven(place);
};

const isUnchanged = ({ changes }: Place): boolean => changes.every(({ kind }) => kind === 'spelling');

const proves = (side: SideSupport, share: number): boolean => share >= SIDE_PROOF && side.mass >= PROOF_MASS;

/** Whether the context shows that the place is the quote's: one side stands beside it, or it lies between both. */
const isProven = ({ support: { before, after } }: Place): boolean =>
  proves(before, before.adjacent) ||
  proves(after, after.adjacent) ||
  (before.near >= BETWEEN_PROOF && after.near >= BETWEEN_PROOF && before.mass + after.mass >= 2 * PROOF_MASS);

const isSurrounded = ({ support: { before, after } }: Place): boolean =>
  before.near >= SIDE_PROOF && after.near >= SIDE_PROOF;

const sideScore = ({ adjacent, near }: SideSupport): number => Math.max(adjacent, 0.8 * near);
const scoreOf = ({ likeness, support: { before, after } }: Place): number =>
  0.5 * likeness + 0.25 * sideScore(before) + 0.25 * sideScore(after);

function judge(passage: Passage, index: TokenIndex, places: readonly Place[]): Anchoring {
  const unchanged = places.filter(isUnchanged);
  const proven = unchanged.filter(isProven);
  if (proven.length > 0) return choose(passage, index, proven, 'exact');

  const edited = places.filter((place) => !isUnchanged(place) && isProven(place) && place.kept >= 0.5);
  if (edited.length > 0) {
    if (unchanged.length === 0 || edited.some(isSurrounded)) return choose(passage, index, edited, 'exact');
    return { outcome: 'ambiguous', places: [...edited, ...unchanged].map(({ span }) => span) };
  }
  if (unchanged.length > 0) {
    if (tellsByItself(passage)) return choose(passage, index, unchanged, 'moved');
    return { outcome: 'gone', reason: 'unsupported', nearest: nearestOf(unchanged) };
  }
  const nearest = nearestOf(places.filter(({ likeness }) => likeness >= NEAREST_FLOOR));
  return { outcome: 'gone', reason: nearest ? 'altered' : 'absent', nearest };
}

/** Whether the sentence alone, unchanged, is no chance. */
function tellsByItself({ frame, opensSentence, closesSentence }: Passage): boolean {
  const words = frame.to - frame.from;
  return words >= LONG_SENTENCE || (words >= WHOLE_SENTENCE && opensSentence && closesSentence);
}

function nearestOf(places: readonly Place[]): { span: Span; changes: readonly WordChange[] } | null {
  const [nearest] = [...places].sort((one, other) => scoreOf(other) - scoreOf(one));
  return nearest ? { span: nearest.span, changes: nearest.changes } : null;
}

/** The best place, if it is clearly the best. */
function choose(
  passage: Passage,
  index: TokenIndex,
  places: readonly Place[],
  unchangedOutcome: 'exact' | 'moved',
): Anchoring {
  const ranked = [...places].sort((one, other) => scoreOf(other) - scoreOf(one));
  let [best] = ranked as [Place];
  const rivals = ranked.filter((place) => scoreOf(best) - scoreOf(place) < MARGIN);
  if (rivals.length > 1) {
    const told = tellApart(passage, index, rivals);
    if (!told) return { outcome: 'ambiguous', places: rivals.map(({ span }) => span) };
    best = told;
  }
  const { span, changes } = best;
  const score = scoreOf(best);
  return changes.length > 0
    ? { outcome: 'edited', span, score, changes }
    : { outcome: unchangedOutcome, span, score };
}

/** The one of several places that more of the context stands beside; null where none is clearly ahead. */
function tellApart(passage: Passage, index: TokenIndex, rivals: readonly Place[]): Place | null {
  const ranked = rivals
    .map((place) => {
      const { before, after } = supportOf(passage, index, place.covers, LONG_REACH);
      return { place, weight: place.likeness + before.adjacent * before.mass + after.adjacent * after.mass };
    })
    .sort((one, other) => other.weight - one.weight);
  const [first, second] = ranked;
  return first && second && first.weight - second.weight >= 1 ? first.place : null;
}
