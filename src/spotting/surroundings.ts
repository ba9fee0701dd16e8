import { JOINTS } from './joints.ts';
import type { Passage, Word } from './passage.ts';
import { betweenOwned, measures, routes } from './tables.ts';

/** What stands around a place in its block. Words are null where something other than a space parts them from it. */
export interface Surroundings {
  readonly previous: Word | null;
  /** The word before `previous`, if nothing parts those two. */
  readonly beforePrevious: Word | null;
  readonly next: Word | null;
  /** The next few words after `next`, as far as nothing parts them. */
  readonly ahead: readonly Word[];
  /** What a genitive there owns: `next`, or the noun behind a likeness, a number or an ordinal (নার্গিসের মতো ঝড়). */
  readonly owned: Word | null;
  /** The last word of the clause that the place begins or stands in, if anything follows; না and its like do not count. */
  readonly clauseEnd: Word | null;
  /** The words of the same sentence, those of the place left out. */
  readonly sentence: readonly Word[];
  /** The words of the sentences before and after it in the block. */
  readonly beside: readonly Word[];
  readonly first: number;
  readonly last: number;
  /** Joined to a neighbour by a hyphen, dash or slash. */
  readonly joinedLeft: boolean;
  readonly joinedRight: boolean;
  /** A particle links it to what it makes one name with: মাজার-ই-শরিফ. */
  readonly linked: boolean;
  /** The word that a hyphen, dash or slash joins on the right. */
  readonly joinedNext: Word | null;
  /** The same word stands beside it once more (কাতারে কাতারে, ‘বিজয়! বিজয়!’): a name is not said twice. */
  readonly repeated: boolean;
  /** Joined to another name as the two ends of a way: ঢাকা-সিলেট মহাসড়ক. */
  readonly onRoute: boolean;
  /** Behind the colon of what says whose a picture or a piece is: ছবি: সমকাল. */
  readonly credited: boolean;
  readonly quoted: boolean;
  /** The words just outside the quotes that a name alone stands in: রবীন্দ্রনাথের ‘কালান্তর’ প্রবন্ধে. */
  readonly outside: { readonly before: Word | null; readonly after: Word | null };
  /** In brackets right after something. */
  readonly bracketed: boolean;
  /** A number of years stands in brackets behind it: নজরুল ইসলাম (৪৫). */
  readonly aged: boolean;
}

