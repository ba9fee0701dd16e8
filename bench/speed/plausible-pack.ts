import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Claim, Entity, EntityKind, SourceDocument } from '../../src/model/index.ts';
import { SeededRandom } from '../seeded-random.ts';
import { plausibleWord } from './plausible-names.ts';

/** Of the entities of a large encyclopaedia, roughly. */
const KINDS: readonly (readonly [EntityKind, number])[] = [
  ['person', 0.4],
  ['place', 0.7],
  ['organisation', 0.8],
  ['work', 0.92],
  ['event', 0.97],
  ['other', 1],
];
const LATIN = 'ka mo ri na la tu shi ba ha di su pa go cha ni ra ma ja khu bo'.split(' ');
/** Entities for each claim, and claims for each document. */
const ENTITIES_PER_CLAIM = 50;
const CLAIMS_PER_DOCUMENT = 2;

/** Few words are frequent and many are rare: an index into a pool of `size`. */
const zipf = (random: SeededRandom, size: number): number => Math.floor(size ** random.next()) - 1;

/**
 * A pack of `count` made-up entities, as large as those that an import from an encyclopaedia gives: names in two
 * languages, a description, most with a dated fact and relations; one claim to 50 entities. Records are made as they
 * are asked for, the same for the same seed.
 */
export class PlausiblePack {
  readonly claims: number;
  private readonly count: number;
  private readonly seed: number;
  private readonly firsts: readonly string[];
  private readonly lasts: readonly string[];
  private readonly words: readonly string[];

  constructor(count: number, seed = 1) {
    this.count = count;
    this.seed = seed;
    this.claims = Math.ceil(count / ENTITIES_PER_CLAIM);
    const random = new SeededRandom(seed);
    const pool = (size: number): string[] =>
      Array.from({ length: size }, () => plausibleWord(() => random.next()));
    this.firsts = pool(Math.max(200, Math.ceil(count / 12)));
    this.lasts = pool(Math.max(100, Math.ceil(count / 40)));
    this.words = pool(5_000);
  }

  *entities(): Generator<Entity> {
    const random = new SeededRandom(this.seed + 1);
    for (let at = 0; at < this.count; at++) yield this.entity(at, random);
  }

  *claimRecords(): Generator<Claim> {
    const random = new SeededRandom(this.seed + 2);
    for (let at = 0; at < this.claims; at++) {
      const speaker = this.idOf(zipf(random, this.count));
      const about = this.idOf(random.below(this.count));
      yield {
        id: `claim-${at}`,
        text: { bn: `${this.prose(random, 6 + random.below(6))}।` },
        saidBy: [speaker],
        deniedBy: [],
        about: about === speaker ? [about] : [about, speaker],
        statedOn: `${2012 + random.below(12)}-0${1 + random.below(9)}-1${random.below(10)}`,
        reportedIn: [`report-${Math.floor(at / CLAIMS_PER_DOCUMENT)}`],
        reviews: [],
        relations:
          at > 0 && random.chance(0.2) ? [{ kind: 'updates', claim: `claim-${random.below(at)}` }] : [],
      };
    }
  }

  *documents(): Generator<SourceDocument> {
    for (let at = 0; at < Math.ceil(this.claims / CLAIMS_PER_DOCUMENT); at++)
      yield { id: `report-${at}`, title: { bn: `প্রতিবেদন ${at}` }, url: `https://example.org/report/${at}` };
  }

  private idOf(at: number): string {
    return `q${1_000 + at * 7}`;
  }

  private entity(at: number, random: SeededRandom): Entity {
    const kindAt = random.next();
    const kind = KINDS.find(([, upTo]) => kindAt < upTo)![0];
    const bn = this.name(random, kind);
    const aliases = random.chance(0.4) ? [this.name(random, kind)] : [];
    const related = Array.from({ length: at === 0 ? 0 : random.below(3) }, () => ({
      id: this.idOf(zipf(random, at)),
      as: 'part-of',
    }));
    return {
      id: this.idOf(at),
      kind,
      label: { bn, en: latinName(random) },
      aliases: { bn: aliases, en: random.chance(0.2) ? [latinName(random)] : [] },
      // Made-up names share words as no real ones do: unmarked, some would hide others.
      weak: aliases,
      description: {
        bn: this.prose(random, 3 + random.below(4)),
        en: `${latinName(random)} of ${latinName(random)}`,
      },
      facts: random.chance(0.6)
        ? [
            {
              property: { bn: 'পদ', en: 'Office' },
              value: { bn: this.prose(random, 2), en: latinName(random) },
              asOf: '2024-01-01',
            },
          ]
        : [],
      related,
      sameAs: { wikidata: `Q${1_000 + at * 7}` },
      prominence: Math.round(100 * random.next() ** 3) / 100,
    };
  }

  private name(random: SeededRandom, kind: EntityKind): string {
    if (kind === 'place' && random.chance(0.6)) return plausibleWord(() => random.next());
    const first = this.firsts[zipf(random, this.firsts.length)]!;
    const last = this.lasts[zipf(random, this.lasts.length)]!;
    return random.chance(0.3)
      ? `${first} ${plausibleWord(() => random.next())} ${last}`
      : `${random.pick(this.firsts)} ${last}`;
  }

  private prose(random: SeededRandom, words: number): string {
    return Array.from({ length: words }, () => this.words[zipf(random, this.words.length)]!).join(' ');
  }
}

function latinName(random: SeededRandom): string {
  const word = (): string => {
    const letters = Array.from({ length: 2 + random.below(3) }, () => random.pick(LATIN)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return `${word()} ${word()}`;
}

/** What is another day's in a pack: one entity in `every` is described anew, and another one has a name more. */
export interface NextDay {
  readonly every: number;
}

/** Writes such a pack into a folder: `pack.yaml`, and a file of JSON Lines for each kind. */
export async function writePlausiblePack(folder: string, count: number, nextDay?: NextDay): Promise<void> {
  const pack = new PlausiblePack(count);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pack.yaml'), 'id: plausible\ntitle: { bn: কৃত্রিম, en: Made up }\n');
  const write = (kind: string, records: Iterable<object>): Promise<void> =>
    pipeline(lines(records), createWriteStream(join(folder, `${kind}.jsonl`)));
  await write('entities', nextDay ? onNextDay(pack.entities(), nextDay) : pack.entities());
  await write('claims', pack.claimRecords());
  await write('documents', pack.documents());
}

function* onNextDay(entities: Iterable<Entity>, { every }: NextDay): Generator<Entity> {
  let at = 0;
  for (const entity of entities) {
    const { label, aliases } = entity;
    if (at % every === 0) yield { ...entity, description: { bn: `${label.bn}: নতুন বিবরণ` } };
    else if (at % every === 1)
      yield { ...entity, aliases: { ...aliases, bn: [...aliases.bn, `${label.bn} জুনিয়র`] } };
    else yield entity;
    at++;
  }
}

function* lines(records: Iterable<object>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
