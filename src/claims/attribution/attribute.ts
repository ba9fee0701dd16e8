import type { Token } from '../../bengali/index.ts';
import { type Cue, findCues, INFORM, NOT_SAID, PLAIN_SAY, RULE_NOUNS, SAY, SOURCE_NOUNS } from './cues.ts';
import { denial } from './denied-phrase.ts';
import { isSetting } from './setting.ts';
import { speakerAfter, speakerAtStart, speakerBefore, trimStart } from './speaker.ts';
import {
  type Cover,
  endsSpeaker,
  FICTION,
  INTERROGATIVES,
  isGenitive,
  LIGHT_VERBS,
  leadingMarks,
  ON_BEHALF,
  RELATIVES,
  type Stretch,
} from './speaker-words.ts';

/** Who says what in a sentence, as token stretches. A passive form has no speaker. */
export interface Attribution {
  readonly speaker: Stretch | null;
  readonly cue: Stretch;
  readonly content: Stretch;
}

const THAT = 'যে';
const SAYING = new Set(['বলে', 'বলেই', 'বলেও']);
const OPENS = /^[,:"'—–-]$/u;

/** The attribution of a sentence given as tokens, or null where it tells of nothing said. */
export function attribute(tokens: readonly Token[], cover: Cover): Attribution | null {
  const end = lastWord(tokens);
  const cues = findCues(tokens);
  for (const [at, cue] of cues.entries()) {
    if (isRefused(tokens, cue) || leadsOn(tokens, cue, cues[at + 1])) continue;
    const opened = tokens[cue.to] && (OPENS.test(tokens[cue.to]!.text) || tokens[cue.to]!.text === THAT);
    const denied = cue.kinds.has('object') && !opened ? denial(tokens, cue, end, cover) : null;
    const found =
      split(tokens, cue, end, cover) ??
      verbLast(tokens, cue, end, cover) ??
      (denied && { ...denied, cue: cueOf(cue) }) ??
      verbFirst(tokens, cue, end, cover);
    if (found && found.content.to > found.content.from && !saysNothing(tokens, found.speaker)) return found;
  }
  return null;
}

/** Whether another verb tells what this one in -করে only leads to: নিশ্চিত করে ওসি বলেন. */
const leadsOn = (tokens: readonly Token[], cue: Cue, next: Cue | undefined): boolean =>
  next !== undefined &&
  cue.to > cue.from + 1 &&
  LIGHT_VERBS.has(tokens[cue.to - 1]!.text) &&
  (next.kinds.has('clause') || next.kinds.has('object')) &&
  !tokens.slice(cue.to, next.from).some(({ kind }) => kind === 'mark');

/** কে কবে কী বলেছেন asks, or tells of what is told elsewhere, as পুতিন যা বলেছেন does; nobody says anything in it. */
function saysNothing(tokens: readonly Token[], speaker: Stretch | null): boolean {
  const last = tokens[(speaker?.to ?? 0) - 1]?.text ?? '';
  return INTERROGATIVES.has(last) || RELATIVES.has(last);
}

const lastWord = (tokens: readonly Token[]): number => {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]!.kind === 'mark' && tokens[end - 1]!.text !== ')') end--;
  return end;
};

/** Thanks, orders and demands use the verbs of telling; so do talk (কথা বলেন) and fiction's বলল. */
function isRefused(tokens: readonly Token[], cue: Cue): boolean {
  const before = tokens[cue.from - 1]?.text ?? '';
  const first = tokens[cue.from]!.text;
  if (cue.kinds.has('clause') && (INFORM.has(first) || first === 'জানিয়ে') && NOT_SAID.has(before))
    return true;
  if (
    SAY.has(first) &&
    /^(?:কথা|গল্প|মিথ্যা|সত্যি|সত্য|মন্ত্র)$/u.test(before) &&
    !/^এ(?:মন|ই)?$/u.test(tokens[cue.from - 2]?.text ?? '')
  )
    return true;
  if (PLAIN_SAY.has(first) && cue.to === cue.from + 1) {
    if (first === 'বলে') return !quoteOpens(tokens, cue.to);
    return tokens.some(({ text }) => FICTION.has(text));
  }
  return false;
}

