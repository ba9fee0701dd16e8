import { type PublishedGeneration, RECORD_KINDS, type RecordKind } from '../../src/feed/index.ts';
import { type Command, InputError, UsageError } from '../command.ts';
import { counted } from '../counts-in-words.ts';
import { allRecords } from '../feed/all-records.ts';
import { readOwnFeed } from '../feed/read-feed.ts';
import { parseOptions } from '../options.ts';

const USAGE = `prasanga feed diff DIR DIR

Says in words what differs between two feeds, or two generations of one, each in a folder: records that came (+), went
(-) or were altered (~, with the fields), and what a reader of the first has to fetch to follow.`;

/** Fields that the publisher derives from other records: they say nothing of their own. */
const DERIVED = new Set(['claims', 'incoming']);
const ONE = { entities: 'entity', claims: 'claim', documents: 'document' } as const;

export const feedDiff: Command = {
  name: 'feed diff',
  summary: 'say what differs between two feeds',
  usage: USAGE,
  async run(args) {
    const { positionals } = parseOptions(args, {}, 'DIR');
    if (positionals.length !== 2) throw new UsageError('give two DIRs');
    const [one, two] = positionals.map(read) as [PublishedGeneration, PublishedGeneration];
    let changes = 0;
    for (const kind of RECORD_KINDS)
      for (const line of await difference(kind, one, two)) {
        console.log(line);
        changes++;
      }
    const had = new Set(one.manifest.pages.map(({ hash }) => hash));
    const fetched = two.manifest.pages.filter(({ hash }) => !had.has(hash));
    const bytes = fetched.reduce((sum, { size }) => sum + size, 0);
    console.log(
      `${changes === 0 ? 'no record differs' : counted(changes, 'record differs', 'records differ')}; ` +
        `generation ${one.manifest.generation} → ${two.manifest.generation}: ` +
        `${fetched.length} of ${two.manifest.pages.length} pages to fetch, ${bytes} bytes`,
    );
    return 0;
  },
};

function read(folder: string): PublishedGeneration {
  const feed = readOwnFeed(folder);
  if (!feed) throw new InputError(`${folder}: no feed.json here; is this the folder of a feed?`);
  return feed;
}

async function difference(
  kind: RecordKind,
  one: PublishedGeneration,
  two: PublishedGeneration,
): Promise<string[]> {
  const [before, now] = [await allRecords(kind, one), await allRecords(kind, two)];
  const lines: string[] = [];
  for (const id of [...new Set([...before.keys(), ...now.keys()])].sort()) {
    const was = before.get(id);
    const is = now.get(id);
    if (!was) lines.push(`+ ${ONE[kind]} ${id}: ${nameOf(is!)}`);
    else if (!is) lines.push(`- ${ONE[kind]} ${id}: ${nameOf(was)}`);
    else {
      const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
        (field) => !DERIVED.has(field) && JSON.stringify(was[field]) !== JSON.stringify(is[field]),
      );
      if (fields.length > 0) lines.push(`~ ${ONE[kind]} ${id}: ${nameOf(is)} (${fields.join(', ')})`);
    }
  }
  return lines;
}

/** What a person knows a record by: an entity's label, a claim's text, a document's title, in Bengali. */
function nameOf(record: Readonly<Record<string, unknown>>): string {
  const text = (record.label ?? record.text ?? record.title) as { bn?: unknown } | undefined;
  return typeof text?.bn === 'string' ? text.bn : '';
}
