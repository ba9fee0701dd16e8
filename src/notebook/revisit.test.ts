import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Visit } from '../model/index.ts';
import { reunited, revisited, type VisitFacts, visited } from './revisit.ts';

const facts: VisitFacts = {
  url: 'https://example.com/a?from=home',
  address: 'https://example.com/a',
  site: 'example.com',
  title: 'শিরোনাম',
  publishedOn: '2024-06-19',
  entities: [{ id: 'moscow', kind: 'place', label: { bn: 'মস্কো' }, count: 2 }],
  claims: [],
};
const first = visited(facts, '2024-06-20T10:00:00.000Z');

describe('a visit', () => {
  test('begins with revision 1, read once', () => {
    expect(first).toMatchObject({ ...facts, revision: 1, deletedAt: null });
    expect(first.firstReadAt).toBe(first.lastReadAt);
    expect(first.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('again says what the page says now', () => {
    const now = {
      ...facts,
      title: 'নতুন শিরোনাম',
      publishedOn: '2024-06-20',
      entities: [],
      claims: [{ id: 'c', text: { bn: 'দাবি' } }],
    };
    expect(revisited(first, now, '2024-06-21T10:00:00.000Z')).toEqual({
      ...first,
      ...now,
      lastReadAt: '2024-06-21T10:00:00.000Z',
      revision: 2,
    });
  });

  test('again keeps what a reading without knowledge or date would lose', () => {
    const bare = { ...facts, title: '', publishedOn: null, entities: [] };
    expect(revisited(first, bare, '2024-06-21T10:00:00.000Z')).toMatchObject({
      title: facts.title,
      publishedOn: facts.publishedOn,
      entities: facts.entities,
    });
  });

  test('again under a clock that was set back stays where it is in the history', () => {
    expect(revisited(first, facts, '2020-01-01T00:00:00.000Z').lastReadAt).toBe(first.lastReadAt);
  });
});

test('a restored record and the living one make one record, whichever is restored first', () => {
  const moment = fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((date) => date.toISOString());
  const record = fc
    .tuple(moment, moment, fc.string(), fc.nat(50))
    .map(([one, other, title, revision]): Visit => {
      const [firstReadAt, lastReadAt] = [one, other].sort();
      return { ...first, title, revision, firstReadAt: firstReadAt!, lastReadAt: lastReadAt! };
    });
  fc.assert(
    fc.property(record, record, (one, other) => {
      fc.pre(one.lastReadAt !== other.lastReadAt);
      const whole = reunited({ ...one, id: 'alive' }, { ...other, deletedAt: other.lastReadAt });
      expect(whole).toEqual(reunited({ ...other, id: 'alive' }, { ...one, deletedAt: one.lastReadAt }));
      expect(whole.lastReadAt).toBe([one.lastReadAt, other.lastReadAt].sort()[1]);
      expect(whole.firstReadAt).toBe([one.firstReadAt, other.firstReadAt].sort()[0]);
    }),
  );
});
