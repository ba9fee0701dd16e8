import { describe, expect, test } from 'vitest';
import { BROWSERS } from './browser/index.ts';
import { playFaults } from './play-faults.ts';
import { STORE_FAULTS } from './store-faults.ts';

describe.each(BROWSERS)('what goes wrong on the way, in %s', (kind) => {
  test('the old knowledge serves on, the result says what happened, the next good feed heals', async () => {
    const { outcomes, state, pagesLeft } = await playFaults(kind);
    expect(outcomes.length).toBeGreaterThan(30);
    for (const { name, expected, got, oldServes, heals } of outcomes)
      expect({ name, got, oldServes, heals }).toEqual({ name, got: expected, oldServes: true, heals: true });
    expect(state).toMatchObject({ problem: null, damage: [] });
    expect(pagesLeft).toBe(0);
  });
});

describe.each(BROWSERS)('what befalls worker and store, in %s', (kind) => {
  test.each(STORE_FAULTS)('$name: $outcome', ({ play }) => play(kind));
});
