import { describe, expect, test } from 'vitest';
import { searchFor, searchTextOf } from './search-text.ts';

const text = searchTextOf({
  title: 'পুতিন-সাক্ষাতে কিম: “নতুন চুক্তি” ২০২৪',
  site: 'bangla.example.com',
  entities: [{ id: 'n', kind: 'place', label: { bn: 'উত্তর কোরিয়া', en: 'North Korea' }, count: 2 }],
  claims: [{ id: 'c', text: { bn: 'দুই দেশ চুক্তি সই করেছে' } }],
});

describe('search', () => {
  test.each([
    ['', true],
    ['পুতিন', true],
    ['সাক্ষাতে পুতিন', true],
    ['উত্তর কোরিয\u09bcা', true],
    ['উত্তর কোরি\u09dfা', true],
    ['north korea', true],
    ['NORTH', true],
    ['example.com', true],
    ['চুক্তি সই', true],
    ['“নতুন', true],
    ['  নতুন   চুক্তি ', true],
    ['চুক্তি\u200c', true],
    ['পুতিন দিল্লি', false],
    ['(', true],
    ['2024', true],
    ['২০২৪ চুক্তি', true],
  ])('%j is found: %s', (query, found) => {
    expect(searchFor(query)(text)).toBe(found);
  });
});
