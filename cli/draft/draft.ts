import {
  type BlockStatement,
  checkability,
  findTimes,
  matchClaims,
  readStatements,
} from '../../src/claims/index.ts';
import type { ClaimMatch, Day } from '../../src/model/index.ts';
import { spot } from '../../src/spotting/index.ts';
import type { PackKnowledge } from '../spot/knowledge.ts';
import type { InputText } from '../spot/texts.ts';

/** Statements below this are not worth an editor's time. */
const WORTH = 0.4;

/** A statement proposed for a pack. */
export interface DraftedClaim {
  readonly text: string;
  /** Who says it: an entity that is known, or the words of one that is not. */
  readonly saidBy: string | null;
  readonly speaker: string | null;
  readonly about: readonly string[];
  readonly statedOn: Day | null;
  /** The day as the sentence tells it, where it does. */
  readonly dating: string | null;
  readonly known: readonly ClaimMatch[];
  readonly worth: number;
}

/** What an article offers a pack. */
export interface Draft {
  readonly source: string;
  readonly title: string;
  readonly publishedOn: Day | null;
  readonly known: readonly string[];
  /** Speakers that no pack knows, as printed. */
  readonly unknown: readonly string[];
  readonly claims: readonly DraftedClaim[];
}

/** Reads an article for what is worth keeping of it. Times stay unresolved where nobody says when it appeared. */
export function draftOf(input: InputText, knowledge: PackKnowledge, published: Day | null): Draft {
  const publishedOn = input.publishedOn ?? published;
  const { blocks } = input;
  const mentions = spot(blocks, [knowledge.lexicon], { publishedOn, known: [] });
  const read = readStatements(blocks, mentions, { publishedOn });
  const statements = matchClaims(read, mentions, [knowledge.claims], { publishedOn });
  const seen = new Set<string>();
  const claims = statements.flatMap((statement): DraftedClaim[] => {
    const worth = checkability(statement, mentions);
    const text = contentOf(statement);
    if ((worth < WORTH && statement.matches.length === 0) || seen.has(text)) return [];
    seen.add(text);
    const inside = mentions.filter(
      (m) => m.block === statement.block && m.start >= statement.start && m.end <= statement.end,
    );
    const time = findTimes(statement.text, publishedOn).find(({ kind }) => kind === 'date');
    const { speaker, matches } = statement;
    return [
      {
        text,
        saidBy: speaker?.entity ?? null,
        speaker: speaker?.text ?? null,
        about: [...new Set(inside.map(({ entity }) => entity))].filter((id) => id !== speaker?.entity),
        statedOn: publishedOn,
        dating: time?.text ?? null,
        known: matches,
        worth,
      },
    ];
  });
  const unknown = claims.flatMap(({ saidBy, speaker }) =>
    saidBy === null && speaker !== null ? [speaker] : [],
  );
  const [first] = blocks;
  return {
    source: input.id,
    title: first?.text ?? '',
    publishedOn,
    known: [...new Set(mentions.map(({ entity }) => entity))],
    unknown: [...new Set(unknown)],
    claims,
  };
}

/** What is said, without who says it, as one sentence. */
function contentOf({ text, content, start }: BlockStatement): string {
  const said = content ? text.slice(content.start - start, content.end - start) : text;
  return `${said.replace(/^[“‘"'\s]+|[”’"'।|\s]+$/gu, '')}।`;
}
