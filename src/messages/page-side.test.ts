import * as v from 'valibot';
import { expect, test } from 'vitest';
import { backgroundToPage } from './background-to-page.ts';
import { ACCEPTS } from './page-side.ts';

const VALUES = [undefined, null, 0, 3, -1, Number.NaN, '', 'mark', true, {}, [], ['mark'], [7]];
const PARAMS = [
  {},
  ...['mark', 'knowledge', 'id', 'ids', 'sentence', 'other'].flatMap((name) =>
    VALUES.map((value) => ({ [name]: value })),
  ),
];

test('the content script accepts what the schemas accept, and nothing else', () => {
  const calls = Object.keys(backgroundToPage) as (keyof typeof backgroundToPage)[];
  expect(Object.keys(ACCEPTS).sort()).toEqual([...calls].sort());
  for (const call of calls)
    for (const params of PARAMS)
      expect([call, params, ACCEPTS[call](params)]).toEqual([
        call,
        params,
        v.is(backgroundToPage[call].params, params),
      ]);
});