/** A quote begins here, perhaps after a comma. */
const quoteOpens = (tokens: readonly Token[], at: number): boolean =>
  isQuote(tokens[tokens[at]?.text === ',' ? at + 1 : at]?.text ?? '');

/** ‘…’, বলেন S, ‘…’ and C বলে জানান S and C, জানিয়েছে S: what is said stands before the cue. */
function verbLast(tokens: readonly Token[], cue: Cue, end: number, cover: Cover): Attribution | null {
  if (cue.kinds.has('basis') && cue.kinds.size === 1) return null;
  const before = tokens[cue.from - 1];
  if (!before) return null;
  const that = sayingBefore(tokens, cue.from, cover);
  const saying = that >= 0;
  const from = saying ? that : cue.from;
  if (!saying && !/^[,"'—–-]$/u.test(before.text)) return null;
  if (cue.kinds.size === 1 && cue.kinds.has('report') && !saying) return null;
  let contentTo = from;
  while (contentTo > 0 && /^[,"'—–।-]$/u.test(tokens[contentTo - 1]!.text)) contentTo--;
  if (words(tokens, 0, contentTo) < 2) return null;
  if (
    !saying &&
    SAY.has(tokens[cue.from]!.text) &&
    cue.to < tokens.length &&
    OPENS.test(tokens[cue.to]!.text) &&
    !isQuote(before.text)
  )
    return null;
  const speaker = speakerAfter(tokens, cue.to, end, cover);
  const contentFrom = leadingMarks(tokens, 0, contentTo);
  const span = { from, to: cue.to };
  if (speaker) {
    const rest = leadingMarks(tokens, speaker.to, end);
    const goesOn = !saying && words(tokens, rest, end) >= 2;
    return { speaker, cue: span, content: { from: contentFrom, to: goesOn ? end : contentTo } };
  }
  if (!saying) return null;
  const first = speakerAtStart(tokens, 0, contentTo, cover);
  return {
    speaker: first,
    cue: span,
    content: { from: first ? leadingMarks(tokens, first.to, contentTo) : contentFrom, to: contentTo },
  };
}

/** Most words between বলে and its verb of telling. */
const BETWEEN = 8;

/** The বলে before a cue, perhaps with where and whom it was told in between (বলে এক বিবৃতিতে জানিয়েছে); -1 without. */
function sayingBefore(tokens: readonly Token[], to: number, cover: Cover): number {
  for (let i = to - 1; i >= Math.max(1, to - 1 - BETWEEN); i--) {
    if (tokens[i]!.kind === 'mark') return -1;
    if (SAYING.has(tokens[i]!.text)) return isSetting(tokens, i + 1, to, cover) ? i : -1;
  }
  return -1;
}

/** C বলে S জানিয়েছেন: the speaker stands between the two halves of the cue. */
function split(tokens: readonly Token[], cue: Cue, end: number, cover: Cover): Attribution | null {
  if (cue.to < end || !cue.kinds.has('clause')) return null;
  for (let i = cue.from - 2; i >= Math.max(2, cue.from - 12); i--) {
    if (!SAYING.has(tokens[i]!.text)) continue;
    const speaker = speakerBefore(tokens, i + 1, cue.from, cover);
    if (!speaker) return null;
    return { speaker, cue: { from: i, to: cue.to }, content: { from: leadingMarks(tokens, 0, i), to: i } };
  }
  return null;
}

const isQuote = (text: string): boolean => text === '"' || text === "'";
const words = (tokens: readonly Token[], from: number, to: number): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'mark') count++;
  return count;
};

/** S বলেন, C and S-র দাবি, C and সূত্রে জানা গেছে, C: what is said stands behind the cue. */
function verbFirst(tokens: readonly Token[], cue: Cue, end: number, cover: Cover): Attribution | null {
  const next = tokens[cue.to];
  if (!next || cue.to >= end) return null;
  const opened = OPENS.test(next.text) || next.text === THAT;
  let contentFrom = cue.to;
  while (contentFrom < end && (tokens[contentFrom]!.kind === 'mark' || tokens[contentFrom]!.text === THAT))
    contentFrom++;
  if (words(tokens, contentFrom, end) < 2) return null;
  const content = { from: contentFrom, to: end };
  const clauseFrom = clauseStart(tokens, cue.from);
  const verbal = cue.kinds.has('clause') || cue.kinds.has('object');
  if (cue.kinds.has('report')) {
    if (!opened) return null;
    const speaker = sourceBefore(tokens, clauseFrom, cue.from, cover);
    if (!speaker && cue.to - cue.from === 1) return null;
    return { speaker, cue: cueOf(cue), content };
  }
  if (cue.kinds.has('basis')) {
    if (RULE_NOUNS.has(tokens[cue.from - 1]?.text ?? '') || !opened) return null;
    const speaker = nounPhrase(tokens, clauseFrom, cue.from, cover);
    if (!speaker || !hasSource(tokens, speaker)) return null;
    return { speaker, cue: cueOf(cue), content };
  }
  if (verbal) {
    if (!opened && words(tokens, contentFrom, end) < 3) return null;
    const speaker = speakerBefore(tokens, clauseFrom, cue.from, cover);
    if (!speaker && !opened) return null;
    if (!opened && !namesSpeaker(tokens, speaker!, cover)) return null;
    return { speaker, cue: cueOf(cue), content };
  }
  if (!opened) return null;
  const speaker = nounPhrase(tokens, clauseFrom, cue.from, cover);
  if (!speaker) return null;
  const last = tokens[speaker.to - 1]!.text;
  if (!isGenitive(last) && !SOURCE_NOUNS.has(last)) return null;
  return { speaker, cue: cueOf(cue), content };
}

const namesSpeaker = (tokens: readonly Token[], speaker: Stretch, cover: Cover): boolean => {
  for (let i = speaker.from; i < speaker.to; i++) if (endsSpeaker(tokens, i, cover)) return true;
  return false;
};
const cueOf = (cue: Cue): Stretch => ({ from: cue.from, to: cue.to });
const hasSource = (tokens: readonly Token[], speaker: Stretch): boolean => {
  const last = tokens[speaker.to - 1]!.text;
  return (
    SOURCE_NOUNS.has(last) ||
    isGenitive(last) ||
    [...SOURCE_NOUNS].some((noun) => noun.length > 2 && last.startsWith(noun))
  );
};

/** The clause that a cue closes begins behind the last comma that no list or apposition explains. */
function clauseStart(tokens: readonly Token[], to: number): number {
  for (let i = to - 2; i > 0; i--) {
    const { text } = tokens[i]!;
    if (text !== ',' && text !== ';' && text !== '।') continue;
    const before = tokens[i - 1]!.text;
    const joined = tokens.slice(i + 1, to).some(({ text: word }) => word === 'ও' || word === 'এবং');
    if (text === ',' && joined && !/(?:ন|ছে|ল|লে|য়|য়ে|রে)$/u.test(before)) continue;
    return i + 1;
  }
  return 0;
}

/** The noun phrase before a nominal cue: openers and times off, the rest kept. */
function nounPhrase(tokens: readonly Token[], from: number, to: number, cover: Cover): Stretch | null {
  let start = trimStart(tokens, from, to, cover);
  while (start < to && tokens[start]!.kind === 'mark') start++;
  return start < to ? { from: start, to } : null;
}

/** The source before a passive cue: পুলিশ সূত্রে, এএফপির প্রতিবেদনে. A venue or place that tells nothing is no source. */
function sourceBefore(tokens: readonly Token[], from: number, to: number, cover: Cover): Stretch | null {
  const phrase = nounPhrase(tokens, from, to, cover);
  if (!phrase) return null;
  const last = tokens[phrase.to - 1]!.text;
  return hasSource(tokens, phrase) || isGenitive(last) || isOnBehalf(tokens, phrase) ? phrase : null;
}

/** কমিশনের পক্ষ থেকে, দলের তরফে: told in somebody's name. */
const isOnBehalf = (tokens: readonly Token[], { from, to }: Stretch): boolean =>
  ON_BEHALF.some(
    (words) =>
      to - from > words.length &&
      words.every((word, i) => tokens[to - words.length + i]!.text === word) &&
      isGenitive(tokens[to - words.length - 1]!.text),
  );
