import type { Candidate } from './candidates.ts';
import type { Word } from './passage.ts';
import { meet } from './sort-set.ts';
import { sortBit } from './sorts.ts';
import { placeThings, teamThings } from './tables.ts';

const TEAM = sortBit('team');
/** Whether a word is of what teams have and do. */
export const isTeamThing = (word: Word | null): boolean =>
  word !== null && (meet(word.sorts.after, TEAM) || teamThings.holds(word));

/** Town or team: whose is what comes first behind the genitive (চেন্নাইয়ের ভ্যাপসা গরমে, চেন্নাইয়ের দুই পেসার). */
export function ownerOf(next: Word | null, ahead: readonly Word[]): 'town' | 'team' | null {
  for (const word of next === null ? [] : [next, ...ahead]) {
    if (isTeamThing(word)) return 'team';
    if (placeThings.holds(word)) return 'town';
  }
  return null;
}

/** Cricket, football and other sport: the first three topics. */
export const isTeam = ({ entity }: Candidate): boolean => (entity.topics & 0b111) !== 0;
