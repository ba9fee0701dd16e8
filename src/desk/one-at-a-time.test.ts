import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('asked for while it runs, a step runs once more, and never twice at once', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const step = oneAtATime(async () => {
    most = Math.max(most, ++running);
    runs++;
    await Promise.resolve();
    running--;
  });
  await Promise.all([step(), step(), step(), step()]);
  expect([runs, most]).toEqual([2, 1]);
  await step();
  expect(runs).toBe(3);
});

test('a step that failed can be asked for again', async () => {
  let runs = 0;
  const step = oneAtATime(async () => {
    if (runs++ === 0) throw new Error('once');
  });
  await expect(step()).rejects.toThrow('once');
  await step();
  expect(runs).toBe(2);
});
