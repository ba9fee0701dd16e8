import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { cardWords } from './card-words.ts';
import { RELATION_WORDS } from './relations.ts';

test('both languages say everything, each in its own letters', () => {
  const bn = cardWords('bn') as Record<string, string>;
  const en = cardWords('en') as Record<string, string>;
  expect(Object.keys(bn).sort()).toEqual(Object.keys(en).sort());
  for (const [key, text] of Object.entries(bn))
    expect([key, text]).toEqual([key, expect.stringMatching(/[ঀ-৿]/)]);
  for (const [key, text] of Object.entries(en))
    expect([key, text]).toEqual([key, expect.not.stringMatching(/[ঀ-৿]/)]);
});

test('what is put into a phrase has its place in both languages', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  const bn = cardWords('bn') as Record<string, string>;
  const en = cardWords('en') as Record<string, string>;
  for (const key of Object.keys(bn)) expect([key, places(bn[key]!)]).toEqual([key, places(en[key]!)]);
});

const PACKS = 'packs';
const entityFiles = readdirSync(PACKS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('entities.yaml'),
);

test('every relation that our packs use has its words', () => {
  const used = entityFiles.flatMap((file) => {
    const { entities } = parse(readFileSync(join(PACKS, file), 'utf8')) as {
      entities: { related?: { as: string }[] }[];
    };
    return entities.flatMap(({ related = [] }) => related.map(({ as }) => as));
  });
  expect([...new Set(used)].filter((as) => !(as in RELATION_WORDS))).toEqual([]);
});
