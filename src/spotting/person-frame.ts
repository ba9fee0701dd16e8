import { keyString, SUFFIX } from '../bengali/index.ts';
import type { Candidate } from './candidates.ts';
import type { Word } from './passage.ts';
import type { Surroundings } from './surroundings.ts';
import { copulas, functionWords, honorifics, households, isPersonal, speechVerbs, titles } from './tables.ts';
import { endsHonorifically, isPlainVerb } from './verb-signs.ts';

/**
 * Points in log-odds against a person whose name is an ordinary word, by the frame that it stands in. A person is a
 * subject: a verb of respect ends the clause, a role stands before, nothing else is close by. A word is part of a phrase:
 * nouns stand before and behind, and the verb shows no respect.
 */
const FRAME = {
  trade: -3,
  behindPlainVerb: -2,
  whence: -3,
  plainVerb: -2,
  plainEnd: -1.2,
  nounBefore: -1,
  nounAfter: -2,
  predicate: -1,
} as const;

export function personFrame(
  { name, tells }: Candidate,
  { previous, next, ahead, clauseEnd }: Surroundings,
  isName: (word: Word) => boolean,
): number {
  // Trades have many members: মাঝিদের.
  if ((tells & SUFFIX.plural) !== 0) return titles.lists({ forms: [keyString(name)] }) ? FRAME.trade : 0;
  if ((tells & ~SUFFIX.clitic) !== 0) return 0;
  let points = 0;
  if (previous !== null) {
    if (isPlainVerb(previous) || (next === null && copulas.lists(previous) && !endsHonorifically(previous)))
      points += FRAME.behindPlainVerb;
    else if (!endsHonorifically(next) && isOfPhrase(previous) && !isName(previous))
      points += FRAME.nounBefore;
  }
  if (next === null) return points;
  if (isPlainVerb(next)) return points + FRAME.plainVerb;
  if (next.text === 'থেকে') return points + FRAME.whence;
  const isRespected = [next, ...ahead].some(endsHonorifically);
  if (!isRespected && clauseEnd !== null && isPlainVerb(clauseEnd)) points += FRAME.plainEnd;
  // What is marked as also meant is no part of a phrase: জয়ও মিছিলে.
  if (!isRespected && tells === 0 && isOfPhrase(next))
    points += clauseEnd === next ? FRAME.predicate : FRAME.nounAfter;
  return points;
}

/** Whether a word is a noun or adjective, bare or in the genitive, that may make one phrase with its neighbour. */
const isOfPhrase = (word: Word): boolean =>
  !functionWords.lists(word) &&
  !titles.holds(word) &&
  !households.holds(word) &&
  !honorifics.holds(word) &&
  !speechVerbs.lists(word) &&
  !isPersonal(word) &&
  !endsHonorifically(word) &&
  !LOCATIVE.test(word.text);

/** Places, times and participles end so: they stand beside a subject. */
const LOCATIVE = /[\u09c7\u09df]$/;
