import { expect, test } from 'vitest';
import { claim, entity } from '../../test/feeds/small-feed.ts';
import { buildClaimIndex } from '../claims/index.ts';
import { type Entity, jsonOf, recordsOfJson } from '../model/index.ts';
import { buildBothIndexes, INDEXERS } from './indexers.ts';
import { namedInClaims } from './named-in-claims.ts';

const bn = (id: string, label: string, rest: Parameters<typeof entity>[1] = {}) =>
  entity(id, { label: { bn: label }, ...rest });
const entities = [
  bn('dhaka', 'ঢাকা', { related: [{ id: 'bangladesh', as: 'capital-of' }] }),
  bn('bangladesh', 'বাংলাদেশ'),
  bn('putin', 'ভ্লাদিমির পুতিন', { aliases: { bn: ['পুতিন'], en: [] } }),
  bn('speaker', 'কেউ একজন'),
  bn('elsewhere', 'অন্য কোথাও'),
  bn('moscow', 'মস্কো'),
];
const claims = [claim('visit', { text: { bn: 'পুতিনের মস্কো ফেরার কথা।' }, saidBy: ['speaker'] })];

test('keeps whom claims refer to and may name, inflected too, and capitals with their countries', () => {
  expect(namedInClaims(claims, entities).map(({ id }) => id)).toEqual([
    'dhaka',
    'bangladesh',
    'putin',
    'speaker',
    'moscow',
  ]);
});

test('the index of claims is the same without the others', () => {
  expect(buildClaimIndex(claims, namedInClaims(claims, entities))).toEqual(buildClaimIndex(claims, entities));
});

test('both indexes made in one walk are as each made alone', () => {
  const ordered = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  let read = 0;
  const list = recordsOfJson<Entity>(ordered.length, (index) => {
    read++;
    return jsonOf(ordered, index);
  });
  const both = buildBothIndexes(claims, list);
  expect(read).toBeLessThan(3 * ordered.length);
  expect(both).toEqual({
    lexicon: INDEXERS.lexicon(ordered),
    claimIndex: INDEXERS.claimIndex(claims, ordered),
  });
});
