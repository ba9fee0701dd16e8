import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../model/index.ts';
import { buildLexicon, openLexicon } from './index.ts';
import { scan } from './scan.ts';

const syllable = fc.constantFrom(
  'ক',
  'কা',
  'নি',
  'রো',
  'য়া',
  'ড়ি',
  'ঙ্ক',
  'ৎ',
  'ংশ',
  'ভ্লা',
  'অ',
  'আ',
  'ঁ',
  'র্ব',
  'জ্জ',
);
const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => `ম${parts.join('')}`);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const entityOf = (label: string, at: number): Entity => ({
  id: `e-${at}`,
  kind: 'other',
  label: { bn: label },
  aliases: { bn: [], en: [] },
  weak: [],
  facts: [],
  related: [],
});

const hitsOf = (text: string, bytes: Uint8Array): string[] => {
  const lexicon = openLexicon(bytes);
  const hits: string[] = [];
  scan(text, lexicon, (start, stem, end, tells, rank) => {
    if (tells === 0) hits.push(`${start} ${stem} ${end} ${lexicon.name(rank).spelling}`);
  });
  return hits.sort();
};

describe('a lexicon', () => {
  test('finds every name that it holds, wherever it stands', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 30 }), fc.nat(40), (names, pad) => {
        const bytes = buildLexicon(names.map(entityOf));
        for (const own of names) {
          const hits = hitsOf(`${'ঘ '.repeat(pad)}${own}, শেষ`, bytes);
          expect(hits.some((hit) => hit.startsWith(`${pad * 2} ${pad * 2 + own.length} `))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('finds nothing in words that it does not hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 20 }), (names) => {
        const bytes = buildLexicon(names.map((own, at) => entityOf(`হ${own}`, at)));
        expect(hitsOf(names.join('। '), bytes)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('long text is read in stretches without losing what lies across their ends', () => {
    const bytes = buildLexicon([entityOf('মহাকাল মন্দির নগর', 0)]);
    for (let pad = 4_060; pad < 4_110; pad++) {
      expect(
        hitsOf(`${'ক'.repeat(3)} ${'খ '.repeat((pad - 4) >> 1)}${pad % 2 ? '' : 'গ'} মহাকাল মন্দির নগর`, bytes),
      ).toHaveLength(1);
    }
  });

  test('the same entities in any order give the same bytes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        const entities = names.map(entityOf);
        expect(Buffer.from(buildLexicon([...entities].reverse())).equals(buildLexicon(entities))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('an empty one finds nothing', () => {
    expect(hitsOf('কোনো নাম নেই', buildLexicon([]))).toEqual([]);
  });

  test('opens where the bytes are not aligned', () => {
    const bytes = buildLexicon([entityOf('মহাকাল', 0)]);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(hitsOf('মহাকাল', shifted.subarray(1))).toHaveLength(1);
  });

  test.each([
    ['no bytes', new Uint8Array(0), /no lexicon/],
    ['other bytes', new Uint8Array(200).fill(7), /no lexicon/],
    ['cut short', buildLexicon([entityOf('মহাকাল', 0)]).slice(0, -4), /bytes and has/],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => openLexicon(bytes)).toThrow(reason);
  });

  test('the bytes of a version are what they are: readers have lexicons of it, and other bytes ask for another version', () => {
    const names = ['মহাকাল', 'এ পি জে', 'মহানগর পথ', 'ঙ্্ক', 'জে\u200dড়', 'Bé-১২', 'মহানগর পথের পাঁচালি'];
    const entities = names.map(
      (own, at): Entity => ({
        ...entityOf(own, at),
        kind: at % 2 ? 'person' : 'place',
        aliases: { bn: [names[(at + 3) % 7]!], en: ['Mahakal'] },
        related: at % 3 ? [] : [{ id: 'e-5', as: 'friend-of' }],
        weak: at === 4 ? [own] : [],
      }),
    );
    const digest = createHash('sha256').update(buildLexicon(entities)).digest('hex');
    expect(digest).toBe('4e9b92668a0acad64c21501ca883a1e3c04f5bb6d492de881fe3aab6ab72308e');
  });

  test('broken bytes of the right size throw nothing while spotting', () => {
    const bytes = buildLexicon(['মহাকাল', 'মহানগর পথ', 'মধুবন'].map(entityOf));
    fc.assert(
      fc.property(fc.integer({ min: 64, max: bytes.length - 1 }), fc.nat(255), (at, value) => {
        const broken = bytes.slice();
        broken[at] = value;
        try {
          hitsOf('মহাকাল মহানগর পথ মধুবন', broken);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 400 },
    );
  });
});
