import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Claim, Entity, SourceDocument } from '../../src/model/index.ts';
import { RELATION_WORDS } from '../../src/ui/phrases/relations.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SEEDS = resolve(ROOT, '../shared/seeds');

function read<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema>[] {
  const source = parse(readFileSync(`${ROOT}/packs/korea-russia/${file}.yaml`, 'utf8')) as Record<
    string,
    unknown
  >;
  return v.parse(v.array(schema), source[file]);
}

const entities = read('entities', Entity);
const claims = read('claims', Claim);
const documents = read('documents', SourceDocument);
const claimIds = claims.map((claim) => claim.id);
const duplicates = (list: readonly string[]): string[] =>
  list.filter((item, index) => list.indexOf(item) !== index);
const namesOf = (entity: Entity): string[] => [
  entity.label.bn,
  ...(entity.label.en === undefined ? [] : [entity.label.en]),
  ...entity.aliases.bn,
  ...entity.aliases.en,
];

describe('packs/korea-russia', () => {
  test('ids are unique and every reference leads somewhere', () => {
    const known = entities.map((entity) => entity.id);
    expect(duplicates([...known, ...claimIds, ...documents.map((document) => document.id)])).toEqual([]);
    const named = [
      ...entities.flatMap((entity) => entity.related.map((relation) => relation.id)),
      ...claims.flatMap((claim) => [...claim.saidBy, ...claim.deniedBy, ...claim.about]),
    ];
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
    expect(
      claims.flatMap((claim) => claim.relations.map((it) => it.claim)).filter((id) => !claimIds.includes(id)),
    ).toEqual([]);
    expect(
      claims
        .flatMap((claim) => claim.reportedIn)
        .filter((id) => !documents.some((document) => document.id === id)),
    ).toEqual([]);
  });

  test('no name is given twice to one entity, none to two, and weak names are among the names', () => {
    const strong = entities.flatMap((entity) =>
      namesOf(entity).filter((name) => !entity.weak.includes(name)),
    );
    expect(duplicates(strong)).toEqual([]);
    for (const entity of entities) {
      expect(duplicates(namesOf(entity))).toEqual([]);
      expect(entity.weak.filter((name) => !namesOf(entity).includes(name))).toEqual([]);
    }
  });

  test('the cards have words for every relation', () => {
    const words = entities.flatMap(({ related }) => related.map(({ as }) => as));
    expect(words.filter((word) => !Object.hasOwn(RELATION_WORDS, word))).toEqual([]);
  });

  test('every claim is dated, says how, is in both languages and comes from one of the two articles', () => {
    expect(claims.length).toBeGreaterThanOrEqual(25);
    for (const claim of claims) {
      expect(claim.statedOn, claim.id).toBeDefined();
      expect(claim.dating?.en, claim.id).toBeDefined();
      expect(claim.text.en, claim.id).toBeDefined();
      expect(claim.text.bn.endsWith('।'), claim.id).toBe(true);
      expect(claim.reportedIn, claim.id).toHaveLength(1);
    }
  });

  test('no claim updates one stated after it', () => {
    const statedOn = new Map(claims.map((claim) => [claim.id, claim.statedOn ?? '']));
    const backwards = claims.flatMap((claim) =>
      claim.relations
        .filter(
          ({ kind, claim: other }) => kind === 'updates' && statedOn.get(other)! > (claim.statedOn ?? ''),
        )
        .map(({ claim: other }) => `${claim.id} → ${other}`),
    );
    expect(backwards).toEqual([]);
  });

  test.skipIf(!existsSync(SEEDS))('no claim borrows a run of seven words from the articles', () => {
    const words = (text: string): string => (text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).join(' ');
    const articles = readdirSync(SEEDS).map((file) => words(readFileSync(`${SEEDS}/${file}`, 'utf8')));
    const borrowed = claims.filter((claim) => {
      const own = words(claim.text.bn).split(' ');
      return own.some((_, start) => {
        const run = own.slice(start, start + 7);
        return run.length === 7 && articles.some((article) => article.includes(run.join(' ')));
      });
    });
    expect(borrowed.map((claim) => claim.id)).toEqual([]);
  });
});
