import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from './sentences.ts';

const split = (text: string): string[] => findSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['বৃষ্টি হয়েছে। নদী ফুলছে।', ['বৃষ্টি হয়েছে।', 'নদী ফুলছে।']],
    ['ড. মো. আনোয়ার এসেছেন। সভা শুরু।', ['ড. মো. আনোয়ার এসেছেন।', 'সভা শুরু।']],
    ['এ. কে. এম. রফিক বলেন, হবে।', ['এ. কে. এম. রফিক বলেন, হবে।']],
    ['দাম ৮.৫ টাকা বেড়েছে। কমবে কি?', ['দাম ৮.৫ টাকা বেড়েছে।', 'কমবে কি?']],
    ['খেলা শেষ| ফল ড্র|', ['খেলা শেষ|', 'ফল ড্র|']],
    ['“আমরা যাব।” বলেন তিনি।', ['“আমরা যাব।” বলেন তিনি।']],
    ['তিনি বলেন, “যাব। থাকব না।” সবাই চুপ।', ['তিনি বলেন, “যাব।', 'থাকব না।”', 'সবাই চুপ।']],
    ['বাজেট পাস\n• শিক্ষায় বরাদ্দ বাড়ল\n• স্বাস্থ্যে কমল', ['বাজেট পাস', 'শিক্ষায় বরাদ্দ বাড়ল', 'স্বাস্থ্যে কমল']],
    ['1. প্রথম কথা', ['1. প্রথম কথা']],
    ['', []],
    ['…', []],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('are in order, do not overlap, and leave out white space and bullets alone', () => {
    const piece = fc.constantFrom(
      'ড',
      '. ',
      '।',
      ' ',
      '\n',
      'মো',
      '“',
      '”',
      "'",
      '|',
      '৫',
      '.',
      '• ',
      'কথা',
      '?',
      ',',
      ')',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const sentence of findSentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(text.slice(end, sentence.start)).not.toMatch(/[\p{L}\p{Nd}]/u);
          end = sentence.end;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{Nd}]/u);
      }),
    );
  });

  test('a sentence of 10,000 characters is one', () => {
    expect(findSentences('কথা '.repeat(2_500))).toHaveLength(1);
  });
});
