import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findStems, MAX_STEMS } from './inflection.ts';
import {
  CUT_BITS,
  CUT_MASK,
  CUTS,
  KINDS,
  LONGER,
  LONGER_CUTS,
  MAY_END,
  OTHER_CUTS,
  UNIT_KIND,
} from './suffix-cuts.ts';

const piece = fc.constantFrom(
  ...[
    'ক',
    'ন',
    'ত',
    'হ',
    'য',
    '\u09af\u09bc',
    'য়',
    'া',
    'ি',
    'ী',
    'ো',
    '্',
    'ঁ',
    'ং',
    'ঃ',
    '\u200d',
    'অ',
    'ই',
    'ও',
  ],
  ...['র', 'ের', 'য়ের', 'কে', 'ে', 'তে', 'েতে', 'রা', 'েরা', 'দের', 'েদের', 'দেরকে', 'টি', 'গুলো', 'বাবু', 'সহ'],
);

test('every stem of a word is among its cuts, or the cuts say that there are others', () => {
  const stems = new Int32Array(MAX_STEMS);
  const tells = new Uint8Array(MAX_STEMS);
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', 'x ', 'দের'),
      (pieces, before) => {
        const word = pieces.join('');
        const text = before + word;
        const kind = (back: number): number => UNIT_KIND[text.charCodeAt(text.length - back)] ?? 0;
        const last = kind(1) * KINDS + kind(2);
        const told = CUTS[last * KINDS + kind(3)]!;
        const cuts = told | LONGER_CUTS[(told >> LONGER) * KINDS + kind(4)]!;
        const count = findStems(text, before.length, text.length, stems, tells);
        if (count > 0) expect(MAY_END[last]).toBe(1);
        if ((cuts & OTHER_CUTS) !== 0) return;
        const places = [0, 1, 2].map((at) => (cuts >> (at * CUT_BITS)) & CUT_MASK);
        for (let at = 0; at < count; at++) expect(places, text).toContain(text.length - stems[at]!);
      },
    ),
    { numRuns: 4_000 },
  );
});
