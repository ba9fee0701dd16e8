import { isSureVerb, type Token } from '../../bengali/index.ts';
import {
  BLUNDERS,
  DEGREES,
  DENIERS,
  DISBELIEF,
  EVER,
  FALSE_THINGS,
  HOPES,
  isNegatedVerb,
  NEGATIONS,
  OUTRIGHT_DENIERS,
  type Phrases,
  REFUSALS,
  REPORT_WORDS,
  SUCH,
  SUCH_NOUNS,
  SUPPORT_VERBS,
  TRUE_WORDS,
  UNKNOWN,
  UNSURE,
  VOID_NOUNS,
} from './concepts.ts';
import { MAY, type WordReading } from './word-reading.ts';

/** Whether a negation follows within four words of the same clause, of which an “or” begins four more: করা বা রাখা … হবে না. */
export function negatedAfter(tokens: readonly Token[], at: number, consumed: ReadonlySet<number>): boolean {
  let reach = at + REACH;
  for (let i = at + 1; i <= Math.min(reach, tokens.length - 1); i++) {
    const { text, kind } = tokens[i]!;
    if (OR.test(text)) reach = i + REACH;
    if (kind === 'mark' && /^[,;।—:"?]$/u.test(text)) return false;
    if (consumed.has(i)) continue;
    if (isNegation(text)) return tokens[i + 1]?.text !== 'কি' && !isOfKnowing(tokens, i);
    if (isRefusal(tokens, i)) return true;
  }
  return false;
}

/** কারণ জানা যায়নি, জানা সম্ভব হয়নি: what is not known is not denied. */
const isOfKnowing = (tokens: readonly Token[], at: number): boolean =>
  UNKNOWN.has(tokens[at - 1]?.text ?? '') ||
  (tokens[at - 1]?.text === POSSIBLE && UNKNOWN.has(tokens[at - 2]?.text ?? ''));
const POSSIBLE = 'সম্ভব';

const REACH = 4;
const OR = /^(?:বা|কিংবা|অথবা)$/u;

/**
 * Negations that deny nothing, but say that something was never so before: এত ঠান্ডা আর পড়েনি, এমন ঘটনা আগে কখনো ঘটেনি.
 */
export function superlativesIn(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, at) => {
    if (!isNegated(token)) return [];
    let degree = false;
    let ever = false;
    for (let i = at - 1; i >= 0 && !CLAUSE_END.test(tokens[i]!.text); i--) {
      if (DEGREES.has(tokens[i]!.text)) degree = true;
      if (EVER.has(tokens[i]!.text)) ever = true;
    }
    return degree && ever ? [at] : [];
  });
}

/** না before a verbal noun negates it: না দেওয়ার অঙ্গীকার. */
export const negatedBefore = (tokens: readonly Token[], at: number, consumed: ReadonlySet<number>): boolean =>
  !consumed.has(at - 1) && NEGATIONS.has(tokens[at - 1]?.text ?? '') && VERBAL_NOUN.test(tokens[at]!.text);
const VERBAL_NOUN = /(?:ার|া|ানো|ানোর|তে)$/u;

/** Who refuses or fails to do something does not do it: সই করতে অস্বীকৃতি, জিততে ব্যর্থ. */
const isRefusal = (tokens: readonly Token[], at: number): boolean =>
  REFUSALS.has(tokens[at]!.text) && INFINITIVE.test(tokens[at - 1]?.text ?? '');
const INFINITIVE = /তে$/u;

/** Words that call a report false. A denial in a clause of its own (…, যা মস্কো অস্বীকার করেছে) leaves the report as told. */
export function isDenied(
  tokens: readonly Token[],
  stems: readonly string[],
  consumed: ReadonlySet<number>,
): boolean {
  const negates = (i: number): boolean =>
    i < tokens.length && !consumed.has(i) && isNegation(tokens[i]!.text);
  return tokens.some((_, i) => {
    // উড়িয়ে দিয়েছে is a victory in sport, and a denial behind a report.
    if (consumed.has(i)) return DENIERS.has(stems[i]!) && REPORT_WORDS.has(stems[i - 1] ?? '');
    if (DENIERS.has(stems[i]!))
      return !isUndenied(tokens, i) && !inRelativeClause(tokens, i) && deniesReport(tokens, stems, i);
    if (standsAt(DISBELIEF, tokens, i)) return true;
    if (TRUE_WORDS.has(stems[i]!)) return negates(i + 1);
    if (SUCH_NOUNS.has(tokens[i]!.text) && isSuch(tokens, i)) return negatedAfter(tokens, i, consumed);
    // Not found is said with a phrase of its own: সত্যতা পাওয়া যায়নি.
    if (VOID_NOUNS.has(stems[i]!))
      return (
        isNegated(tokens[i + 1]) || (SUPPORT_VERBS.has(tokens[i + 1]?.text ?? '') && isNegated(tokens[i + 2]))
      );
    return false;
  });
}

/** খারিজ করেনি, অস্বীকার করেননি: who does not deny it leaves it as it is. */
const isUndenied = (tokens: readonly Token[], at: number): boolean =>
  isNegatedVerb(tokens[at + 1]?.text ?? '');

/** Whether the tokens leave open if what they tell is so: a question, … কি না, নিশ্চিত হওয়া যায়নি. */
export const isUnsure = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }, i) => text === '?' || standsAt(UNSURE, tokens, i));

