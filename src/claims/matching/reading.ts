import { findNumbers, type Region, type Token, timesIn, wordSet } from '../../bengali/index.ts';
import type { Day, EntityKind } from '../../model/index.ts';
import { comparativeAt } from './comparative.ts';
import { EXCEED, FORMER, NEGATIONS, phraseAt, RISE, SUPPORT_VERBS, termOf } from './concepts.ts';
import { isBody } from './epithets.ts';
import { type Marks, marksIn } from './marks.ts';
import { isTitle } from './name-by-words.ts';
import { endOfNumber, isArticle, isNoNumber, numberSlot } from './number-slot.ts';
import { hopesNot, isDenied, isHedged, isUnsure, negatedTokens, superlativesIn } from './polarity.ts';
import { isExceeded, withPortions } from './portions.ts';
import { prohibitionsIn } from './prohibition.ts';
import { isReceived } from './receiving.ts';
import { type EntitySlot, type Role, roleBefore, type Slot } from './slot.ts';
import { stem } from './stem.ts';
import { type TermScene, termSlot } from './term-slot.ts';
import { MAY, readWord } from './word-reading.ts';

export interface Reading {
  readonly slots: readonly Slot[];
  /** The day the text was published. */
  readonly day: Day | null;
  /** Where each slot's text begins in the source, in UTF-16 units. */
  readonly starts: readonly number[];
  /** Slots that stand outside what is said to be the case (the speaker, where and how it was said). */
  readonly outside: ReadonlySet<number>;
  /** Slots of a bare office or calling, as stands before a name. */
  readonly titles: readonly number[];
  /** It calls a report false, or somebody denies it. */
  readonly denies: boolean;
  /** It is told of whoever receives it, or has it done to them: ঋণ পেয়েছে, আটক হয়েছে. */
  readonly receives: boolean;
  /** Which count of something it tells, and whether somebody gives or takes. */
  readonly marks: Marks;
  /** Slots that a negation reaches. */
  readonly negated: ReadonlySet<number>;
  /** It hopes that something will not be. */
  readonly hopesNot: boolean;
  /** What it tells is only feared, hoped or supposed. */
  readonly hedged: boolean;
  /** It tells what somebody was: সাবেক মেয়র, মেয়র ছিলেন. */
  readonly former: boolean;
  /** It leaves open whether what it tells is so. */
  readonly unsure: boolean;
}

/** A name in tokens, `[from, to)`. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly role: Role;
  readonly from: number;
  readonly to: number;
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
  /** Whether what a negation forbids is read as forbidden too: of sentences, not of claims. */
  readonly implied?: boolean;
  /** Whether a token is part of what is said; without it all are. */
  readonly content?: (token: number) => boolean;
}

