import { describe, expect, test } from 'vitest';
import { visitNames } from './visit-names.ts';
import { voiceIn } from './voice.ts';

const ENTITIES = [
  ['ঢাকা', 'Dhaka', 2],
  ['মস্কো', 'Moscow', 5],
  ['দিল্লি', 'Delhi', 4],
  ['টোকিও', 'Tokyo', 3],
  ['ভ্লাদিমির পুতিন', 'Vladimir Putin', 1],
  ['লন্ডন', 'London', 1],
].map(([bn, en, count]) => ({
  id: String(en),
  kind: 'place' as const,
  label: { bn: String(bn), en: String(en) },
  count: Number(count),
}));

describe('the names of an article in the history', () => {
  test.each([
    ['', 'মস্কো, দিল্লি, টোকিও, ঢাকা, আরও ২টি'],
    ['নদী', 'মস্কো, দিল্লি, টোকিও, ঢাকা, আরও ২টি'],
    ['পুতিন', 'ভ্লাদিমির পুতিন, মস্কো, দিল্লি, টোকিও, আরও ২টি'],
    ['london  ঢাকা', 'ঢাকা, লন্ডন, মস্কো, দিল্লি, আরও ২টি'],
  ])('searched for %j: %s', (query, told) => {
    expect(visitNames(ENTITIES, query, voiceIn('bn', 0))).toBe(told);
  });
});
