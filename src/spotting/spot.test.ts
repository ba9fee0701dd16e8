import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../model/index.ts';
import { buildLexicon, openLexicon, spot } from './index.ts';

const entity = (id: string, kind: Entity['kind'], label: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  label: { bn: label },
  aliases: { bn: [], en: [] },
  weak: [],
  facts: [],
  related: [],
  ...more,
});
const also = (...bn: string[]): { aliases: { bn: string[]; en: string[] } } => ({ aliases: { bn, en: [] } });

const ENTITIES: Entity[] = [
  entity('barishal', 'place', 'বরিশাল'),
  entity('dubai', 'place', 'দুবাই'),
  entity('hong-kong', 'place', 'হংকং'),
  entity('bhutan', 'place', 'ভুটান'),
  entity('agartala', 'place', 'আগরতলা'),
  entity('south-sudan', 'place', 'দক্ষিণ সুদান'),
  entity('isak', 'person', 'ইসাক ৎসে', also('ৎসে')),
  entity('unesco', 'organisation', 'ইউনেসকো', { aliases: { bn: [], en: ['UNESCO'] } }),
  entity('mk-stalin', 'person', 'এম কে স্ট্যালিন', also('স্ট্যালিন')),
  entity('debabrata', 'person', 'দেবব্রত'),
  entity('guha', 'person', 'গুহ'),
  entity('macron', 'person', 'মাকরঁ'),
  entity('prosenjit', 'person', 'প্রসেনজিৎ', {}),
  entity('apollo-11', 'event', 'অ্যাপোলো-১১'),
  entity('jayanti', 'person', 'জয়ন্তী পাঁড়ে', also('পাঁড়ে')),
];
const lexicon = openLexicon(buildLexicon(ENTITIES));
const found = (text: string) =>
  spot([{ kind: 'paragraph', text }], [lexicon], { publishedOn: null, known: [] });
const shown = (text: string): string[] => found(text).map(({ surface, entity: id }) => `${surface} = ${id}`);

describe('inflection', () => {
  test.each([
    ['বরিশালের', 'ের'],
    ['বরিশালে', 'ে'],
    ['বরিশালেও', 'েও'],
    ['বরিশালকেই', 'কেই'],
    ['দুবাইয়ের', 'য়ের'],
    ['দুবাইতেও', 'তেও'],
    ['হংকংয়ের', 'য়ের'],
    ['আগরতলায়', 'য়'],
    ['আগরতলাসহ', 'সহ'],
    ['স্ট্যালিনদেরকেও', 'দেরকেও'],
    ['স্ট্যালিনবাবুর', 'বাবুর'],
    ['প্রসেনজিতের', 'ের'],
    ['দেবব্রতর', 'র'],
    ['গুহর', 'র'],
    ['গুহের', 'ের'],
    ['মাকরঁর', 'র'],
    ['UNESCO-র', '-র'],
    ['UNESCO–র', '–র'],
    ['UNESCOর', 'র'],
    ['UNESCOের', 'ের'],
    ['ইউনেসকো-এর', '-এর'],
    ['অ্যাপোলো ১১-এর', '-এর'],
  ])('%s', (surface, suffix) => {
    const mentions = found(`গতকাল ${surface} কথা ওঠে।`);
    expect(mentions.map((m) => [m.surface, m.suffix.normalize('NFC')])).toEqual([
      [surface, suffix.normalize('NFC')],
    ]);
  });

  test.each(['ভুটানি', 'বরিশাইল্যা', 'ভুটানগামী', 'আগরতলাবাসী', 'প্রসেনজিতা'])('%s is another word', (word) => {
    expect(shown(`এই ${word} কথা`)).toEqual([]);
  });
});

describe('the ways a name is typed', () => {
  test.each([
    ['initials apart, with stops, together', 'এম. কে. স্ট্যালিন, এমকে স্ট্যালিন, এম কে স্ট্যালিন', 3],
    ['abbreviated direction', 'দঃ সুদান, দ. সুদান, দ: সুদান, দক্ষিণ সুদান', 4],
    ['digits', 'অ্যাপোলো-১১, অ্যাপোলো ১১, অ্যাপোলো-11, অ্যাপোলো১১', 4],
    ['a short dash or minus for the hyphen', 'অ্যাপোলো–১১, দক্ষিণ–সুদান, দক্ষিণ−সুদান', 3],
    ['hyphen compounds', 'দুবাই-ভুটান, দুবাই–ভুটান, দুবাই/ভুটান', 6],
    ['quotes and brackets', '‘দুবাই’র (ভুটান) "হংকং"', 3],
    [
      'nukta in two parts, late, and split signs',
      'জয\u09bcন্তী পা\u0981ড\u09bcে, জয\u09bcন্তী প\u0981াডে\u09bc',
      2,
    ],
    ['invisible characters', 'দু\u00adবাই ভু\u200bটান হং\u200cকং', 3],
    ['run together', 'বরিশালেরঅস্ত্র', 1],
    ['doubled sign', 'দুবাাই', 1],
    ['chandrabindu left out', 'জয়ন্তী পাড়ে', 1],
  ])('%s', (_, text, count) => {
    expect(shown(text)).toHaveLength(count);
  });
});

