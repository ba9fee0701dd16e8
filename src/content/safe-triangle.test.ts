import { expect, test } from 'vitest';
import { isOnTheWay } from './safe-triangle.ts';

const card = { left: 100, top: 200, right: 488, bottom: 600 };
const mark = { x: 150, y: 180 };

test.each([
  [{ x: 150, y: 190 }, true],
  [{ x: 250, y: 198 }, true],
  [{ x: 300, y: 300 }, true],
  [{ x: 40, y: 180 }, false],
  [{ x: 150, y: 100 }, false],
  [{ x: 700, y: 400 }, false],
])('from the mark above the card, %o is on the way: %s', (to, expected) => {
  expect(isOnTheWay(mark, to, card)).toBe(expected);
});

test.each([
  [{ x: 150, y: 610 }, true],
  [{ x: 150, y: 700 }, false],
])('from a mark below the card, %o is on the way: %s', (to, expected) => {
  expect(isOnTheWay({ x: 150, y: 620 }, to, card)).toBe(expected);
});
