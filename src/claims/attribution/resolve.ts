import { normalise, wordSet } from '../../bengali/index.ts';
import type { EntityKind } from '../../model/index.ts';
import { kindDescribed } from '../described.ts';
import type { BlockMention, BlockStatement } from '../statements.ts';
import table from '../tables/speakers.json' with { type: 'json' };

const SINGULAR = wordSet(table.singular);

/** Whether a speaker's words end in a pronoun for one person. */
export const endsInPronoun = (speaker: string): boolean =>
  SINGULAR.has(normalise(speaker).text.split(' ').at(-1)!);

/** How far back, in sentences, a pronoun may reach for its speaker. */
const REACH = 3;

/**
 * Gives pronouns (তিনি, তাঁর মতে) the person who spoke last, and দেশটি, সংস্থাটি, দলটি the nearest such name before
 * them, where only one is at hand; and the sentences of a quotation that runs on the speaker who opened it.
 */
export function resolveSpeakers(
  statements: readonly BlockStatement[],
  mentions: readonly BlockMention[],
): BlockStatement[] {
  const resolved: BlockStatement[] = [];
  let quoting: BlockStatement | null = null;
  for (const statement of statements) {
    const current: BlockStatement =
      continueQuote(quoting, statement) ?? resolveOne(statement, resolved, mentions);
    resolved.push(current);
    quoting = leavesQuoteOpen(current, quoting) ? (quoting ?? current) : null;
  }
  return resolved;
}

const OPENING = /[“‘"']/gu;
const CLOSING = /[”’"']/gu;

/** Whether a quotation begins in the statement (or goes on through it) and is not closed by its end. */
function leavesQuoteOpen(statement: BlockStatement, quoting: BlockStatement | null): boolean {
  if (quoting) return !/[”’"']\s*$/u.test(statement.text);
  if (!statement.content || !statement.speaker) return false;
  const said = statement.text.slice(statement.content.start - statement.start - 1);
  if (!/^[“"‘']/u.test(said)) return false;
  const opened = (said.match(OPENING) ?? []).length;
  const closed = (said.slice(1).match(CLOSING) ?? []).length;
  return opened > 0 && closed === 0;
}

function continueQuote(quoting: BlockStatement | null, statement: BlockStatement): BlockStatement | null {
  if (!quoting || statement.block !== quoting.block || statement.cue) return null;
  const closing = /[”’"']\s*$/u.exec(statement.text)?.[0].length ?? 0;
  return {
    ...statement,
    speaker: quoting.speaker,
    content: { start: statement.start, end: statement.end - closing },
  };
}

function resolveOne(
  statement: BlockStatement,
  before: readonly BlockStatement[],
  mentions: readonly BlockMention[],
): BlockStatement {
  const { speaker } = statement;
  if (!speaker || speaker.entity) return statement;
  const word = normalise(speaker.text).text;
  const kind = SINGULAR.has(word) ? 'person' : kindDescribed(word);
  if (!kind) return statement;
  const near = before.slice(-REACH);
  const entity = kind === 'person' ? lastPerson(near, mentions) : nearest(statement, near, mentions, kind);
  return entity ? { ...statement, speaker: { ...speaker, entity } } : statement;
}

function lastPerson(near: readonly BlockStatement[], mentions: readonly BlockMention[]): string | null {
  const entity = near.findLast(({ speaker }) => speaker?.entity)?.speaker?.entity;
  return entity && mentions.some((m) => m.entity === entity && m.kind === 'person') ? entity : null;
}

/** The one entity of a kind that the sentences just before name; null where they name none or several. */
function nearest(
  statement: BlockStatement,
  near: readonly BlockStatement[],
  mentions: readonly BlockMention[],
  kind: EntityKind,
): string | null {
  const last = near.at(-1);
  const inReach = mentions.filter(
    (m) =>
      m.kind === kind &&
      ((m.block === statement.block &&
        m.start < statement.start &&
        (last?.block !== m.block || m.start >= last.start)) ||
        (last !== undefined && m.block === last.block && m.start >= last.start && m.end <= last.end)),
  );
  const entities = new Set(inReach.map(({ entity }) => entity));
  return entities.size === 1 ? [...entities][0]! : null;
}
