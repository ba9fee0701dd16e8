import { expect, test } from 'vitest';
import { NotebookProblem } from '../../notebook/index.ts';
import { listVisits } from './list-visits.ts';

const asked = { query: '', before: null, limit: 10 };

test('a notebook that lists is listed', async () => {
  const page = { visits: [], more: true, total: 7 };
  const list = listVisits(async () => ({ listVisits: async () => page }));
  expect(await list(asked)).toEqual({ ...page, problem: null });
});

test.each([
  [new NotebookProblem('newer', 'later'), 'newer'],
  [new NotebookProblem('unavailable', 'no'), 'unavailable'],
  [new Error('anything else'), 'unavailable'],
])('%s is told as %s', async (error, problem) => {
  const list = listVisits(() => Promise.reject(error));
  expect(await list(asked)).toEqual({ visits: [], more: false, total: 0, problem });
});