describe('unknown longer names', () => {
  test('an institution is no mention of its town', () => {
    expect(shown('বরিশাল মেডিকেল কলেজে আগুন, বরিশাল আন্তর্জাতিক ক্রিকেট স্টেডিয়ামেও')).toEqual([]);
  });
  test('what a town has is', () => {
    expect(shown('বরিশাল শহরে আগুন')).toEqual(['বরিশাল = barishal']);
  });
});

const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });
const names = ENTITIES.map(({ label }) => label.bn);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(
        'ের',
        'র',
        'কে',
        'য়',
        '-এর',
        'ও',
        ' ',
        ' ',
        ', ',
        '-',
        '‘',
        '’',
        '(',
        ')',
        '। ',
        '\u200d',
        '\u00ad',
        '\u200b',
        '\u09bc',
        'া',
        '্',
      ),
      fc.constantFrom('কাল', 'বলেন', 'সভা', 'ঘর', 'UNESCO', '১১', 'অ', 'আ'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('always', () => {
  test('mentions are in order, do not overlap and cut no grapheme', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const bounds = new Set(
          [...graphemes.segment(sample)].map(({ index }) => index).concat(sample.length),
        );
        let end = 0;
        for (const mention of found(sample)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(bounds.has(mention.start) && bounds.has(mention.end)).toBe(true);
          expect(sample.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.surface.endsWith(mention.suffix)).toBe(true);
          end = mention.end;
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test('a name goes on in আ, also where it is typed in two, and ends before অ', () => {
    expect(shown('ইউনেসকোআ')).toEqual([]);
    expect(shown('ইউনেসকো\u0985\u09be')).toEqual([]);
    expect(shown('ইউনেসকোর\u0985\u09beদেশ')).toEqual([]);
    expect(shown('ইউনেসকোরঅনুদান')).toEqual(['ইউনেসকোর = unesco']);
  });

  test('composed and decomposed text give the same mentions', () => {
    // Invisible characters, and marks without a consonant, are left out: on such litter the two readings may differ.
    const spelt = text.filter(
      (sample) => !/\u200b|\u200d|\u00ad|(?:^|[^\u0995-\u09b9])(?:\u09bc|\u09cd)/.test(sample),
    );
    const ids = (sample: string): string[] => found(sample).map((mention) => mention.entity);
    fc.assert(
      fc.property(spelt, (sample) => {
        expect(ids(sample.normalize('NFD'))).toEqual(ids(sample.normalize('NFC')));
      }),
      { numRuns: 1_500 },
    );
  });

  test('an article in parts, with what is known, names whom it names in one', () => {
    const known = [
      entity('leela-roy', 'person', 'লীলা বসুরায়', { ...also('বসুরায়'), weak: ['বসুরায়'] }),
      entity('ila-roy', 'person', 'ইলা বসুরায়', { ...also('বসুরায়'), weak: ['বসুরায়'] }),
    ];
    const lexicons = [openLexicon(buildLexicon(known))];
    const second = [{ kind: 'paragraph', text: 'পরে বসুরায় বলেন, সভা হবে।' }] as const;
    const entityOf = (ids: string[]) =>
      spot(second, lexicons, { publishedOn: null, known: ids }).map((m) => m.entity);
    expect(entityOf(['ila-roy'])).toEqual(['ila-roy']);
    expect(entityOf(['leela-roy'])).toEqual(['leela-roy']);
    expect(entityOf([])).toEqual([]);
  });

  test('an id in two lexicons is one entity', () => {
    const other = openLexicon(buildLexicon([entity('dubai', 'place', 'দুবাই নগরী', also('দুবাই'))]));
    const mentions = spot([{ kind: 'paragraph', text: 'দুবাই নগরী ও দুবাই' }], [lexicon, other], {
      publishedOn: null,
      known: [],
    });
    expect(mentions.map((m) => [m.entity, m.runnersUp.length])).toEqual([
      ['dubai', 0],
      ['dubai', 0],
    ]);
  });
});
