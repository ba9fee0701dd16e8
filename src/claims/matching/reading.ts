import {
  findNumbers,
  isSureVerb,
  type NumberReading,
  normalise,
  type Region,
  type Token,
  timesIn,
} from '../../bengali/index.ts';
import type { Day, EntityKind } from '../../model/index.ts';
import {
  EVENTS,
  type FoundPhrase,
  GENERIC,
  isExact,
  isNegatedVerb,
  LIGHT,
  LIGHT_WORDS,
  NEGATIONS,
  phraseAt,
  SUPPORT_VERBS,
  standsFor,
  stemWithNegation,
  termOf,
  UNIT_WORDS,
} from './concepts.ts';
import { isDenied, negatedAfter, negatedTokens } from './polarity.ts';
import { stem } from './stem.ts';

/** How a word takes part, by its ending: does (bare), is done to (কে), has (র), where (ে). */
export type Role = 'bare' | 'object' | 'of' | 'at';

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

export interface Reading {
  readonly slots: readonly Slot[];
  /** Where each slot's text begins in the source, in UTF-16 units. */
  readonly starts: readonly number[];
  /** Slots that stand outside what is said to be the case (the speaker, where and how it was said). */
  readonly outside: ReadonlySet<number>;
  /** It calls a report false, or somebody denies it. */
  readonly denies: boolean;
  /** Slots that a negation reaches. */
  readonly negated: ReadonlySet<number>;
  readonly question: boolean;
}

/** A name in tokens, `[from, to)`. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

const SUFFIX_OF = /(?:র|দের)$/u;
const SUFFIX_AT = /(?:[ক-হড়ঢ়য়ৎং]ে|তে|ায়|য়ে)$/u;

/** The role that a word's own ending shows. */
export function roleOfWord(word: string): Role {
  if (/কে$/u.test(word) && word.length > 3) return 'object';
  if (SUFFIX_OF.test(word) && word.length > 2) return 'of';
  if (SUFFIX_AT.test(word) && word.length > 3) return 'at';
  return 'bare';
}

/** What reading needs beside the tokens: the source they are of, its day, the names in it, tokens to pass over. */
export interface ReadingInput {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NamedEntity[];
  readonly day: Day | null;
  readonly region?: Region;
  /** Whether a token is the speaker's or the cue's: it is not read. */
  readonly aside?: (token: number) => boolean;
  /** Whether a token is part of what is said; without it all are. */
  readonly content?: (token: number) => boolean;
}

export function read({ source, tokens, names, day, region, aside, content }: ReadingInput): Reading {
  const slots: { at: number; slot: Slot }[] = [];
  const taken = tokens.map(() => false);
  const put = (from: number, to: number, slot: Slot | null): void => {
    for (let i = from; i < to; i++) taken[i] = true;
    if (slot) slots.push({ at: from, slot });
  };
  for (const name of names) put(name.from, name.to, entitySlot(tokens, name, source));
  const found = findNumbers(tokens);
  for (const time of timesIn(source, tokens, found, day, region)) {
    const from = tokens.findIndex((token) => token.start >= time.start);
    const to = tokens.findIndex((token) => token.start >= time.end);
    if (taken[from]) continue;
    if (time.kind === 'date')
      put(
        from,
        to < 0 ? tokens.length : to,
        time.from && time.to ? { kind: 'time', from: time.from, to: time.to, text: time.text } : null,
      );
  }
  for (const number of found) {
    if (taken[number.from] || isNoNumber(tokens, number)) continue;
    put(number.from, endOfNumber(tokens, number), number.article ? null : numberSlot(tokens, number, source));
  }
  const marked = tokens.map((token) => (token.kind === 'word' ? stemWithNegation(token.text) : token.text));
  const stems = marked.map((stemmed) => (stemmed.length > 1 ? stemmed.replace(/^!/u, '') : stemmed));
  const consumed = new Set<number>();
  const words: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || taken[i] || aside?.(i)) continue;
    const phrase = phraseAt(marked, i);
    if (phrase && !phrase.at.some((at) => taken[at])) {
      for (const at of phrase.at) consumed.add(at);
      const also = phrase.at.map((at) => termOf(tokens[at]!.text, stems[at]!));
      const last = phrase.at.at(-1)!;
      slots.push({
        at: i,
        slot: termSlot({
          tokens,
          term: phrase.term,
          also,
          at: last,
          from: i,
          source,
          consumed,
          phrase,
        }),
      });
      for (const at of phrase.at) taken[at] = true;
    } else words.push(i);
  }
  for (const i of words) {
    const word = tokens[i]!.text;
    if (taken[i] || NEGATIONS.has(word) || isLight(word, stems[i]!)) continue;
    const term = termOf(word, stems[i]!);
    const stand = standsFor(stems[i]!) ?? standsFor(word);
    slots.push({
      at: i,
      slot: termSlot({
        tokens,
        term,
        also: stand ? [stand] : [],
        at: i,
        from: i,
        source,
        consumed,
        phrase: null,
      }),
    });
  }
  slots.sort((a, b) => a.at - b.at);
  const negated = negatedTokens(tokens, stems, consumed);
  return {
    slots: slots.map(({ slot }) => slot),
    starts: slots.map(({ at }) => tokens[at]!.start),
    outside: new Set(slots.flatMap(({ at }, i) => (content && !content(at) ? [i] : []))),
    denies: isDenied(tokens, stems, consumed),
    negated: new Set(slots.flatMap(({ at }, i) => (negated.has(at) ? [i] : []))),
    question: tokens.some(({ text }) => text === '?'),
  };
}

