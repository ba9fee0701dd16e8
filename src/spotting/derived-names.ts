import abbreviations from '../bengali/tables/abbreviations.json' with { type: 'json' };
import letterNames from '../bengali/tables/letter-names.json' with { type: 'json' };
import { composed } from './spelling.ts';
import nameVariants from './tables/name-variants.json' with { type: 'json' };

const LETTERS = new Set(letterNames.letters.map(composed));
/** The names of letters by their first unit, the longest first. */
const BY_FIRST_UNIT = new Map<number, string[]>();
for (const letter of [...LETTERS].sort((a, b) => b.length - a.length)) {
  const first = letter.charCodeAt(0);
  BY_FIRST_UNIT.set(first, [...(BY_FIRST_UNIT.get(first) ?? []), letter]);
}
/** By full word: the ways in which it is cut short before a name (উত্তর: উ). */
const SHORT = new Map<string, string[]>();
for (const { expands, short } of abbreviations.abbreviations) {
  if (expands !== undefined) SHORT.set(expands, [...(SHORT.get(expands) ?? []), short]);
}

/** By a part of a name: how else it is spelt. */
const VARIANTS = new Map<string, readonly string[]>();
for (const line of nameVariants.variants) {
  const spellings = line.map(composed);
  for (const one of spellings)
    VARIANTS.set(
      one,
      spellings.filter((other) => other !== one),
    );
}
/** What the press leaves out before a name that goes on with two words or more. */
const DROPPED = new Set(nameVariants.dropped.map(composed));

/** Where two units of a word lead to in a table of 16 bits: Bengali ones each to a place of their own. */
const beginning = (first: number, second: number): number => ((first & 0xff) << 8) | (second & 0xff);
const SPACE = 0x20;
/** What a word with these two first units may be, a space behind a word of one unit: asked before the word is looked up. */
const MAY_BE = { variant: 1, long: 2 } as const;
const BEGINNINGS = new Uint8Array(0x10000);
const mayBe = (name: string, at: number): number =>
  BEGINNINGS[beginning(name.charCodeAt(at), at + 1 < name.length ? name.charCodeAt(at + 1) : SPACE)]!;
for (const [words, what] of [
  [[...VARIANTS.keys(), ...DROPPED], MAY_BE.variant],
  [[...SHORT.keys()], MAY_BE.long],
] as const)
  for (const word of words)
    BEGINNINGS[beginning(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : SPACE)]! |= what;

const NONE: readonly string[] = [];

/**
 * Spellings that follow from a name by rule, so that no pack need list them: উ. for উত্তর before a place, initials
 * written together and apart (এ পি জে = এপিজে, সিএসকে = সি এস কে), the parts of people's names that are spelt in more
 * ways than one (মমতা ব্যানার্জি), and a name without what only introduces it (মো.). The name is in composed letters.
 */
export function derivedNames(name: string): readonly string[] {
  const others = respelt(name);
  const letters = abbreviated(name);
  return others.length === 0 ? letters : letters.length === 0 ? others : [...letters, ...others];
}

/** A name of several words with one of them spelt in another way, and without its first one where that says nothing. */
function respelt(name: string): readonly string[] {
  if (!name.includes(' ')) return NONE;
  let found: string[] | null = null;
  for (let start = 0; start < name.length; ) {
    const space = name.indexOf(' ', start);
    const end = space < 0 ? name.length : space;
    if ((mayBe(name, start) & MAY_BE.variant) === 0) {
      start = end + 1;
      continue;
    }
    found ??= [];
    const word = name.slice(start, end);
    for (const other of VARIANTS.get(word) ?? NONE)
      found.push(name.slice(0, start) + other + name.slice(end));
    if (start === 0 && DROPPED.has(word) && name.includes(' ', end + 1)) found.push(name.slice(end + 1));
    start = end + 1;
  }
  return found ?? NONE;
}

function abbreviated(name: string): readonly string[] {
  const mayBeInitials = BY_FIRST_UNIT.has(name.charCodeAt(0));
  if (!mayBeInitials && (mayBe(name, 0) & MAY_BE.long) === 0) return NONE;
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  const shorts = space < 0 ? undefined : SHORT.get(first);
  const letters = mayBeInitials ? spell(first) : null;
  if (shorts === undefined && letters === null && !(mayBeInitials && first.endsWith('.'))) return NONE;
  const words = name.split(' ');
  return [
    ...(shorts ?? []).map((short) => [`${short}.`, ...words.slice(1)].join(' ')),
    ...joinedInitials(words),
    ...(letters === null || letters.length < 2 ? NONE : [[...letters, ...words.slice(1)].join(' ')]),
  ];
}

function joinedInitials(words: readonly string[]): string[] {
  let count = 0;
  while (count < words.length && LETTERS.has(words[count]!.replace(/\.$/, ''))) count++;
  if (count < 2) return [];
  const joined = words
    .slice(0, count)
    .map((word) => word.replace(/\.$/, ''))
    .join('');
  return [[joined, ...words.slice(count)].join(' ')];
}

/** Whether a name is nothing but initials spelt out, three or more (এনসিপি): such a name is no ordinary word. */
export const isInitials = (name: string): boolean => (spell(composed(name))?.length ?? 0) >= 3;

/** The names of letters that a word is made of from a unit on, nothing left over; null where it is no run of initials. */
function spell(word: string, from = 0): string[] | null {
  if (from === word.length) return [];
  for (const letter of BY_FIRST_UNIT.get(word.charCodeAt(from)) ?? NONE) {
    if (!word.startsWith(letter, from)) continue;
    const rest = spell(word, from + letter.length);
    if (rest !== null) return [letter, ...rest];
  }
  return null;
}
