import { normalise } from '../bengali/index.ts';
import type { KnownEntities, KnownEntity } from './known-entities.ts';
import type { Lexicon, NameRecord } from './lexicon.ts';
import { NAME } from './lexicon-layout.ts';
import { scan } from './scan.ts';
import type { WordClass } from './tables.ts';
import { factsOf, unlistedClass } from './word-class.ts';

/** One entity that a stretch of text may mean. */
export interface Candidate {
  readonly entity: KnownEntity;
  /** The name as the pack spells it. */
  readonly name: string;
  /** Bits of `NAME`. */
  readonly flags: number;
  readonly weak: boolean;
  /** Words in the name. */
  readonly words: number;
  /** Whether the text spells the name as the pack does; else only its key agrees (ভোসলে for ভোঁসলে). */
  readonly exact: boolean;
  /** Where the suffix begins. */
  readonly stem: number;
  /** What the suffix tells: bits of `SUFFIX`. */
  readonly tells: number;
  /** A hyphen stands before the suffix. */
  readonly hyphenated: boolean;
  /** What the name is when it is no name; undefined where it is nothing else. */
  readonly ordinary: WordClass | undefined;
}

/** Whether the suffix on the name tells any of these things: bits of `SUFFIX`. */
export const carries = ({ tells }: Candidate, what: number): boolean => (tells & what) !== 0;

/** A stretch of a block that bears a known name, with all it may mean. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/** Every place in a block where names of the lexicons stand, in order of start, longer first; places may overlap. */
export function findPlaces(
  text: string,
  block: number,
  lexicons: readonly Lexicon[],
  known: KnownEntities,
): Place[] {
  const bySpan = new Map<string, { start: number; end: number; found: Map<string, Candidate> }>();
  lexicons.forEach((lexicon, index) => {
    scan(text, lexicon, (start, stem, end, tells, rank) => {
      const key = `${start} ${end}`;
      const place = bySpan.get(key) ?? { start, end, found: new Map<string, Candidate>() };
      bySpan.set(key, place);
      const hit = { start, stem, tells, name: lexicon.name(rank) };
      for (const candidate of candidatesOf(text, hit, index, known)) {
        const before = place.found.get(candidate.entity.id);
        if (before === undefined || isBetter(candidate, before))
          place.found.set(candidate.entity.id, candidate);
      }
    });
  });
  return [...bySpan.values()]
    .map(({ start, end, found }) => ({ block, start, end, candidates: [...found.values()] }))
    .filter(({ candidates }) => candidates.length > 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same entity under two readings: the exact spelling first, then the longer stem, then the name that is not weak. */
const isBetter = (one: Candidate, two: Candidate): boolean =>
  (Number(one.exact) - Number(two.exact) || one.stem - two.stem || Number(two.weak) - Number(one.weak)) > 0;

/** A name this short, in letters, must be spelt as the pack spells it. */
const SHORTEST_VARIANT = 4;

interface Hit {
  readonly start: number;
  readonly stem: number;
  readonly tells: number;
  readonly name: NameRecord;
}

function candidatesOf(text: string, hit: Hit, lexicon: number, known: KnownEntities): Candidate[] {
  const { spelling, bearers } = hit.name;
  const written = text.slice(hit.start, hit.stem);
  const exact = written === spelling || isSpeltAs(written, spelling, hit.tells !== 0);
  const facts = factsOf(spelling);
  const { words, ordinary } = facts;
  if (!exact && words === 1 && bare(spelling).length < SHORTEST_VARIANT) return [];
  const hyphenated = hit.tells !== 0 && /[-‐‑]/.test(text.charAt(hit.stem));
  const unlisted = (entity: number, flags: number): WordClass | undefined =>
    unlistedClass(known.get(lexicon, entity).kind, flags, bearers.length, facts);
  return bearers.map(
    ({ entity, flags, name }): Candidate => ({
      entity: known.get(lexicon, entity),
      name,
      flags,
      weak: (flags & NAME.weak) !== 0,
      words,
      exact,
      stem: hit.stem,
      tells: hit.tells,
      hyphenated,
      ordinary: ordinary ?? (hyphenated ? undefined : unlisted(entity, flags)),
    }),
  );
}

/** Whether two spellings differ in what parts their words alone; before a suffix ৎ is ত (জিতের), else জিত is no জিৎ. */
function isSpeltAs(written: string, spelling: string, isInflected: boolean): boolean {
  const one = bare(written);
  const two = bare(spelling);
  return one === two || (isInflected && one.replaceAll('ৎ', 'ত') === two.replaceAll('ৎ', 'ত'));
}

/** A name in normal form without what parts its words. */
const bare = (name: string): string => normalise(name).text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
