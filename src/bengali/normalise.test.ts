import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalise.ts';

/** Text made of what really occurs in and around Bengali words, in any order: mostly misspelt. */
const bengaliSoup = fc
  .array(
    fc.constantFrom(
      ...'কখগতদনপবমযরলসহড়ঢ়য়ণশষজড ঢঅআইউএও',
      ...'ািীুূেৈোৌৗ়্ঁংঃৎ',
      ..."\u200c\u200d\u200b\u00ad\u00a0 -–|।.,:'’ øé",
      ...'০১৯3aZ',
      'মোঃ',
      'উ:',
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  test.each([
    ['decomposed nukta', 'য\u09bc ড\u09bc ঢ\u09bc', '\u09df \u09dc \u09dd'],
    ['nukta after a vowel sign', 'রযে\u09bcছে', 'র\u09dfেছে'],
    ['র typed as ব + nukta', 'ব\u09bcাত', 'রাত'],
    ['loan nukta', 'জ\u09bcেলেনস্কি', 'জেলেনস্কি'],
    ['split signs', 'ক\u09c7\u09be ক\u09c7\u09d7', 'কো কৌ'],
    ['অ + া', 'অ\u09beমি', 'আমি'],
    ['doubled sign', 'কা\u09beজ', 'কাজ'],
    ['chandrabindu before its sign', 'চ\u0981\u09beদ', 'চ\u09be\u0981দ'],
    ['stray hasanta', 'বিরাট্ ছিল', 'বিরাট ছিল'],
    ['ত্ for ৎ', 'উত্স উত্পাদন চিত্কার', 'উৎস উৎপাদন চিৎকার'],
    ['ত্ + ZWJ for ৎ', 'সত্যজিত্\u200d রায়', 'সত্যজিৎ রা\u09df'],
    ['conjuncts of ত stay', 'তত্ত্ব মহাত্মা সত্য', 'তত্ত্ব মহাত্মা সত্য'],
    ['legacy leftover', 'ভøাদিমির', 'ভ্লাদিমির'],
    ['invisible characters', 'মোহন\u00adবাগান ট্রাম্\u200cপ র\u200d্যাব', 'মোহনবাগান ট্রাম্প র্যাব'],
    ['digits and Latin letters', '২০২৪ DPRK É', '2024 dprk e'],
    ['dandas', 'শেষ| তারপর৷ আর॥', 'শেষ। তারপর। আর।'],
    ['a bar that is no danda', 'ক | খ a|b', 'ক | খ a|b'],
    ['abbreviations', 'উঃ কোরিয়া মো: আলী', 'উ. কোরি\u09dfা মো. আলী'],
    ['no abbreviations', 'অভিযোগ: জন: দুঃখ', 'অভিযোগ: জন: দুঃখ'],
    ['quotes and hyphens', '‘ক’ “খ” গ‑ঘ', '\'ক\' "খ" গ-ঘ'],
  ])('%s', (_, from, to) => {
    expect(normalise(from).text).toBe(to);
  });

  test('a span leads back to what was typed', () => {
    const source = 'গতকাল রযে\u09bcছে উঃ কোরিয\u09bcা';
    const { text, toSourceSpan } = normalise(source);
    const at = text.indexOf('কোরি');
    const { start, end } = toSourceSpan(at, text.length);
    expect(source.slice(start, end)).toBe('কোরিয\u09bcা');
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(bengaliSoup, (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the map is monotone, covers the text, and comes back', () => {
    fc.assert(
      fc.property(bengaliSoup, (source) => {
        const { text, toSource, toSourceSpan, fromSource } = normalise(source);
        expect(toSource(text.length)).toBe(source.length);
        for (let i = 0; i < text.length; i++) {
          expect(toSource(i + 1)).toBeGreaterThanOrEqual(toSource(i));
          const span = toSourceSpan(i, i + 1);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
          expect(fromSource(toSource(i))).toBeLessThanOrEqual(i);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('composed and decomposed text have one normal form', () => {
    fc.assert(
      fc.property(bengaliSoup, (text) => {
        expect(normalise(text.normalize('NFD')).text).toBe(normalise(text.normalize('NFC')).text);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('text that is taken for normal at sight is what the whole normalisation makes of it', () => {
  const unit = fc.constantFrom(
    ...'অআইওকখতদনপযরলসহড়ঢ়য়ৎংঁঃািীেোৈৌ্'.normalize('NFC'),
    ...['য়', 'ড়', ' ', 'a', '7', '-', '.', '।', 'ত্', 'ত্স', 'ক্ষ', 'মোঃ', 'র'],
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join('');
      // The space that becomes another takes the whole text through the long way.
      expect(normalise(`${text} \u00a0`).text).toBe(`${normalise(`${text} `).text} `);
      expect(normalise(`\u00a0ক${text}`).text).toBe(` ${normalise(`ক${text}`).text}`);
    }),
    { numRuns: 3_000 },
  );
});