/** Who hopes that something will not be does not say so: পাঠাবে না বলে আশা করেন; তাঁর আশা, পাঠাবে না. */
export function hopesNot(tokens: readonly Token[], stems: readonly string[]): boolean {
  return tokens.some((token, i) => {
    if (!isNegated(token)) return false;
    if (QUOTATIVE.test(tokens[i + 1]?.text ?? ''))
      return stems.slice(i + 2, i + 2 + HOPE_WITHIN).some((word) => HOPES.has(word));
    const hope = stems.findIndex((word) => HOPES.has(word));
    return (
      hope >= 0 && hope < i && tokens.slice(hope + 1, hope + 4).some(({ text }) => /^(?:,|যে)$/u.test(text))
    );
  });
}
/** Whether what is told is only feared, hoped or supposed: … বলে আশঙ্কা করা হচ্ছে; বিজ্ঞানীদের ধারণা, …. */
export const isHedged = (tokens: readonly Token[], words: readonly WordReading[]): boolean =>
  words.some(({ may }, i) => {
    if ((may & MAY.hedge) === 0) return false;
    const before = tokens.slice(Math.max(0, i - HEDGE_WITHIN), i);
    const behind = tokens.slice(i + 1, i + 1 + HEDGE_WITHIN);
    return (
      before.some(({ text }) => QUOTATIVE.test(text)) || behind.some(({ text }) => INTRODUCES.test(text))
    );
  });
const HEDGE_WITHIN = 3;
const INTRODUCES = /^(?:,|:|যে)$/u;

const QUOTATIVE = /^বলেই?$/u;
const HOPE_WITHIN = 4;

const isNegated = (token: Token | undefined): boolean => token !== undefined && isNegation(token.text);
const isNegation = (word: string): boolean => NEGATIONS.has(word) || isNegatedVerb(word);

/** Whether one of the phrases stands at a token; ! in it is any negation. */
function standsAt(phrases: Phrases, tokens: readonly Token[], at: number): boolean {
  for (const phrase of phrases.get(tokens[at]!.text) ?? []) {
    let k = 1;
    while (k < phrase.length && isWord(phrase[k]!, tokens[at + k]?.text)) k++;
    if (k === phrase.length) return true;
  }
  return false;
}

const isWord = (wanted: string, word: string | undefined): boolean =>
  word !== undefined && (wanted === '!' ? isNegation(word) : wanted === word);

const isSuch = (tokens: readonly Token[], at: number): boolean =>
  SUCH.has(tokens[at - 1]?.text ?? '') || SUCH.has(tokens[at - 2]?.text ?? '');

const CLAUSE_END = /^[,;।—:"?]$/u;

/** What a negation reaches: from it back to the verb or clause before. A word that calls false reaches all its clause. */
export function negatedTokens(
  tokens: readonly Token[],
  stems: readonly string[],
  consumed: ReadonlySet<number>,
): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && !CLAUSE_END.test(tokens[to]!.text)) to++;
    for (let i = from; i < to; i++) {
      if (consumed.has(i)) continue;
      if (OUTRIGHT_DENIERS.has(stems[i]!)) for (let k = from; k < to; k++) found.add(k);
      if (!isNegation(tokens[i]!.text) || isOfKnowing(tokens, i)) continue;
      for (let k = i; k >= from && (k >= i - 1 || !isSureVerb(tokens[k]!.text)); k--) found.add(k);
    }
    from = to + 1;
  }
  return found;
}

/** ভুল and মিথ্যা deny only what is reported: a mistake or a lie may be what is told of. */
function deniesReport(tokens: readonly Token[], stems: readonly string[], at: number): boolean {
  if (isAttributive(tokens, stems, at)) return false;
  if (OUTRIGHT_DENIERS.has(stems[at]!)) return true;
  const near = stems.slice(Math.max(0, at - 4), at + 3);
  if (near.some((word) => REPORT_WORDS.has(word))) return true;
  const last = /^[।;]$/u.test(tokens[at + 1]?.text ?? '।');
  return last && !isBlunder(tokens, at);
}

/** A false order or doctor, and no report called false: ভুয়া নির্দেশনা পাঠিয়ে. */
function isAttributive(tokens: readonly Token[], stems: readonly string[], at: number): boolean {
  const next = tokens[at + 1];
  if (!FALSE_THINGS.has(stems[at]!) || next?.kind !== 'word' || REPORT_WORDS.has(stems[at + 1]!))
    return false;
  return (
    !SUPPORT_VERBS.has(next.text) &&
    !isSureVerb(next.text) &&
    !isNegation(next.text) &&
    !JOINED.test(next.text)
  );
}
const JOINED = /^(?:বলে|বলেই|ও|এবং|বা|আখ্যা|হিসেবে|হিসাবে|প্রমাণিত|দাবি)$/u;

/** A mistake that somebody makes calls nothing false: সেটা হবে মস্ত ভুল. */
const isBlunder = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ text }) => BLUNDERS.has(text));

function inRelativeClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 3; i--)
    if (/^(?:যা|যাকে|যেটি|যেটা)$/u.test(tokens[i]!.text)) return tokens[i - 1]!.text === ',';
  return false;
}
