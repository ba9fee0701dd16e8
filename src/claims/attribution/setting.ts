import type { Token } from '../../bengali/index.ts';
import {
  ADVERBS,
  ARTICLES,
  type Cover,
  endsSpeaker,
  isDative,
  isGenitive,
  isLocative,
  isTitle,
  LIGHT_VERBS,
  OPENERS,
  POSTPOSITIONS,
  VENUE_MODIFIERS,
  VENUES,
} from './speaker-words.ts';

/** How far before the noun of a venue its determiner may stand: এক ভার্চুয়াল আলোচনা সভায়. */
const ARTICLE_REACH = 4;
/** Most bare nouns that a verb in -করে has before it (নির্বাচনের তারিখ ঘোষণা করে); any other setting has one. */
const MOST_NOUNS = 2;
/** How far behind a title the end of its bearer's name may be. */
const NAME_AFTER_TITLE = 2;

/**
 * Where a speaker's phrase in `[from, to)` ends when what stands behind it is taken off: adverbs, times, listeners
 * (সাংবাদিকদের), where it was said (এক আলোচনা সভায়) and what a verb in -করে brings (নির্বাচনের তারিখ ঘোষণা করে).
 */
export function withoutSetting(tokens: readonly Token[], from: number, to: number, cover: Cover): number {
  let end = to;
  for (;;) {
    const { end: peeled, setting, verb } = peel(tokens, from, end, cover);
    const next = setting ? withoutItsNouns(tokens, from, peeled, verb, cover) : peeled;
    if (next === end || next <= from) return next;
    end = next;
  }
}

/** Whether `[from, to)` holds nothing but setting, and nobody who might speak. Empty ones do. */
export function isSetting(tokens: readonly Token[], from: number, to: number, cover: Cover): boolean {
  for (let i = from; i < to; i++) if (endsSpeaker(tokens, i, cover)) return false;
  return from === to || withoutSetting(tokens, from, to, cover) < to;
}

/** Takes words off the end that are setting by themselves; tells whether the last of them has nouns of its own. */
function peel(
  tokens: readonly Token[],
  from: number,
  to: number,
  cover: Cover,
): { readonly end: number; readonly setting: boolean; readonly verb: boolean } {
  let end = to;
  let setting = false;
  let verb = false;
  while (end > from) {
    const last = end - 1;
    const { text, kind } = tokens[last]!;
    if (cover.name[last] || (kind === 'mark' && text === ')')) break;
    const heads = isLocative(text) || isDative(text) || POSTPOSITIONS.has(text);
    const belongs: boolean = setting && (isGenitive(text) || VENUE_MODIFIERS.has(text));
    if (!heads && !belongs && kind !== 'mark' && !ADVERBS.has(text) && !VENUES.has(text) && !cover.time[last])
      break;
    setting = heads || belongs;
    verb = LIGHT_VERBS.has(text);
    end--;
  }
  return { end, setting, verb };
}

/** Where a phrase ends without the nouns that the setting behind it has before its head. */
function withoutItsNouns(
  tokens: readonly Token[],
  from: number,
  end: number,
  verb: boolean,
  cover: Cover,
): number {
  const article = articleBefore(tokens, from, end, cover);
  if (article >= 0) return article;
  let at = end;
  for (let nouns = 0; ; nouns++) {
    if ((nouns > 0 || !verb) && mayEnd(tokens, from, at, cover)) return at;
    if (nouns === (verb ? MOST_NOUNS : 1) || !isNoun(tokens, at - 1, cover) || at - 1 <= from) break;
    at--;
    while (at - 1 > from && isGenitive(tokens[at - 1]!.text) && isNoun(tokens, at - 1, cover)) at--;
  }
  // The noun of হুমকি দিয়ে is never the speaker, whoever that is.
  return verb && end - 1 > from && isNoun(tokens, end - 1, cover) ? end - 1 : end;
}

const isNoun = (tokens: readonly Token[], i: number, cover: Cover): boolean =>
  tokens[i]?.kind === 'word' && !cover.name[i] && !endsSpeaker(tokens, i, cover);

/** The determiner that begins the phrase of a venue, with somebody before it; -1 where there is none. */
function articleBefore(tokens: readonly Token[], from: number, end: number, cover: Cover): number {
  for (let i = end - 1; i > from && i >= end - ARTICLE_REACH; i--) {
    const { text, kind } = tokens[i]!;
    if (kind === 'mark' || cover.name[i]) return -1;
    if (ARTICLES.has(text)) return isSomebody(tokens, from, i, cover) ? i : -1;
    if (endsSpeaker(tokens, i, cover)) return -1;
  }
  return -1;
}

const isSomebody = (tokens: readonly Token[], from: number, to: number, cover: Cover): boolean =>
  tokens
    .slice(from, to)
    .some(({ kind, text }, i) => kind === 'word' && !cover.time[from + i] && !OPENERS.has(text));

/** Whether a speaker's phrase may end here: with what ends one, or with a name behind a title. */
function mayEnd(tokens: readonly Token[], from: number, end: number, cover: Cover): boolean {
  if (end <= from) return false;
  if (endsSpeaker(tokens, end - 1, cover)) return true;
  for (let i = end - 1; i >= from && i >= end - 1 - NAME_AFTER_TITLE; i--) {
    const { text, kind } = tokens[i]!;
    if (isTitle(text)) return true;
    if (kind !== 'word' || isGenitive(text)) return false;
  }
  return false;
}
