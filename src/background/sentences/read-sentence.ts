import { readStatements, type SentenceInContext } from '../../claims/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Sender, SentencePlace } from '../../messages/index.ts';
import { spot } from '../../spotting/index.ts';
import { pressRegion } from '../sites/press-region.ts';

/** Reads a sentence of a page anew, with what stands before it. Null where the text holds no such sentence. */
export async function readSentence(
  { blocks, start, end, known, publishedOn }: SentencePlace,
  store: Knowledge,
  sender: Pick<Sender, 'url'>,
): Promise<SentenceInContext | null> {
  const region = pressRegion(sender.url);
  const lexicons = await store.lexicons();
  const mentions = spot(blocks, lexicons, { publishedOn, known, ...(region && { region }) });
  const statements = readStatements(blocks, mentions, { publishedOn });
  const own = blocks.length - 1;
  const at = statements.findIndex(
    (statement) => statement.block === own && statement.start === start && statement.end === end,
  );
  const statement = statements[at];
  if (!statement) return null;
  const before = statements[at - 1] ?? null;
  const near = mentions.filter(({ block }) => block === own || block === before?.block);
  return { statement, before, mentions: near, publishedOn };
}
