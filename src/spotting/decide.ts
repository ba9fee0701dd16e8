import type { ArticleEvidence } from './article-evidence.ts';
import type { Candidate, Place } from './candidates.ts';
import { NAME } from './lexicon-layout.ts';
import { localEvidence } from './local-evidence.ts';
import type { Passage, Word } from './passage.ts';
import { lookAround, type Surroundings } from './surroundings.ts';
import { beginsInstitution, partOfOtherPerson } from './unknown-names.ts';

/** A candidate with its points, in log-odds. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly points: number;
}

/** What it costs a weak name that it is an ordinary word as well, by what that word is. */
const COMMONNESS = { frequent: -3.5, noun: -2.3, adjective: -2.3, verb: -1.3 } as const;

/** Points against a name that begins an unknown institution's. */
const INSTITUTION = 7;

/** What a name is worth before anything around it is looked at. */
function baseOf(candidate: Candidate): number {
  const { weak, words, flags, exact, ordinary, entity } = candidate;
  const spelling = exact ? 0 : -0.7;
  if (!weak) return (words > 1 ? 4 : 3) + spelling;
  const isLabel = (flags & NAME.label) !== 0;
  const isPhrase = isLabel && words > 1 && (entity.kind === 'work' || entity.kind === 'organisation');
  const likeness = ordinary !== undefined ? COMMONNESS[ordinary] : isPhrase ? COMMONNESS.noun : 0;
  const shared = likeness !== 0 ? 0 : entity.kind === 'person' ? -1 : -0.3;
  return (
    likeness + shared + (isLabel && !isPhrase ? 1.5 : 0) + (exact ? 0 : ordinary !== undefined ? -5 : -0.5)
  );
}

/** What the words around a place say for each of its candidates, in log-odds: the same whatever the article names. */
export function weighAround(
  place: Place,
  passage: Passage,
  nameAt: (word: Word) => Place | undefined,
): Weighed[] {
  const around = lookAround(passage, place.start, place.end);
  const institution = beginsInstitution(passage.words, around.last, place.candidates[0]!.tells !== 0);
  const isName = (word: Word): boolean => nameAt(word) !== undefined;
  const rivalPlace = place.candidates.some(({ entity }) => entity.kind === 'place');
  return place.candidates.map((candidate): Weighed => {
    const partner = (side: 'left' | 'right'): boolean => {
      const joined = side === 'left' ? around.joinedLeft : around.joinedRight;
      const word = passage.words[side === 'left' ? around.first - 1 : around.last + 1];
      const other = joined && word !== undefined ? nameAt(word) : undefined;
      return other?.candidates.some(({ entity }) => entity.kind === candidate.entity.kind) ?? false;
    };
    const local = localEvidence(candidate, around, {
      partner,
      isName,
      rivalPlace,
      listed: isListed(candidate, passage, around, nameAt),
    });
    const against = partOfOtherPerson(candidate, around, isName) + (institution ? INSTITUTION : 0);
    return { candidate, points: baseOf(candidate) + local - against };
  });
}

const AND = /^(?:ও|এবং|আর)$/;

/** Whether a comma or an "and" joins the candidate to a name of its kind that is not weak; weak places bear each other out. */
function isListed(
  candidate: Candidate,
  { words }: Passage,
  { first, last }: Surroundings,
  nameAt: (word: Word) => Place | undefined,
): boolean {
  const isSure = (at: number): boolean => {
    const word = words[at];
    const place = word === undefined ? undefined : nameAt(word);
    return (
      place?.candidates.some(
        ({ entity, weak }) => entity.kind === candidate.entity.kind && (!weak || entity.kind === 'place'),
      ) ?? false
    );
  };
  const beside = (at: number, step: 1 | -1): boolean => {
    const gap = words[step === 1 ? at : at + 1]?.gap ?? '';
    if (/^, *$/.test(gap)) return isSure(at);
    return AND.test(words[at]?.text ?? '') && isSure(at + step);
  };
  return beside(first - 1, -1) || beside(last + 1, 1);
}

/** Points for the one whom the article named first, where several of one name are in it: it is about them. */
const FIRST = 0.5;

/** Adds what the article says to what stands around a place; best first. `order` is its place among the article's. */
export const weighIn = (around: readonly Weighed[], article: ArticleEvidence, order: number): Weighed[] =>
  around
    .map(({ candidate, points }) => ({
      candidate,
      points: points + article.weigh(candidate, order) + (article.isFirstOf(candidate, around) ? FIRST : 0),
    }))
    .sort((a, b) => b.points - a.points || (a.candidate.entity.id < b.candidate.entity.id ? -1 : 1));

/** A name is marked from these points on: better silent than wrong. */
export const ENOUGH = 0;
/** How far the best must lead where several bear the name. */
export const LEAD = 0.15;

/** The candidate that is meant, if the evidence says enough. */
export function decide(weighed: readonly Weighed[]): Weighed | null {
  const [best, second] = weighed;
  if (best === undefined || best.points <= ENOUGH) return null;
  return second !== undefined && best.points - second.points < LEAD ? null : best;
}

/** Points as a probability. */
export const scoreOf = (points: number): number => Math.round(1_000 / (1 + Math.exp(-points))) / 1_000;
