import { SUFFIX } from '../bengali/index.ts';
import { JOINTS } from './joints.ts';
import type { Passage, Word } from './passage.ts';
import { tellsOfPlace } from './regions.ts';

/** What a name is listed with (বরিশাল, ভোলা ও পটুয়াখালীতে): members of a list are of one kind and share their case. */
export interface Listing {
  /** The last word of each other member. */
  readonly members: readonly Word[];
  /** The word after the list's end, where only a space parts it; null where the name itself ends the list. */
  readonly after: Word | null;
  /** What the suffix on the list's last member tells, for the names before it: bits of `SUFFIX`. */
  readonly tells: number;
}

const AND = /^(?:ও|এবং|আর)$/;
const COMMA = /^, *$/;
/** Most words in a member that no lexicon knows, and most members that are looked at on either side. */
const LONGEST = 3;
const MOST = 4;

/** A stretch that bears a known name, as far as lists need it: its last word's number, and what its suffix tells. */
export interface Listed {
  readonly last: number;
  readonly tells: number;
}

/** The list that the words `first` to `last` stand in; `nameFrom` is asked for known names that begin with a word. */
export function listingOf(
  passage: Passage,
  first: number,
  last: number,
  nameFrom: (at: number) => Listed | null,
): Listing {
  const { words } = passage;
  const members: Word[] = [];
  let end = last;
  let tells = 0;
  for (let count = 0; count < MOST; count++) {
    const member = nextMember(words, end, nameFrom);
    if (member === null) break;
    members.push(words[member.last]!);
    end = member.last;
    tells = member.tells;
    if (member.isFinal) break;
  }
  for (let at = first, count = 0; count < MOST; count++) {
    const before = beforeMember(words, at);
    if (before < 0) break;
    members.push(words[before]!);
    at = before;
  }
  const next = words[end + 1];
  const after = end > last && next !== undefined && JOINTS.space.test(next.gap) ? next : null;
  return { members, after, tells: end > last ? tells : 0 };
}

function nextMember(
  words: readonly Word[],
  end: number,
  nameFrom: (at: number) => Listed | null,
): (Listed & { readonly isFinal: boolean }) | null {
  const word = words[end + 1];
  if (word === undefined) return null;
  const isFinal = AND.test(word.text) && JOINTS.space.test(word.gap);
  if (!isFinal && !COMMA.test(word.gap)) return null;
  const from = isFinal ? end + 2 : end + 1;
  const first = words[from];
  if (first === undefined || (isFinal && !JOINTS.space.test(first.gap))) return null;
  const known = nameFrom(from);
  if (known !== null) return { ...known, isFinal };
  if (isFinal) return { last: from, tells: tellsOf(first.text), isFinal };
  for (let at = from; at < from + LONGEST; at++) {
    const next = words[at + 1];
    if (next === undefined) return null;
    if (COMMA.test(next.gap) || AND.test(next.text)) return { last: at, tells: 0, isFinal };
    if (!JOINTS.space.test(next.gap)) return null;
  }
  return null;
}

/** What the suffix on a list's unknown last member tells: bits of `SUFFIX`. */
const tellsOf = (word: string): number => tellsOfPlace(word) || (/..[^েি]কে$/.test(word) ? SUFFIX.object : 0);

/** The last word of the member before a word; -1 where none is. */
function beforeMember(words: readonly Word[], at: number): number {
  const gap = words[at]?.gap ?? '';
  if (at > 0 && COMMA.test(gap)) return at - 1;
  return at > 1 && JOINTS.space.test(gap) && AND.test(words[at - 1]!.text) ? at - 2 : -1;
}
