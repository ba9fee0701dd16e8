import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePanel } from './panel-placement.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test.each([
  [
    'right of a column',
    box(200, 300, 800, 340),
    { side: 'right', left: 860, width: 420, height: 800, scrollBy: 0 },
  ],
  ['narrower where there is less room', box(200, 300, 920, 340), { side: 'right', left: 932, width: 348 }],
  ['right of a column in the middle', box(300, 300, 940, 340), { side: 'right', left: 952, width: 328 }],
  ['left where there is more room', box(500, 300, 1200, 340), { side: 'left', left: 0, width: 420 }],
  [
    'at the foot of a column that fills the window',
    box(100, 300, 1200, 340),
    { side: 'foot', scrollBy: 228 },
  ],
  [
    'at the foot without scrolling where the quote is high enough',
    box(100, 100, 1200, 140),
    { side: 'foot', scrollBy: 0 },
  ],
  ['a quote out of view is brought back', box(200, 900, 800, 940), { side: 'right', scrollBy: 828 }],
  ['without a quote: right', null, { side: 'right', left: 860, width: 420, scrollBy: 0 }],
])('%s', (_name, quote, expected) => {
  expect(placePanel(quote, { width: 1280, height: 800 })).toMatchObject(expected);
});

test('a phone gets a sheet at the foot', () => {
  expect(placePanel(box(10, 300, 350, 360), { width: 360, height: 700 })).toMatchObject({
    side: 'foot',
    left: 0,
    width: 360,
  });
});

test('a low window is all the editor’s', () => {
  const size = { width: 320, height: 256 };
  expect(placePanel(box(10, 300, 310, 360), size)).toMatchObject({ side: 'foot', left: 0, top: 0, ...size });
});

test('it never covers the quote', () => {
  const window = fc.record({
    width: fc.integer({ min: 320, max: 2_500 }),
    height: fc.integer({ min: 480, max: 1_500 }),
  });
  fc.assert(
    fc.property(
      window,
      fc.nat(2_000),
      fc.integer({ min: -500, max: 2_000 }),
      fc.integer({ min: 20, max: 1_500 }),
      fc.integer({ min: 20, max: 150 }),
      (size, left, top, width, height) => {
        const start = Math.min(left, size.width - 20);
        const quote = box(start, top, Math.min(start + width, size.width), top + height);
        const placed = placePanel(quote, size);
        const shown = { top: quote.top - placed.scrollBy, bottom: quote.bottom - placed.scrollBy };
        const beside = placed.left >= quote.right || placed.left + placed.width <= quote.left;
        expect(beside || shown.bottom <= placed.top).toBe(true);
        expect(shown.top).toBeGreaterThanOrEqual(0);
        expect(placed.top + placed.height).toBeLessThanOrEqual(size.height);
      },
    ),
  );
});
