import { keyString, SUFFIX } from '../bengali/index.ts';
import type { Candidate } from './candidates.ts';
import { describes } from './describes.ts';
import { NAME } from './lexicon-layout.ts';
import type { Word } from './passage.ts';
import { REGION, tellsOfPlace } from './regions.ts';
import type { Surroundings } from './surroundings.ts';
import { bodiesBefore, isInstitutionNoun } from './tables.ts';

/**
 * Whether the word before a body's short name makes it another body of that sort: another commission (শিক্ষা কমিশন), the
 * state's (রাজ্য নির্বাচন কমিশন), another country's (নেপালের সুপ্রিম কোর্ট). A word of its own description does not.
 */
export function isOtherBody(
  { entity, name, weak, words, flags }: Candidate,
  { previous, beforePrevious }: Surroundings,
): boolean {
  if (entity.kind !== 'organisation' || !weak || previous === null) return false;
  const isOwn = (word: Word): boolean => describes(word, entity);
  const before = bodiesBefore(name);
  // A town has one too: বিধাননগর পুরসভা.
  if (before === null) {
    if ((previous.region & REGION.place) === 0 || isOwn(previous)) return false;
    const tells = tellsOfPlace(previous.text);
    // Where something happens is not whose it is: ওয়াশিংটনে কংগ্রেসের দুই কক্ষ.
    if (isInstitutionNoun(name)) return (tells & SUFFIX.locative) === 0;
    // What ends a longer name ends others' too: চট্টগ্রাম ওয়াসা, where ঢাকা ওয়াসা is known.
    return tells === 0 && words === 1 && (flags & NAME.last) !== 0;
  }
  // Of its own longer name the other may have all but the first word: রাজ্য নির্বাচন কমিশন.
  const told = isOwn(previous) ? beforePrevious : previous;
  return told !== null && !isOwn(told) && (before.lists(told) || isElsewhere(told, entity.regions));
}

const GENITIVE = keyString('র');
/** West Bengal is India's. */
const INDIA = REGION.WB | REGION.IN;

/** Whether a word places what follows in a country that is none of these: নেপালের, মার্কিন. */
function isElsewhere(word: Word, regions: number): boolean {
  const own = (regions & INDIA) !== 0 ? regions | INDIA : regions;
  const told = word.region & ~REGION.place;
  const owns = (word.region & REGION.place) === 0 || word.forms[0]!.endsWith(GENITIVE);
  return told !== 0 && own !== 0 && (told & own) === 0 && owns;
}
