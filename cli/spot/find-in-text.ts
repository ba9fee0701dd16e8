import { findTimes, matchClaims, readStatements } from '../../src/claims/index.ts';
import type { Day, Mention, Statement, TimeExpression } from '../../src/model/index.ts';
import { spot } from '../../src/spotting/index.ts';
import type { PackKnowledge } from './knowledge.ts';
import type { InputText, PlacedBlock } from './texts.ts';

/** What was found in a text; all offsets are those of the whole text. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly times: readonly TimeExpression[];
  /** The day that the times were resolved against; null where there is none, and those that lean on it stay open. */
  readonly publishedOn: Day | null;
}

/** Finds in a text what the extension would find in a page. `published` stands in where the text bears no date. */
export function findInText(input: InputText, knowledge: PackKnowledge, published: Day | null): Found {
  const publishedOn = input.publishedOn ?? published;
  const { blocks } = input;
  const mentions = spot(blocks, [knowledge.lexicon], { publishedOn, known: [] });
  const read = readStatements(blocks, mentions, { publishedOn });
  const statements = matchClaims(read, mentions, [knowledge.claims], { publishedOn });
  return {
    mentions: mentions.map(({ block, ...mention }) => moved(mention, blocks[block]!)),
    statements: statements.map(({ block, ...statement }) => movedStatement(statement, blocks[block]!)),
    publishedOn,
    times: blocks.flatMap((block) => findTimes(block.text, publishedOn).map((time) => moved(time, block))),
  };
}

const moved = <S extends { start: number; end: number }>(span: S, { offset }: PlacedBlock): S => ({
  ...span,
  start: span.start + offset,
  end: span.end + offset,
});

const movedStatement = (statement: Statement, block: PlacedBlock): Statement => ({
  ...moved(statement, block),
  speaker: statement.speaker && moved(statement.speaker, block),
  cue: statement.cue && moved(statement.cue, block),
  content: statement.content && moved(statement.content, block),
});
