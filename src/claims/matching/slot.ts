import { normalise, type Token, wordSet } from '../../bengali/index.ts';
import type { Day, EntityKind } from '../../model/index.ts';
import table from '../tables/parts.json' with { type: 'json' };
import type { Bound } from './bound.ts';
import type { Stage } from './stage.ts';
import { endsInOwnRa, nounInKa } from './stem.ts';

/**
 * How a word takes part, by its ending or what follows it: does (bare), is done to (কে), has (র), where (ে), whence (থেকে),
 * beside or through whom (র সঙ্গে), like or after whom (র মতো). The order is that of the index's bytes.
 */
export const ROLES = ['bare', 'object', 'of', 'at', 'from', 'with', 'like'] as const;
export type Role = (typeof ROLES)[number];

export interface TermSlot {
  readonly kind: 'term';
  readonly term: string;
  /** Other terms the word or the words of a phrase stand for. */
  readonly also: readonly string[];
  readonly role: Role;
  /** Tells little by itself: ঘোষণা, সিদ্ধান্ত. */
  readonly generic: boolean;
  /** What it says is negated beside it: অনুমোদন দেয়নি. */
  readonly negated: boolean;
  /** It tells what happens: a verb, or a noun with করা, হওয়া, দেওয়া. */
  readonly event: boolean;
  /** How far it has come: করেছে, করবে, করা শুরু করেছে, করার ঘোষণা. */
  readonly stage: Stage;
  /** Only a condition, or what something else is said of: পাঠালে, পাঠানো … ভুল, দেওয়ার কথা. */
  readonly supposed: boolean;
  /** It is told as wished, feared or tried only: পাওয়ার চেষ্টা. Known of sentences; a claim's is never asked for. */
  readonly unreal: boolean;
  /** It is told as a condition only: প্রত্যাহার করলে, যদি প্রত্যাহার করে. Known of sentences. */
  readonly conditional: boolean;
  /** It is only said along of something else: নিহত হওয়ার ঘটনায়, মারা যাওয়া চালক. Known of sentences. */
  readonly subordinate: boolean;
  /** No word says it, but a negation does: see `prohibitionsIn`. Known of sentences only. */
  readonly implied: boolean;
  /** এক, একটি or একজন stands right before it. */
  readonly single: boolean;
  /** As printed. */
  readonly text: string;
}
export interface EntitySlot {
  readonly kind: 'entity';
  readonly id: string;
  readonly role: Role;
  readonly entityKind: EntityKind;
  /** Terms of the name as written. */
  readonly words: readonly string[];
  readonly text: string;
}
export interface NumberSlot {
  readonly kind: 'number';
  readonly value: number;
  readonly unit: string | null;
  readonly ordinal: boolean;
  /** So many at least or at most, or what it was before: কমপক্ষে ১০, ১০ থেকে কমেছে. */
  readonly bound: Bound;
  readonly text: string;
}
export interface TimeSlot {
  readonly kind: 'time';
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
}
/** What a sentence is made of when it is compared, in the sentence's order; light words are left out. */
export type Slot = TermSlot | EntitySlot | NumberSlot | TimeSlot;

/** The genitive follows a vowel, ে in দের and ের too: ছাত্র, শহর and খবর have their র of their own, as those of the table have. */
const SUFFIX_OF = /[\u0985-\u0994\u09be-\u09cc]র$/u;
const SUFFIX_AT = /(?:[ক-হড়ঢ়য়ৎং]ে|তে|ায়|য়ে)$/u;

const PARTICIPLES_IN_KA = wordSet(table.participles.words);

/** The role that a word's own ending shows. */
export function roleOfWord(word: string): Role {
  if (/কে$/u.test(word) && word.length > 3)
    return nounInKa(word) === null && !PARTICIPLES_IN_KA.has(word) ? 'object' : 'at';
  if (SUFFIX_OF.test(word) && word.length > 2) return endsInOwnRa(word) ? 'bare' : 'of';
  if (SUFFIX_AT.test(word) && word.length > 3) return 'at';
  return 'bare';
}

/** The part that a word or a name takes; null of numbers and times. */
export const roleIn = (slot: Slot | undefined): Role | null =>
  slot?.kind === 'term' || slot?.kind === 'entity' ? slot.role : null;

const FROM = /^(?:থেকে|থেকেই|থেকেও|হতে)$/u;

/** The role that the postposition behind a word gives it: X থেকে, X-এর কাছে; else its own. */
export function roleBefore(tokens: readonly Token[], next: number, own: Role): Role {
  const postposition = tokens[next]?.text ?? '';
  if (FROM.test(postposition)) return 'from';
  if (own === 'bare' && PLACES.has(postposition)) return 'at';
  if (own !== 'of') return own;
  if (NEAR.test(postposition) && FROM.test(tokens[next + 1]?.text ?? '')) return 'from';
  return BEHIND_GENITIVE.get(postposition) ?? own;
}

/** Nouns of places behind a name of which they are a part, as printed. */
const PLACES = wordSet(table.places.words);
const NEAR = /^কাছ/u;
const BEHIND_GENITIVE = new Map<string, Role>(
  (['object', 'with', 'like'] as const).flatMap((role) =>
    table.postpositions[role].split(' ').map((word) => [normalise(word).text, role] as const),
  ),
);