export function read({ source, tokens, names, day, region, aside, content, implied }: ReadingInput): Reading {
  const slots: { at: number; slot: Slot }[] = [];
  const taken = tokens.map(() => false);
  const put = (from: number, to: number, slot: Slot | null): void => {
    for (let i = from; i < to; i++) taken[i] = true;
    if (slot) slots.push({ at: from, slot });
  };
  for (const name of names)
    put(name.from, name.to + (isGovernment(tokens, name) ? 1 : 0), entitySlot(tokens, name, source));
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
  // নয় জন are nine, and deny nothing.
  const consumed = new Set<number>();
  // Nor do names that end like a negated verb: সান্তোরিনি.
  for (const { from, to } of names) for (let at = from; at < to; at++) consumed.add(at);
  const articles = new Set<number>();
  /** Words right behind a number: units there, and things elsewhere (একটি গ্রাম, ডলারের দাম). */
  const measures = new Set<number>();
  /** দ্বিগুণ হয়েছে tells of a rise too, শতাধিক that a hundred are exceeded. */
  const told: { readonly from: number; readonly at: number; readonly term: string }[] = [];
  for (const number of withPortions(tokens, found)) {
    if (taken[number.from] || isNoNumber(tokens, number)) continue;
    for (let at = number.from; at < number.to; at++) consumed.add(at);
    if (!isArticle(number)) measures.add(endOfNumber(tokens, number));
    if (isArticle(number)) articles.add(endOfNumber(tokens, number) - 1);
    put(
      number.from,
      endOfNumber(tokens, number),
      isArticle(number) ? null : numberSlot(tokens, number, source),
    );
    const last = number.to - 1;
    if (number.unit === 'times' && SUPPORT_VERBS.has(tokens[number.to]?.text ?? ''))
      told.push({ from: number.from, at: last, term: RISE });
    if (implied && isExceeded(tokens, number)) told.push({ from: number.from, at: last, term: EXCEED });
  }
  const words = tokens.map(({ text }) => readWord(text));
  let may = 0;
  for (const word of words) may |= word.may;
  const negates = (may & MAY.negate) !== 0;
  if (negates) for (const at of superlativesIn(tokens)) consumed.add(at);
  const marked = words.map((word) => word.marked);
  const scene: TermScene = { source, tokens, words, may, consumed, articles };
  for (const { from, at, term } of told)
    slots.push({ at: from, slot: termSlot(scene, { term, also: NONE, from, at, phrase: null }) });
  const single: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || taken[i]) continue;
    const phrase = phraseAt(marked, i);
    // Of the speaker only a body is read: the claim may name it (জানাল শীর্ষ আদালত).
    if (aside?.(i) && !isBody(phrase?.term ?? words[i]!.term)) continue;
    if (phrase && !phrase.at.some((at) => taken[at])) {
      for (const at of phrase.at) consumed.add(at);
      const { term } = phrase;
      // Of a phrase that negates its words none is said: সন্ধান মেলেনি.
      const also = phrase.negates ? [term] : phrase.at.map((at) => words[at]!.term);
      slots.push({ at: i, slot: termSlot(scene, { term, also, from: i, at: phrase.at.at(-1)!, phrase }) });
      for (const at of phrase.at) taken[at] = true;
    } else single.push(i);
  }
  for (const i of single) {
    const word = words[i]!;
    const compared = comparativeAt(tokens, i);
    if (
      taken[i] ||
      (negates && NEGATIONS.has(tokens[i]!.text)) ||
      (!compared && (word.light || (word.measure && measures.has(i))))
    )
      continue;
    const term = compared ?? word.term;
    const also = compared ? NONE : word.also;
    slots.push({ at: i, slot: termSlot(scene, { term, also, from: i, at: i, phrase: null }) });
  }
  if (implied && (may & MAY.forbid) !== 0)
    for (const { at, slot } of prohibitionsIn(tokens)) if (!consumed.has(at)) slots.push({ at, slot });
  slots.sort((a, b) => a.at - b.at);
  const denies = (may & MAY.deny) !== 0;
  const isOutside = (at: number): boolean => aside?.(at) === true || content?.(at) === false;
  const stems = negates || denies ? words.map(({ stem }) => stem) : NONE;
  const negated = negates || denies ? negatedTokens(tokens, stems, consumed) : NOWHERE;
  return {
    slots: slots.map(({ slot }) => slot),
    day,
    starts: slots.map(({ at }) => tokens[at]!.start),
    outside: new Set(slots.flatMap(({ at }, i) => (content && !content(at) ? [i] : []))),
    titles: slots.flatMap(({ slot }, i) => (isBareTitle(slot) ? [i] : [])),
    denies: denies && isDenied(tokens, stems, consumed),
    receives: isReceived(tokens, isOutside),
    marks: marksIn(tokens, isOutside),
    negated: new Set(slots.flatMap(({ at }, i) => (negated.has(at) ? [i] : []))),
    hopesNot: negates && hopesNot(tokens, stems),
    former: tokens.some(({ text }) => FORMER.has(text)),
    hedged: (may & MAY.hedge) !== 0 && isHedged(tokens, words),
    unsure: (may & MAY.leaveOpen) !== 0 && isUnsure(tokens),
  };
}

const isBareTitle = (slot: Slot): boolean =>
  slot.kind === 'term' && slot.role === 'bare' && !slot.event && isTitle(slot.term);

const NONE: readonly string[] = [];
const NOWHERE: ReadonlySet<number> = new Set();

function entitySlot(tokens: readonly Token[], name: NamedEntity, source: string): EntitySlot {
  const inside = tokens.slice(name.from, name.to);
  const words = inside.flatMap(({ kind, text }) => (kind === 'word' ? [termOf(text, stem(text))] : []));
  const role = isGovernment(tokens, name)
    ? roleBefore(tokens, name.to + 1, readWord(tokens[name.to]!.text).role)
    : roleOfName(tokens, name);
  return {
    kind: 'entity',
    id: name.id,
    role,
    entityKind: name.kind,
    words,
    text: source.slice(inside[0]!.start, inside.at(-1)!.end),
  };
}

/** A country's government is the country where it acts: কানাডা সরকার, কানাডার সরকার. */
const isGovernment = (tokens: readonly Token[], { kind, to, role }: NamedEntity): boolean =>
  kind === 'place' &&
  (role === 'bare' || role === 'of') &&
  tokens[to] !== undefined &&
  GOVERNMENT.has(tokens[to].text);
const GOVERNMENT = wordSet('সরকার সরকারের সরকারকে সরকারও');

/** Whoever did it before is like whoever does it now (নেপালের পর ভুটান); an event only came before. */
const roleOfName = (tokens: readonly Token[], { to, role, kind }: NamedEntity): Role =>
  role === 'of' && ACTORS.has(kind) && AFTER.test(tokens[to]?.text ?? '')
    ? 'like'
    : roleBefore(tokens, to, role);
const ACTORS: ReadonlySet<EntityKind> = new Set(['person', 'place', 'organisation']);
const AFTER = /^প(?:র|রে|রেই|রই)$/u;
