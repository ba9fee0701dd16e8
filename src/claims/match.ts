import { type Token, tokenise } from '../bengali/index.ts';
import type { ClaimMatch, Day, Span } from '../model/index.ts';
import { type ClaimIndex, keysOf } from './index-file/open.ts';
import { type Comparison, compare } from './matching/compare.ts';
import { roleOf } from './matching/names.ts';
import { type NamedEntity, type Reading, read } from './matching/reading.ts';
import type { BlockMention, BlockStatement, ReadingContext } from './statements.ts';

const CANDIDATES = 12;

/**
 * The statements with the known claims that each makes, denies or alters in `matches`, best first. An id that
 * several indexes hold counts once. What is merely about the same thing is left out.
 */
export function matchClaims(
  statements: readonly BlockStatement[],
  mentions: readonly BlockMention[],
  indexes: readonly ClaimIndex[],
  { publishedOn }: ReadingContext,
): BlockStatement[] {
  return statements.map((statement) => {
    const reading = readStatement(statement, mentions, publishedOn);
    const best = new Map<string, ClaimMatch>();
    for (const index of indexes) {
      for (const { id, comparison } of candidates(index, reading)) {
        if (comparison.relation === null || (best.get(id)?.score ?? -1) >= comparison.score) continue;
        best.set(id, { claim: id, relation: comparison.relation, score: comparison.score });
      }
    }
    const matches = [...best.values()].sort((a, b) => b.score - a.score || (a.claim < b.claim ? -1 : 1));
    return { ...statement, matches };
  });
}

export function readStatement(
  statement: BlockStatement,
  mentions: readonly BlockMention[],
  day: Day | null,
): Reading {
  const tokens = tokenise(statement.text);
  const { speaker, cue, start } = statement;
  const names = mentions
    .filter((m) => m.block === statement.block && m.start >= start && m.end <= statement.end)
    .flatMap((mention): NamedEntity[] => {
      const inside = tokens.flatMap((token, i) =>
        token.start + start >= mention.start && token.end + start <= mention.end ? [i] : [],
      );
      if (inside.length === 0) return [];
      return [{ id: mention.entity, role: roleOf(mention.suffix), from: inside[0]!, to: inside.at(-1)! + 1 }];
    });
  const within = (span: Span | null, token: Token): boolean =>
    span !== null && token.start + start >= span.start && token.end + start <= span.end;
  const aside = (i: number): boolean =>
    within(cue, tokens[i]!) || (speaker !== null && within(speaker, tokens[i]!));
  const content = (i: number): boolean => statement.content === null || within(statement.content, tokens[i]!);
  return read({ source: statement.text, tokens, names, day, aside, content });
}

export function candidates(index: ClaimIndex, reading: Reading): { id: string; comparison: Comparison }[] {
  const rarest = Math.log(1 + index.size + 200);
  const weigh = (key: string): number =>
    Math.log(1 + (index.size + 200) / (index.postings(key).length + 1)) / rarest;
  const scores = new Map<number, number>();
  for (const key of new Set(reading.slots.flatMap(keysOf))) {
    const weight = weigh(key);
    for (const position of index.postings(key)) scores.set(position, (scores.get(position) ?? 0) + weight);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([position]) => {
      const claim = index.claim(position);
      return { id: claim.id, comparison: compare(claim, reading, weigh) };
    });
}
