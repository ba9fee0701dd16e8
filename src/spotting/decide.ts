import type { ArticleEvidence } from './article-evidence.ts';
import type { Candidate, Place } from './candidates.ts';
import { isInitials } from './derived-names.ts';
import { distinctiveWords, ownCues } from './description-evidence.ts';
import { isExplainedAsAnothers } from './explained.ts';
import { kinEvidence } from './kin-evidence.ts';
import { NAME } from './lexicon-layout.ts';
import { type Listing, listingOf } from './listing.ts';
import { localEvidence } from './local-evidence.ts';
import { isOtherBody } from './other-bodies.ts';
import { isOtherPlace } from './other-places.ts';
import type { Passage, Word } from './passage.ts';
import { type CountryCounts, countCountries, countryFits, noCountries, REGION } from './regions.ts';
import { sortEvidence } from './sort-evidence.ts';
import { join, meet, NO_SORTS } from './sort-set.ts';
import { lookAround } from './surroundings.ts';
import { days, ordinaryClass } from './tables.ts';
import { isTeam } from './town-or-team.ts';
import { beginsInstitution, endsInstitution, OTHER, partOfOtherPerson } from './unknown-names.ts';

/** A candidate with its points, in log-odds. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly points: number;
  /** Whether the name there is part of an unknown person's, or in short what the text has just called another in full. */
  readonly isStranger: boolean;
  /** What the words around it say, all in all, for or against a name that is an ordinary word too; 0 for any other. */
  readonly frame: number;
}

/** What it costs a weak name that it is an ordinary word as well, by what that word is. */
const COMMONNESS = { frequent: -3.1, noun: -1.9, adjective: -1.9, verb: -0.9, unlisted: -1.9 } as const;

/** Points against a name that begins an unknown institution's. */
const INSTITUTION = 7;

/** Points against a place whose name another's is made of: be it named ten times, উত্তর দিনাজপুর is another. */
const OTHER_PLACE = 12;

/** Points for a name of one word that the pack does not call weak, and for one that is an ordinary word all the same. */
const SURE_NAME = 3;
const SURE_WORD = 1.5;

/** Points for a weak name that is its bearer's label, alone or among several who bear it. */
const LABEL = { own: 1.5, shared: 0.8 } as const;

/** What a name is worth before anything around it is looked at. */
function baseOf(candidate: Candidate, place: Place): number {
  const { weak, words, flags, exact, ordinary, entity } = candidate;
  const spelling = exact ? 0 : -0.7;
  if (!weak && words > 1) return 4 + spelling;
  if (!weak) return (ordinary === undefined || ordinary === 'verb' ? SURE_NAME : SURE_WORD) + spelling;
  const isLabel = (flags & NAME.label) !== 0;
  const likeness = ordinary === undefined ? 0 : COMMONNESS[ordinary];
  const shared = likeness !== 0 ? 0 : entity.kind !== 'person' ? 0.1 : words > 1 ? FULL_NAME : -0.6;
  if (ordinary === undefined && isNoWord(candidate, place)) return SURE_FORM + spelling;
  return (
    likeness +
    shared +
    (isLabel && words === 1 ? (place.candidates.length > 1 ? LABEL.shared : LABEL.own) : 0) +
    (exact ? 0 : ordinary !== undefined ? -5 : -0.5)
  );
}

/** Points for a person's name of several words that others bear as well: so long a name is seldom a stranger's. */
const FULL_NAME = 0.7;

/** Points for a weak name that can be nothing but a name of this kind: the question is only whose. */
const SURE_FORM = 1.3;

/** Initials are no word, and a name that only places bear is no person's. */
const isNoWord = ({ name }: Candidate, { candidates }: Place): boolean =>
  isInitials(name) || (candidates.length > 1 && candidates.every(({ entity }) => entity.kind === 'place'));

