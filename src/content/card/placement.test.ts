import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from './placement.ts';

const wide = { width: 1280, height: 900 };
const at = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 24 });

test('the card stands under the mark, and above it where there is more room', () => {
  const under = placeCard(at(300, 200), 400, wide);
  expect(under.top).toBeGreaterThan(224);
  const above = placeCard(at(300, 800), 400, wide);
  expect(above.top + 400).toBeLessThan(800);
});

test('on a narrow window it is a sheet, at the end of the window away from the mark', () => {
  const phone = { width: 360, height: 740 };
  expect(placeCard(at(100, 100), 600, phone)).toMatchObject({ left: 8, width: 344 });
  expect(placeCard(at(100, 650), 600, phone).top).toBe(8);
});

test('it never covers the mark and never leaves the window, where the window has room at all', () => {
  const coordinate = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(
      fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 560, max: 1440 }) }),
      fc.float({ min: 0, max: 1, noNaN: true }),
      fc.float({ min: 0, max: 1, noNaN: true }),
      coordinate(2_000),
      (window, x, y, height) => {
        const mark = at(x * (window.width - 60), y * (window.height - 24));
        const { left, top, width, maxHeight } = placeCard(mark, height, window);
        const shown = Math.min(height, maxHeight);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + width).toBeLessThanOrEqual(window.width - 8 + 1e-6);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + shown).toBeLessThanOrEqual(window.height - 8 + 1e-6);
        expect(top >= mark.bottom || top + shown <= mark.top).toBe(true);
      },
    ),
  );
});
