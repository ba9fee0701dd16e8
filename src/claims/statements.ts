import { findNumbers, findSentences, once, type Token, timesIn, tokenise } from '../bengali/index.ts';
import type { Block, Day, Mention, Span, Statement } from '../model/index.ts';
import { attribute } from './attribution/attribute.ts';
import { endsInPronoun, resolveSpeakers } from './attribution/resolve.ts';
import type { Cover, Stretch } from './attribution/speaker-words.ts';
import { halvesOf } from './attribution/two-reports.ts';

/** A statement with the block it stands in; its offsets are those of the block's text. */
export type BlockStatement = Statement & { readonly block: number };
/** A mention with the block it stands in, as spotting gives it. */
export type BlockMention = Mention & { readonly block: number };

/** What reading an article needs beside its text. `publishedOn` is null where the article bears no date. */
export interface ReadingContext {
  readonly publishedOn: Day | null;
}

/**
 * The sentences of an article with who says them; one that tells what two sides say is two. Every sentence is given, in reading order; one that attributes
 * nothing has neither speaker nor cue nor content. A speaker is linked to its entity where a mention names it.
 */
export function readStatements(
  blocks: readonly Block[],
  mentions: readonly BlockMention[],
  _context: ReadingContext,
): BlockStatement[] {
  const statements: BlockStatement[] = [];
  blocks.forEach(({ text }, block) => {
    const named = mentions.filter((mention) => mention.block === block);
    for (const sentence of findSentences(text)) statements.push(...readReports(text, block, sentence, named));
  });
  const resolved = resolveSpeakers(statements, mentions);
  resolved.forEach((statement, i) => {
    tokensRead.set(statement, tokensOf(statements[i]!));
  });
  return resolved;
}

const tokensRead = new WeakMap<BlockStatement, readonly Token[]>();

/** The tokens of a statement: kept from reading it, so that matching need not read it again. */
export const tokensOf = (statement: BlockStatement): readonly Token[] =>
  tokensRead.get(statement) ?? tokenise(statement.text);

/** A sentence; its two halves, where each tells what another one says: X বলেন, …; তবে Y বলছেন, …. */
function readReports(
  text: string,
  block: number,
  sentence: Span,
  named: readonly BlockMention[],
): BlockStatement[] {
  for (const { first, second } of halvesOf(text, sentence)) {
    const left = readSentence(text, block, first, named);
    const right = readSentence(text, block, second, named);
    if (!left.cue || !right.cue || !isAnother(right.speaker, left.speaker)) continue;
    return [left, ...readReports(text, block, second, named)];
  }
  return [readSentence(text, block, sentence, named)];
}

/** Whether a second speaker is somebody else than the first, as far as the words tell: তিনি is the one before. */
const isAnother = (second: Statement['speaker'], first: Statement['speaker']): boolean =>
  second !== null && second.text !== first?.text && !endsInPronoun(second.text);

function readSentence(
  text: string,
  block: number,
  sentence: Span,
  named: readonly BlockMention[],
): BlockStatement {
  const { start, end } = sentence;
  const own = text.slice(start, end);
  const tokens = tokenise(own);
  const inside = named.filter((mention) => mention.start >= start && mention.end <= end);
  const found = attribute(tokens, coverOf(own, tokens, inside, start));
  const spanOf = (stretch: Stretch): Span => ({
    start: start + tokens[stretch.from]!.start,
    end: start + tokens[stretch.to - 1]!.end,
  });
  const textOf = (span: Span): string => text.slice(span.start, span.end);
  const speaker = found?.speaker ? spanOf(found.speaker) : null;
  const cue = found ? spanOf(found.cue) : null;
  const statement: BlockStatement = {
    block,
    start,
    end,
    text: own,
    speaker: speaker && { ...speaker, text: textOf(speaker), entity: entityIn(speaker, inside) },
    cue: cue && { ...cue, text: textOf(cue) },
    content: found && spanOf(found.content),
    matches: [],
  };
  tokensRead.set(statement, tokens);
  return statement;
}

/**
 * The entity that a speaker's phrase names: of several the last person or organisation, which its titles lead up to; never
 * whose spokesman or brother speaks (পুতিনের মুখপাত্র).
 */
function entityIn(speaker: Span, mentions: readonly BlockMention[]): string | null {
  const inside = mentions.filter(
    (mention) =>
      mention.start >= speaker.start &&
      mention.end <= speaker.end &&
      !(isActor(mention) && mention.suffix.endsWith('র') && mention.end < speaker.end),
  );
  return (inside.findLast(isActor) ?? inside.at(-1))?.entity ?? null;
}

const isActor = ({ kind }: BlockMention): boolean => kind === 'person' || kind === 'organisation';

function coverOf(
  text: string,
  tokens: readonly Token[],
  mentions: readonly BlockMention[],
  offset: number,
): Cover {
  const name = tokens.map(() => 0);
  for (const mention of mentions) {
    if (mention.suffix !== '') continue;
    const covered = tokens.flatMap((token, i) =>
      token.start + offset >= mention.start && token.end + offset <= mention.end ? [i] : [],
    );
    for (const i of covered) name[i] = covered.at(-1)! + 1;
  }
  // Times are asked for in the few sentences that hold a cue.
  const time = once(() => timeCover(text, tokens));
  return {
    name,
    get time() {
      return time();
    },
  };
}

/** Days end in র themselves (সোমবার, অক্টোবর), so only these endings are a genitive's. */
const GENITIVE_TIME = /(?:ের|কার)$/u;

/** Which tokens tell when: a day or a stretch of days; not a genitive, which describes somebody (গত বছরের অধিনায়ক). */
function timeCover(text: string, tokens: readonly Token[]): boolean[] {
  const times = timesIn(text, tokens, findNumbers(tokens), null).filter(
    ({ kind, text: words }) => kind === 'date' && !GENITIVE_TIME.test(words),
  );
  return tokens.map(({ start, end }) => times.some((time) => start >= time.start && end <= time.end));
}