/** What the words around a place say for each of its candidates, in log-odds: the same whatever the article names. */
export function weighAround(
  place: Place,
  passage: Passage,
  nameAt: (word: Word) => Place | undefined,
): Weighed[] {
  const around = lookAround(passage, place.start, place.end);
  const isName = (word: Word): boolean => nameAt(word) !== undefined;
  const isShared = (word: Word): boolean => (nameAt(word)?.candidates.length ?? 0) > 1;
  const listing = listingOf(passage, around.first, around.last, (at) => {
    const word = passage.words[at];
    const other = word === undefined ? undefined : nameAt(word);
    if (word === undefined || other === undefined || other.start !== word.start) return null;
    return { last: passage.wordAt(other.end - 1), tells: other.candidates[0]!.tells };
  });
  const rivalSorts = place.candidates.reduce((sorts, { entity }) => join(sorts, entity.sorts), NO_SORTS);
  const rivalTeam = place.candidates.some(isTeam);
  const rivalPlace = place.candidates.some(({ entity }) => entity.kind === 'place');
  const counts = noCountries();
  for (const { region } of around.sentence) countCountries(region, counts);
  const weighed = place.candidates.map((candidate): Weighed => {
    const partner = (side: 'left' | 'right'): boolean => {
      const joined = side === 'left' ? around.joinedLeft : around.joinedRight;
      const word = passage.words[side === 'left' ? around.first - 1 : around.last + 1];
      const other = joined && word !== undefined ? nameAt(word) : undefined;
      if (other?.candidates.some(({ entity }) => entity.kind === candidate.entity.kind)) return true;
      // Seats of power are named by their places (নবান্ন/লালবাজার).
      if (!joined || word === undefined || candidate.entity.kind === 'person') return false;
      return (word.region & REGION.place) !== 0 || meet(word.sorts.near, candidate.entity.sorts);
    };
    const local = localEvidence(candidate, around, {
      partner,
      isName,
      rivalPlace,
      rivalTeam,
      rivals: place.candidates,
      listed: listedWith(candidate, listing, nameAt),
    });
    const isKnown = (word: Word): boolean => isName(word) && !isStrangers(nameAt(word), candidate);
    const other = isExplainedAsAnothers(candidate, around, passage, nameAt)
      ? OTHER.surely
      : partOfOtherPerson(candidate, around, isKnown);
    const against =
      other +
      (beginsInstitution(passage.words, around.last, candidate) ||
      endsInstitution(candidate, around) ||
      isOtherBody(candidate, around) ||
      around.linked
        ? INSTITUTION
        : 0) +
      (isOtherPlace(candidate, around, passage.words) ? OTHER_PLACE : 0);
    const kin = kinEvidence(candidate, passage, around, nameAt);
    const sort = sortEvidence(candidate, around, listing, rivalSorts, place.candidates.length > 1);
    const own = distinctiveWords(candidate, place.candidates, around, isShared);
    const goods = isAmongGoods(candidate, listing, nameAt) ? GOODS : 0;
    const day = isDay(candidate, listing) ? DAY : 0;
    const frame = local + sort + own + kin - against - day - goods;
    return {
      candidate,
      points: baseOf(candidate, place) + frame,
      frame: candidate.ordinary === undefined ? 0 : frame,
      isStranger:
        other >= OTHER.likely &&
        (candidate.entity.kind === 'person' || isExplainedAsAnothers(candidate, around, passage, nameAt)),
    };
  });
  return addCountries(weighed, counts, COUNTRY.sentence);
}

/** Points against a short name beside a day's full one: it is a day's too (রবি ও সোমবার). */
const DAY = 6;

const isDay = ({ weak, tells, words }: Candidate, { members }: Listing): boolean =>
  weak && words === 1 && tells === 0 && members.some((word) => days.holds(word));

/** Points against an ordinary word that is listed with another (সোনা ও হীরা). */
const GOODS = 1.8;

const isAmongGoods = (
  { ordinary, tells }: Candidate,
  { members }: Listing,
  nameAt: (word: Word) => Place | undefined,
): boolean =>
  ordinary !== undefined &&
  tells === 0 &&
  members.some((word) => nameAt(word) === undefined && ordinaryClass(word.text) === 'noun');

/** Whether only others of short names bear it: beside such a name the candidate's is part of an unknown one (হাসান কবির). */
const isStrangers = (place: Place | undefined, { entity }: Candidate): boolean =>
  place?.candidates.every(
    (other) =>
      other.weak && other.words === 1 && other.entity.kind === 'person' && other.entity.id !== entity.id,
  ) ?? false;

/** Points where the text speaks of a candidate's country, and the same against where it speaks of another. */
const COUNTRY = { sentence: 0.9, article: 0.6 } as const;

function addCountries(weighed: readonly Weighed[], counts: CountryCounts, points: number): Weighed[] {
  const fits = countryFits(weighed, counts);
  return weighed.map((one, at) => ({ ...one, points: one.points + points * fits[at]! }));
}

