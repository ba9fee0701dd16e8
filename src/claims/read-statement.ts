import type { Token } from '../bengali/index.ts';
import type { Day, Span } from '../model/index.ts';
import { kindDescribed } from './described.ts';
import { roleOf } from './matching/names.ts';
import { type NamedEntity, type Reading, read } from './matching/reading.ts';
import { type BlockMention, type BlockStatement, tokensOf } from './statements.ts';

/** Pronouns of one person and of several, with the ending that shows their part. */
const PRONOUN = /^(?:(তিনি|তাঁ|তা)(কে|র)?|(তাঁরা|তারা|উভয়ে|দুজন)(ই)?)$/u;

/**
 * Reads a statement as it is compared with claims: the mentions in it as names, তিনি as the one person whom the
 * sentence before names (তারা as the two), দেশটি as the one country, the speaker and the cue as no part of what is said.
 */
export function readStatement(
  statement: BlockStatement,
  before: BlockStatement | null,
  mentions: readonly BlockMention[],
  day: Day | null,
): Reading {
  const tokens = tokensOf(statement);
  const { speaker, cue, start } = statement;
  const names = inside(statement, mentions).flatMap((mention) => nameOf(mention, tokens, start) ?? []);
  const within = (span: Span | null, token: Token): boolean =>
    span !== null && token.start + start >= span.start && token.end + start <= span.end;
  return read({
    source: statement.text,
    tokens,
    names: [
      ...names,
      ...pronouns(tokens, names, before, mentions),
      ...descriptions(tokens, names, before, mentions),
    ],
    day,
    implied: true,
    aside: (i) => within(cue, tokens[i]!) || within(speaker, tokens[i]!),
    content: (i) => statement.content === null || within(statement.content, tokens[i]!),
  });
}

function nameOf(
  { entity, kind, suffix, start, end }: BlockMention,
  tokens: readonly Token[],
  offset: number,
): NamedEntity | null {
  let from = 0;
  while (from < tokens.length && tokens[from]!.start + offset < start) from++;
  let to = from;
  while (to < tokens.length && tokens[to]!.end + offset <= end) to++;
  return to > from ? { id: entity, kind, role: roleOf(suffix), from, to } : null;
}

const inside = (statement: BlockStatement, mentions: readonly BlockMention[]): BlockMention[] =>
  mentions.filter((m) => m.block === statement.block && m.start >= statement.start && m.end <= statement.end);

function pronouns(
  tokens: readonly Token[],
  names: readonly NamedEntity[],
  before: BlockStatement | null,
  mentions: readonly BlockMention[],
): NamedEntity[] {
  if (!before) return [];
  const people = inside(before, mentions).filter(({ kind }) => kind === 'person');
  const ids = [...new Set(people.map(({ entity }) => entity))];
  if (ids.length === 0 || ids.length > 2) return [];
  const named = new Set(names.map(({ id }) => id));
  return tokens.flatMap(({ text }, i): NamedEntity[] => {
    const found = PRONOUN.exec(text);
    const wanted = found?.[1] ? 1 : found?.[3] ? 2 : 0;
    if (wanted === 0 || ids.length !== wanted || ids.some((id) => named.has(id))) return [];
    const role = found?.[2] === 'কে' ? 'object' : found?.[2] === 'র' ? 'of' : 'bare';
    return ids.map((id) => ({ id, kind: 'person' as const, role, from: i, to: i + 1 }));
  });
}

/** দেশটি, দলটির as the one of the kind that the sentence before names and this one does not. */
function descriptions(
  tokens: readonly Token[],
  names: readonly NamedEntity[],
  before: BlockStatement | null,
  mentions: readonly BlockMention[],
): NamedEntity[] {
  if (!before) return [];
  return tokens.flatMap(({ text }, i): NamedEntity[] => {
    const kind = kindDescribed(text);
    if (kind === undefined) return [];
    const here = new Set(names.map((name) => name.id));
    const named = inside(before, mentions).filter(
      (mention) => mention.kind === kind && !here.has(mention.entity),
    );
    const [id, ...others] = new Set(named.map(({ entity }) => entity));
    if (id === undefined || others.length > 0) return [];
    return [{ id, kind, role: roleOf(/(?:কে|র|তে)$/u.exec(text)?.[0] ?? ''), from: i, to: i + 1 }];
  });
}
