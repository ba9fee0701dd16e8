import { describe, expect, test } from 'vitest';
import { normalise } from '../bengali/index.ts';
import type { EntityKind } from '../model/index.ts';
import { describe as cuesAndTopics } from './cue-words.ts';
import { countCountries, countryFits, noCountries, REGION, regionSigns, regionsOf } from './regions.ts';
import { meet } from './sort-set.ts';
import { sortBit, sortSigns, sortsOf } from './sorts.ts';
import { formsOf } from './word-forms.ts';

const cuesOf = (text: string): readonly number[] => cuesAndTopics(text).cues;

describe('the sorts of an entity', () => {
  test.each<[Parameters<typeof sortBit>[0], EntityKind, string]>([
    ['river', 'place', 'বাংলাদেশের নদী'],
    ['river', 'place', 'বীরভূমের নদ'],
    ['district', 'place', 'পশ্চিমবঙ্গের জেলা'],
    ['paper', 'organisation', 'ঢাকার দৈনিক পত্রিকা'],
    ['party', 'organisation', 'মহারাষ্ট্রের রাজনৈতিক দল'],
    ['team', 'organisation', 'বিপিএলের ক্রিকেট দল'],
    ['exam', 'event', 'বাংলাদেশের মাধ্যমিক পরীক্ষা'],
    ['film', 'work', 'বাংলাদেশের চলচ্চিত্র'],
    ['artist', 'person', 'বাংলাদেশের চিত্রশিল্পী'],
  ])('%s: a %s, %s', (sort, kind, description) => {
    expect(meet(sortsOf(kind, cuesOf(description)), sortBit(sort))).toBe(true);
  });

  test.each<[Parameters<typeof sortBit>[0], EntityKind, string]>([
    ['river', 'place', 'যমুনা নদীর ওপর সেতু'],
    ['river', 'organisation', 'নদী রক্ষার সংগঠন'],
    ['district', 'person', 'শেরপুরের জেলা প্রশাসক'],
    ['team', 'organisation', 'বাংলাদেশের ক্রিকেট বোর্ড'],
  ])('not %s: a %s, %s', (sort, kind, description) => {
    expect(meet(sortsOf(kind, cuesOf(description)), sortBit(sort))).toBe(false);
  });

  test('a sign is found under its inflected forms', () => {
    expect(meet(sortSigns(formsOf('স্রোতে')).after, sortBit('river'))).toBe(true);
    expect(meet(sortSigns(formsOf('দিল্লিগামী')).before, sortBit('train'))).toBe(true);
    expect(sortSigns(formsOf('এমন'))).toEqual({ before: 0, after: 0, near: 0 });
  });
});

describe('countries', () => {
  test.each([
    ['কুড়িগ্রামের', REGION.BD | REGION.place],
    ['জেলাশাসক', REGION.WB],
    ['লোকসভায়', REGION.IN],
    ['নেপালের', REGION.abroad | REGION.place],
    ['মানুষের', 0],
  ])('%s', (word, bits) => expect(regionSigns(formsOf(normalise(word).text))).toBe(bits));

  test.each([
    ['বগুড়ার উপজেলা', REGION.BD],
    ['পশ্চিমবঙ্গ সরকারের সচিবালয়', REGION.WB],
    ['উত্তর ভারতের নদী', REGION.IN],
    ['নেপালের রাজনৈতিক দল', REGION.abroad],
    ['বিপিএলের ক্রিকেট দল', 0],
  ])('%s', (description, bits) => expect(regionsOf(cuesOf(description))).toBe(bits));

  test('who lives where the text is fits best, who may live anywhere nearly as well, an ordinary word gains nothing', () => {
    const counts = noCountries();
    countCountries(REGION.BD, counts);
    countCountries(REGION.BD, counts);
    const of = (regions: number, ordinary?: string) => ({ candidate: { entity: { regions }, ordinary } });
    const [here, anywhere, there, word] = countryFits(
      [of(REGION.BD), of(0), of(REGION.IN), of(REGION.BD, 'noun')],
      counts,
    );
    expect(here).toBe(1);
    expect(anywhere).toBeGreaterThan(0.5);
    expect(anywhere).toBeLessThan(1);
    expect(there).toBe(-1);
    expect(word).toBe(0);
  });
});