/** Points for a list's company: a sure name of the candidate's kind, any of its sort, or a sure one of its sort. */
const LISTED = { kind: 1.2, sort: 2, sureSort: 3 } as const;

/** Members of a list are of one kind, and mostly of one sort; weak places bear each other out. */
const listedWith = (
  { entity }: Candidate,
  { members }: Listing,
  nameAt: (word: Word) => Place | undefined,
): number =>
  Math.max(
    0,
    ...members.flatMap((word) =>
      (nameAt(word)?.candidates ?? []).map((other) => {
        if (other.entity.kind !== entity.kind || other.entity.id === entity.id) return 0;
        const isOfSort = meet(other.entity.sorts, entity.sorts);
        if (isOfSort && entity.kind !== 'place') return other.weak ? LISTED.sort : LISTED.sureSort;
        return !other.weak || entity.kind === 'place' ? LISTED.kind : 0;
      }),
    ),
  );

/** Points for the one whom the article named first, where several of one name are in it: it is about them. */
const FIRST = 0.5;

/** Points for one of several who is at home where the paper is printed. */
const HOME = 0.4;

/** Points against a person whom the name has not meant by then, where it has plainly meant another. */
const ANOTHER = -1;

/** Points for one of several of a kind in whose country, state or district the article's places lie. */
const AROUND = 0.5;

/**
 * Points for the one whom a name that several of a kind bear has plainly meant so far, and nobody else: whose it is, not
 * whether it is one. Of several kinds the words around tell better.
 */
const SAME = 2;

/** What the article says counts so much less for one whom the words around speak against, by so many points. */
const OUTSPOKEN = { lead: 1, share: 0.6 } as const;

/** And so much less for a name that is an ordinary word too, where the words around it say that it is that word. */
const WORDLY = { frame: -1, share: 0.6 } as const;

/** And next to nothing where the name is part of an unknown person's: জয়া সাহা is nobody whom the article names. */
const STRANGERS_SHARE = 0.3;

/** Adds what the article says to what stands around a place; best first. `order` is its place among the article's. */
export function weighIn(around: readonly Weighed[], article: ArticleEvidence, order: number): Weighed[] {
  const most = Math.max(...around.map(({ points }) => points));
  const candidates = around.map(({ candidate }) => candidate);
  const isOfOneKind =
    candidates.length > 1 && candidates.every(({ entity }) => entity.kind === candidates[0]!.entity.kind);
  return addCountries(around, article.countries, COUNTRY.article)
    .map(({ candidate, points, isStranger, frame }, at) => {
      const isAfterRival = around.some(
        (other) => other.candidate !== candidate && article.isIntroduced(other.candidate, order),
      );
      const said =
        article.weigh(candidate, order, isAfterRival) +
        (around.length > 1 && candidate.ordinary === undefined && article.isAtHome(candidate) ? HOME : 0) +
        (isOfOneKind && article.isAround(ownCues(candidate, candidates)) ? AROUND : 0) +
        (article.isFirstOf(candidate, around) ? FIRST : 0) +
        (isAfterRival && candidate.entity.kind === 'person' && !article.isIntroduced(candidate, order)
          ? ANOTHER
          : 0) +
        (isOfOneKind && most > ENOUGH && !isAfterRival && article.isIntroduced(candidate, order) ? SAME : 0);
      const isOutspoken = said > 0 && most - around[at]!.points > OUTSPOKEN.lead;
      const isWord = said > 0 && frame < WORDLY.frame;
      const share = Math.min(
        isOutspoken ? OUTSPOKEN.share : 1,
        isWord ? WORDLY.share : 1,
        isStranger && said > 0 ? STRANGERS_SHARE : 1,
      );
      return { candidate, isStranger, frame, points: points + said * share };
    })
    .sort((a, b) => b.points - a.points || (a.candidate.entity.id < b.candidate.entity.id ? -1 : 1));
}

/** A name is marked from these points on: better silent than wrong. */
export const ENOUGH = 0;
/** How far the best must lead where several bear the name. */
export const LEAD = 0.05;

/** The candidate that is meant, if the evidence says enough. */
export function decide(weighed: readonly Weighed[]): Weighed | null {
  const [best, second] = weighed;
  if (best === undefined || best.points <= ENOUGH) return null;
  return second !== undefined && best.points - second.points < LEAD ? null : best;
}

/** Points as a probability. */
export const scoreOf = (points: number): number => Math.round(1_000 / (1 + Math.exp(-points))) / 1_000;
