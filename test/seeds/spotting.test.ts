import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../cli/spot/knowledge.ts';
import { plainText } from '../../cli/spot/texts.ts';
import { spot } from '../../src/spotting/index.ts';

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');
const { lexicon } = existsSync(SEEDS) ? readKnowledge([], false) : { lexicon: null };
const files = existsSync(SEEDS) ? readdirSync(SEEDS).sort() : [];

/** How often each entity is named in a seed, by hand. The publishers' sentences themselves stay out of the repository. */
const NAMED: readonly Readonly<Record<string, readonly string[]>>[] = [
  {
    'north-korea': ['উঃ কোরিয়ার', 'DPRK', 'ডিপিআরকে', 'উত্তর কোরিয়ায়'],
    'vladimir-putin': ['পুতিন', 'পুতিনের'],
    'kim-jong-un': ['কিমের', 'কিম জং উনও'],
    'united-states': ['আমেরিকা', 'যুক্তরাষ্ট্রের'],
    'adrienne-watson': ['অ্যাড্রিয়েন ওয়াটসন', 'অ্যাড্রিয়ান ওয়াটসন', 'ওয়াটসন'],
    'united-nations': ['রাষ্ট্রসংঘে'],
    'us-national-security-council': ['এনএসসি'],
    'sergei-shoigu': ['শোইগু'],
    afp: ['এএফপির'],
  },
  { seoul: ['সিউলের', 'সিউল'], yonhap: ['ইয়োনহাপ'], vietnam: ['ভিয়েতনামে'], 'kim-jong-un': ['কিমের'] },
];

describe.skipIf(lexicon === null)('the seed articles', () => {
  test.each(files.map((file, at) => [file, at] as const))('%s', (file, at) => {
    const { blocks } = plainText(file, readFileSync(join(SEEDS, file), 'utf8'), null);
    const mentions = spot(blocks, [lexicon!], { publishedOn: null, known: [] });
    for (const [id, surfaces] of Object.entries(NAMED[at] ?? {})) {
      const found = new Set(
        mentions.filter(({ entity }) => entity === id).map(({ surface }) => surface.normalize('NFC')),
      );
      for (const surface of surfaces) expect(found, id).toContain(surface.normalize('NFC'));
    }
    const adjectives = mentions.filter(({ surface }) => /রাশিয়ান|পশ্চিমা/.test(surface.normalize('NFC')));
    expect(adjectives).toEqual([]);
  });
});