/** A quotation mark and space, on one side. */
const QUOTED = /^(?:['"]+ +| +['"]+)$/;

export function lookAround(passage: Passage, start: number, end: number): Surroundings {
  const { words, text } = passage;
  const first = passage.wordAt(start);
  const last = Math.max(first, passage.wordAt(end - 1));
  const spaced = (at: number): Word | null => {
    const word = words[at];
    return word !== undefined && at > 0 && JOINTS.space.test(word.gap) ? word : null;
  };
  const follows = (at: number): boolean => spaced(at) !== null;
  const quoted = /['"‘’“”«]$/.test(text.slice(0, start)) && /^['"‘’“”»]/.test(text.slice(end));
  // What stands beside the quotes stands beside the name, if it tells what the name is of.
  const isBeside = (at: number): boolean => quoted && QUOTED.test(words[at]?.gap ?? '');
  const before = follows(first) || isBeside(first) ? words[first - 1] : undefined;
  const previous = follows(first) || before?.sorts.before ? (before ?? null) : null;
  const quotedNext = isBeside(last + 1) ? words[last + 1] : undefined;
  const next = spaced(last + 1) ?? (quotedNext?.sorts.after ? quotedNext : null);
  const joinedRight = JOINTS.hyphen.test(words[last + 1]?.gap ?? '');
  const isSame = (word: Word | undefined): boolean => first === last && word?.text === words[first]?.text;
  const ahead = next === null ? [] : wordsAhead(words, last + 2);
  const joinedLeft = JOINTS.hyphen.test(words[first]?.gap ?? '');
  return {
    previous,
    beforePrevious: previous !== null && first > 1 && follows(first - 1) ? words[first - 2]! : null,
    next,
    ahead,
    owned: ownedBy(next, ahead),
    clauseEnd: next === null ? null : clauseEnd(words, last),
    ...sentencesAround(passage, first, last),
    first,
    last,
    joinedLeft,
    joinedRight,
    linked: (joinedLeft && isLink(words, first - 1)) || (joinedRight && isLink(words, last + 1)),
    joinedNext: joinedRight ? words[last + 1]! : null,
    repeated:
      ((previous !== null || joinedLeft || isCalled(words[first])) && isSame(words[first - 1])) ||
      ((next !== null || joinedRight || isCalled(words[last + 1])) && isSame(words[last + 1])),
    onRoute: (joinedLeft || joinedRight) && isRoute(words, last),
    credited: CREDITS.test(words[first - 1]?.text ?? '') && /^ ?: *$/.test(words[first]?.gap ?? ''),
    quoted,
    outside: {
      before: isBeside(first) ? (words[first - 1] ?? null) : null,
      after: quotedNext ?? null,
    },
    aged: /^\s*\((?:[১-৯1-9][০-৯0-9]?|1[0-9]{2})\)/.test(text.slice(end, end + 6)),
    bracketed:
      /[([]\s*$/.test(text.slice(Math.max(0, start - 2), start)) &&
      /^\s*[)\]]/.test(text.slice(end, end + 2)),
  };
}

/** What stands before the colon of a credit. */
const CREDITS = /^(?:ছবি|চিত্র|সূত্র|তথ্যসূত্র|সৌজন্য|সৌজন্যে|গ্রাফিক্স|গ্রাফিক|ভিডিও|ভিডিয়ো|স্ক্রিনশট)$/;

/** Particles that stand between hyphens in one name, Persian, Arabic and European. */
const LINK = /^(?:ই|এ|উল|উদ|উর|উস|উন|উত|উজ|আল|দে|দো|দি|দা|লা|অন|সুর)$/;

const isLink = (words: readonly Word[], at: number): boolean =>
  LINK.test(words[at]?.text ?? '') &&
  JOINTS.hyphen.test(words[at]!.gap) &&
  JOINTS.hyphen.test(words[at + 1]?.gap ?? '');

/** Whether a road, a railway or what runs there follows the names that a hyphen joins from this word on. */
function isRoute(words: readonly Word[], last: number): boolean {
  let at = last + 1;
  while (JOINTS.hyphen.test(words[at]?.gap ?? '')) at++;
  const next = words[at];
  return next !== undefined && JOINTS.space.test(next.gap) && routes.holds(next);
}

/** How far ahead the noun may stand that a genitive belongs to (গুজরাতের আরও দু’টি শহরে), beyond the next word. */
const AHEAD = 3;

function wordsAhead(words: readonly Word[], from: number): Word[] {
  const ahead: Word[] = [];
  for (const word of words.slice(from, from + AHEAD)) {
    if (!/^(?:\.? +|['’])$/.test(word.gap)) break;
    ahead.push(word);
  }
  return ahead;
}

/** Whether a word is called out after the one before it: ‘আজাদী, আজাদী’. */
const isCalled = (word: Word | undefined): boolean => /^[,!]+ *$/.test(word?.gap ?? '');

const isCounted = (word: Word): boolean =>
  betweenOwned.lists(word) || measures.lists(word) || /^[0-9]|(?:টি|টা)$/.test(word.text);

function ownedBy(next: Word | null, ahead: readonly Word[]): Word | null {
  if (next === null || !isCounted(next)) return next;
  return ahead[0] !== undefined && isCounted(ahead[0]) ? (ahead[1] ?? next) : (ahead[0] ?? next);
}

/** What follows a finite verb in its clause. */
const AFTER_VERB = /^(?:না|নি|নাকি|তো|বলে|যে|আর)$/;

/** No clause is read further than so many words. */
const LONGEST_CLAUSE = 30;

function clauseEnd(words: readonly Word[], last: number): Word | null {
  const most = Math.min(words.length, last + 1 + LONGEST_CLAUSE);
  let at = last + 1;
  while (at < most && /^\.? +$/.test(words[at]!.gap)) at++;
  at--;
  while (at > last + 1 && AFTER_VERB.test(words[at]!.text)) at--;
  return words[at] ?? null;
}

function sentencesAround(
  { words }: Passage,
  first: number,
  last: number,
): { sentence: readonly Word[]; beside: readonly Word[] } {
  const isEnd = (at: number): boolean => at <= 0 || at >= words.length || JOINTS.stop.test(words[at]!.gap);
  const beginning = (from: number): number => {
    let at = from;
    while (!isEnd(at)) at--;
    return Math.max(0, at);
  };
  const ending = (from: number): number => {
    let at = from;
    while (!isEnd(at)) at++;
    return Math.min(words.length, at);
  };
  const from = beginning(first);
  const to = ending(last + 1);
  return {
    sentence: [...words.slice(from, first), ...words.slice(last + 1, to)],
    beside: [...words.slice(from > 0 ? beginning(from - 1) : 0, from), ...words.slice(to, ending(to + 1))],
  };
}
