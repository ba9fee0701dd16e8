import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import * as v from 'valibot';
import { fingerprintOf, type Manifest, type Publication, PublicKey } from '../../src/feed/index.ts';
import { describeProblem, type PackHead } from '../../src/feed/packs/index.ts';
import { Id } from '../../src/model/index.ts';
import { type Command, InputError, UsageError } from '../command.ts';
import { counted, countsInWords } from '../counts-in-words.ts';
import { KEY_VARIABLE, readKeyFile } from '../feed/key-file.ts';
import { prunePages } from '../feed/prune-pages.ts';
import { readOwnFeed } from '../feed/read-feed.ts';
import { writeFeed } from '../feed/write-feed.ts';
import { parseOptions } from '../options.ts';
import { readPacks } from '../packs/read-packs.ts';
import { bytesInWords, Progress } from '../progress.ts';

/**
 * By how much, in per cent, what is in use may grow before garbage is collected: left to itself V8 lets it double, which
 * for a million entities is a gigabyte. The collections cost a twentieth of the time.
 */
const GROWTH = 15;

const DAY = 86_400_000;
const DAYS = 30;

const USAGE = `prasanga feed build PACK… --out DIR [--key FILE]…

Builds packs, merged in the order given, into a signed feed of static files, ready for any web host. Where DIR holds a
feed already, this is its next generation: pages that stay are left alone, and old ones are kept for readers on their
way. Packs that \`pack check\` finds fault with are refused.

  --out DIR        where the feed lies: feed.json, pin.json and pages/
  --key FILE       key pair made by \`feed keygen\` (default: the file that ${KEY_VARIABLE} names); given twice,
                   both sign, as while readers move from one key to the next
  --next-key KEY   public key that will sign the generations to come: readers learn to trust it
  --id ID          the feed's id, which never changes (default: as before, else that of the first pack)
  --title TEXT     the feed's title in Bengali (default: as before, else that of the first pack)
  --title-en TEXT  the same in English
  --generation N   number of this generation, where DIR does not hold the one before (default: the next)
  --days N         how long this generation may serve before readers call it stale (default ${DAYS})
  --keep-days N    how long pages that are no longer listed are kept (default ${DAYS})
  --issued TIME    time of issue, ISO 8601 (default: now, or SOURCE_DATE_EPOCH): the same time gives the same bytes`;

const OPTIONS = {
  out: { type: 'string' },
  key: { type: 'string', multiple: true },
  'next-key': { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  'title-en': { type: 'string' },
  generation: { type: 'string' },
  days: { type: 'string' },
  'keep-days': { type: 'string' },
  issued: { type: 'string' },
} as const;

export const feedBuild: Command = {
  name: 'feed build',
  summary: 'build packs into a signed feed of static files',
  usage: USAGE,
  async run(args) {
    const { values, positionals } = parseOptions(args, OPTIONS, 'PACK');
    const { out } = values;
    if (out === undefined) throw new UsageError('--out is missing: name the folder of the feed');
    const named = values.key ?? (process.env[KEY_VARIABLE] ? [process.env[KEY_VARIABLE]] : []);
    if (named.length === 0)
      throw new UsageError(
        `no key: give --key, or name the file in ${KEY_VARIABLE}; \`feed keygen\` makes one`,
      );
    const keys = named.map(readKeyFile);
    setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
    const { content, problems, heads } = readPacks(positionals);
    const grave = problems.filter(({ level }) => level !== 'advice');
    if (!content || grave.length > 0)
      throw new InputError(`these packs cannot be published:\n${grave.map(describeProblem).join('\n')}`);
    const previous = readOwnFeed(out);
    const publication = publicationOf(values, heads, previous?.manifest ?? null);
    const progress = new Progress('building');
    const { manifest, newPages, newBytes } = await writeFeed(out, content, publication, keys, {
      previous,
      onProgress: progress.at,
    });
    progress.end();
    writeFileSync(join(out, 'pin.json'), `${JSON.stringify({ feed: manifest.feed, key: keys[0]!.x })}\n`);
    const pruned = await prunePages(out, manifest, daysOf(values['keep-days'], '--keep-days'));
    const whole = manifest.pages.reduce(
      (sum, page) => sum + page.size,
      statSync(join(out, 'feed.json')).size,
    );
    console.log(
      [
        `${manifest.feed}  generation ${manifest.generation}, stale after ${manifest.expiresAt.slice(0, 10)}`,
        `holds        ${countsInWords(manifest.counts)}`,
        `first visit  ${manifest.pages.length} pages, ${bytesInWords(whole)}`,
        `this update  ${counted(newPages, 'new page')}, ${bytesInWords(newBytes)}${pruned > 0 ? `; ${counted(pruned, 'old page')} deleted` : ''}`,
        `signed by    ${await fingerprintOf(keys[0]!.x)}`,
      ].join('\n'),
    );
    return 0;
  },
};

type Values = { readonly [Name in Exclude<keyof typeof OPTIONS, 'key'>]?: string | undefined };

function publicationOf(values: Values, heads: readonly PackHead[], previous: Manifest | null): Publication {
  const feed = values.id ?? previous?.feed ?? heads[0]!.id;
  if (!v.is(Id, feed))
    throw new UsageError(`--id ${feed}: an id is lower-case letters, digits and single hyphens`);
  if (previous && previous.feed !== feed)
    throw new InputError(`${values.out}: holds the feed ${previous.feed}, not ${feed}: name another folder`);
  const issued = issueTime(values.issued);
  const nextKey = values['next-key'];
  if (nextKey !== undefined && !v.is(PublicKey, nextKey))
    throw new UsageError('--next-key: give the public key as `feed keygen` prints it');
  const former = previous?.title ?? heads[0]!.title;
  const en = values['title-en'] ?? former.en;
  return {
    feed,
    title: { bn: values.title ?? former.bn, ...(en !== undefined && { en }) },
    generation: generationAfter(previous?.generation ?? 0, values.generation),
    issuedAt: new Date(issued).toISOString(),
    expiresAt: new Date(issued + daysOf(values.days, '--days') * DAY).toISOString(),
    ...(nextKey !== undefined && { nextKey }),
  };
}

function generationAfter(previous: number, given: string | undefined): number {
  const generation = Number(given ?? previous + 1);
  if (!Number.isSafeInteger(generation) || generation <= previous)
    throw new UsageError(`--generation ${given}: give a whole number above ${previous}`);
  return generation;
}

function issueTime(given: string | undefined): number {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (given === undefined) return epoch ? Number(epoch) * 1_000 : Date.now();
  const time = Date.parse(given);
  if (Number.isNaN(time)) throw new UsageError(`--issued ${given}: give a time such as 2024-06-21T10:00:00Z`);
  return time;
}

function daysOf(given: string | undefined, option: string): number {
  const days = Number(given ?? DAYS);
  if (!Number.isInteger(days) || days < 1)
    throw new UsageError(`${option} ${given}: give a whole number of days`);
  return days;
}
