import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf, isFiltered, narrowed, type Route, routeFrom } from './route.ts';

const NOTE = '11111111-1111-4111-8111-111111111111';

describe('the address of the desk', () => {
  test('says the part, the filters and the open note', () => {
    const route: Route = {
      part: 'notes',
      filter: {
        text: 'বাঁধ & নদী',
        state: 'ready',
        verdict: '',
        site: 'one.test',
        person: 'name:মেয়র',
        tag: 'পানি?',
        placed: 'orphaned',
        inConflict: true,
        days: { by: 'claimed', from: '2024-06-01', to: '2024-06-30' },
      },
      note: NOTE,
    };
    expect(routeFrom(hashOf(route))).toEqual(route);
    expect(isFiltered(route.filter)).toBe(true);
  });

  test.each(['', '#', '#nonsense', '#notes?state=no&days=claimed,yesterday,now&note=1&placed=x&text='])(
    '%j is all notes',
    (hash) => {
      const route = routeFrom(hash);
      expect(route).toEqual({ part: 'notes', filter: {}, note: null });
      expect(isFiltered(route.filter)).toBe(false);
    },
  );

  test('never throws, and what it reads it writes the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (part, asked) => {
        const route = routeFrom(`#${part}?${new URLSearchParams(asked)}`);
        expect(routeFrom(hashOf(route))).toEqual(route);
      }),
    );
  });
});

test('a filter is narrowed and widened part by part', () => {
  expect(narrowed({ text: 'ক', state: 'draft' }, { text: '', tag: 'নদী' })).toEqual({
    state: 'draft',
    tag: 'নদী',
  });
  expect(narrowed({ verdict: 'false', inConflict: true }, { verdict: '', inConflict: false })).toEqual({
    verdict: '',
  });
  expect(narrowed({ site: 'a.test' }, { site: null })).toEqual({});
});
