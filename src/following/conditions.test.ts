import { expect, test } from 'vitest';
import { conditionOf } from './conditions.ts';

test.each([
  [{ onLine: false }, 'offline'],
  [{ onLine: true }, 'good'],
  [{ onLine: true, connection: { saveData: false, type: 'wifi' } }, 'good'],
  [{ onLine: true, connection: { saveData: true, type: 'wifi' } }, 'metered'],
  [{ onLine: true, connection: { type: 'cellular' } }, 'metered'],
] as const)('%j is %s', (told, condition) => {
  expect(conditionOf(told)).toBe(condition);
});
