import { describe, expect, test } from 'vitest';
import { MAX_ADDRESSES } from '../../model/index.ts';
import { applies, joined } from './applies.ts';
import { dismissalOf } from './dismissal-store.ts';
import { fingerprintOf } from './fingerprint.ts';

const LONG = 'মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যু হয়েছে।';
const SHORT = 'তিনি তা অস্বীকার করেছেন।';
const dismissal = (words: string, path = 'a') =>
  dismissalOf(
    {
      claim: 'sinking',
      claimText: { bn: 'লঞ্চ ডুবেছে' },
      words,
      addresses: [`https://example.com/${path}`],
      title: '',
    },
    new Date('2024-06-20T10:00:00.000Z'),
  );
const place = (words: string, path = 'a', claim = 'sinking') => ({
  claim,
  sentence: fingerprintOf(words),
  addresses: ['https://m.example.com/x', `https://example.com/${path}`],
});

describe('a dismissal', () => {
  test.each([
    [LONG, place(LONG), true],
    [LONG, place('  মেঘনা নদীতে  লঞ্চ ডুবে 30 জনের মৃত্যু হয\u09bcেছে|'), true],
    [LONG, place('‘মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যু হয়েছে’'), true],
    [LONG, place(LONG, 'b'), true],
    [LONG, place(LONG, 'a', 'another'), false],
    [LONG, place('মেঘনা নদীতে লঞ্চ ডুবে ৫০ জনের মৃত্যু হয়েছে।'), false],
    [SHORT, place(SHORT), true],
    [SHORT, place(SHORT, 'b'), false],
  ])('of %s holds or not (%#)', (words, asked, expected) => {
    expect(applies(dismissal(words), asked)).toBe(expected);
  });

  test('made twice is one, known under the addresses of both', () => {
    const one = dismissal(SHORT);
    const both = joined(one, { ...dismissal(SHORT, 'b'), addresses: ['https://example.com/b'] });
    expect(both.id).toBe(one.id);
    expect(both.addresses).toEqual(['https://example.com/b', 'https://example.com/a']);
    const many = Array.from({ length: MAX_ADDRESSES }, (_, i) => `https://example.com/${i}`);
    expect(joined(one, { ...one, addresses: many }).addresses).toEqual(many);
  });

  test('of no article, or of a claim without a name, is refused', () => {
    const facts = { claimText: { bn: 'ক' }, words: SHORT, title: '' };
    const now = new Date();
    expect(() => dismissalOf({ ...facts, claim: 'sinking', addresses: [] }, now)).toThrow('names no article');
    expect(() => dismissalOf({ ...facts, claim: '../x', addresses: ['https://example.com/a'] }, now)).toThrow(
      'lower-case',
    );
  });
});