function entitySlot(tokens: readonly Token[], name: NamedEntity, source: string): EntitySlot {
  const inside = tokens.slice(name.from, name.to);
  const recipient = name.role === 'of' && /^কাছে/u.test(tokens[name.to]?.text ?? '');
  const words = inside.flatMap(({ kind, text }) => (kind === 'word' ? [termOf(text, stem(text))] : []));
  return {
    kind: 'entity',
    id: name.id,
    role: recipient ? 'object' : name.role,
    entityKind: name.kind,
    words,
    text: source.slice(inside[0]!.start, inside.at(-1)!.end),
  };
}

/** নয় closing a clause negates; শেষ আট is a round of a cup. */
function isNoNumber(tokens: readonly Token[], { from, to, value }: NumberReading): boolean {
  const next = tokens[to];
  if (tokens[from]!.text === NOT) return !next || next.kind === 'mark' || AFTER_NOT.test(next.text);
  return tokens[from - 1]?.text === LAST && (value === 4 || value === 8 || value === 16);
}
const NOT = normalise('নয়').text;
const LAST = normalise('শেষ').text;
const AFTER_NOT = /^(?:বলে|বলেও|এবং|কারণ|তবে|কিন্তু|এমন)$/u;

/** Classifiers and ordinal endings on digits are part of the number (৪১২টি, ৩২তম). */
function endOfNumber(tokens: readonly Token[], number: NumberReading): number {
  const next = tokens[number.to];
  return next?.glued && next.kind === 'word' ? number.to + 1 : number.to;
}

/** Measures are compared in one unit of their kind: ২৪ মাস is দুই বছর, ১৮ টন is ১৮ হাজার কেজি. */
const MEASURES = new Map([
  ['year', { unit: 'month', times: 12 }],
  ['week', { unit: 'day', times: 7 }],
  ['hour', { unit: 'minute', times: 60 }],
  ['tonne', { unit: 'kilogram', times: 1_000 }],
  ['gram', { unit: 'kilogram', times: 0.001 }],
  ['kilometre', { unit: 'metre', times: 1_000 }],
]);

/** প্রতি ১০০ জনে ৫৬ জন and শতকরা ৫৬ are 56 percent. */
function numberSlot(tokens: readonly Token[], number: NumberReading, source: string): NumberSlot | null {
  const before = tokens.slice(Math.max(0, number.from - 8), number.from).map(({ text }) => text);
  const each = before.lastIndexOf('প্রতি');
  const hundred = each >= 0 && /^(?:100|শতে|শ|একশ|একশো)/u.test(before[each + 1] ?? '');
  if (number.value === 100 && before.at(-1) === 'প্রতি') return null;
  const percent = hundred || before.at(-1) === 'শতকরা';
  const span = MEASURES.get(number.unit ?? '');
  return {
    kind: 'number',
    value: number.value * (span?.times ?? 1),
    unit: percent ? 'percent' : (span?.unit ?? number.unit),
    ordinal: number.ordinal,
    text: source.slice(number.start, number.end),
  };
}

interface TermInput {
  readonly tokens: readonly Token[];
  readonly term: string;
  readonly also: readonly string[];
  /** The phrase's first word, and its last, whose ending and neighbours count. */
  readonly from: number;
  readonly at: number;
  readonly source: string;
  readonly consumed: ReadonlySet<number>;
  readonly phrase: FoundPhrase | null;
}

function termSlot({ tokens, term, also, from, at, source, consumed, phrase }: TermInput): TermSlot {
  const { text } = tokens[at]!;
  const next = tokens[at + 1]?.text ?? '।';
  return {
    kind: 'term',
    term,
    also,
    role: roleOfWord(text),
    generic: GENERIC.has(term),
    negated: (phrase ? phrase.negated : isNegatedVerb(text)) || negatedAfter(tokens, at, consumed),
    event:
      endsClause(tokens, at) ||
      EVENTS.has(term) ||
      SUPPORT_VERBS.has(next) ||
      isSureVerb(text) ||
      isNegatedVerb(text) ||
      (NEGATIONS.has(next) && !consumed.has(at + 1)),
    text: source.slice(tokens[from]!.start, tokens[at]!.end),
  };
}

/** The text's last word, with no finite verb right before it, is what it says (পশ্চিমা দেশগুলি উদ্বিগ্ন). */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
  const earlier = tokens[at - 2]?.text ?? '';
  const said = [before, earlier].some((word) => SUPPORT_VERBS.has(word) || isSureVerb(word));
  return at === last && !said;
}

const isLight = (word: string, stemmed: string): boolean =>
  !isExact(word) &&
  (LIGHT_WORDS.has(word) || SUPPORT_VERBS.has(word) || LIGHT.has(stemmed) || UNIT_WORDS.has(stemmed));
