import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../model/index.ts';
import { type BlockMention, readStatements } from './index.ts';

const read = (text: string, mentions: readonly BlockMention[] = []) =>
  readStatements([{ kind: 'paragraph', text }], mentions, { publishedOn: null });

/** Speaker | cue | content of each sentence that attributes. */
const said = (text: string): string[] =>
  read(text)
    .filter(({ cue }) => cue)
    .map(({ speaker, cue, content }) =>
      [speaker?.text ?? '', cue?.text ?? '', content ? text.slice(content.start, content.end) : ''].join(
        ' | ',
      ),
    );

const mention = (text: string, surface: string, entity: string, kind: EntityKind): BlockMention => {
  const start = text.indexOf(surface);
  return {
    block: 0,
    start,
    end: start + surface.length,
    surface,
    entity,
    kind,
    name: surface,
    suffix: '',
    score: 1,
    runnersUp: [],
  };
};

describe('who says what', () => {
  test.each([
    ['কে এম রহমান জানান, বাঁধ ভাঙেনি।', 'কে এম রহমান | জানান | বাঁধ ভাঙেনি'],
    ['বনমন্ত্রী জানান, বাঘ বেড়েছে ছয়টি।', 'বনমন্ত্রী | জানান | বাঘ বেড়েছে ছয়টি'],
    ['বাঁধ ভেঙে গেছে বলে জানিয়েছেন প্রকৌশলী।', 'প্রকৌশলী | বলে জানিয়েছেন | বাঁধ ভেঙে গেছে'],
    ['বিরোধী দলের দাবি, ভোটে কারচুপি হয়েছে।', 'বিরোধী দলের | দাবি | ভোটে কারচুপি হয়েছে'],
    ['পুলিশ সূত্রে জানা গেছে, গাড়িটি চোরাই ছিল।', 'পুলিশ সূত্রে | জানা গেছে | গাড়িটি চোরাই ছিল'],
    ['‘আমরা হাল ছাড়িনি,’ বলেন অধিনায়ক।', 'অধিনায়ক | বলেন | আমরা হাল ছাড়িনি'],
    ['সচিব ঘুষের অভিযোগ অস্বীকার করেছেন।', 'সচিব | অস্বীকার করেছেন | ঘুষের অভিযোগ'],
    ['রাশিয়া অবশ্য এই দাবি অস্বীকার করেছে।', 'রাশিয়া | অস্বীকার করেছে | এই দাবি'],
    ['সরকার বরাবরই এসব অভিযোগ অস্বীকার করে আসছে।', 'সরকার | অস্বীকার করে আসছে | এসব অভিযোগ'],
    ['প্রকৌশলীরা বলে আসছেন, সেতুটি ঝুঁকিপূর্ণ হয়ে পড়েছে।', 'প্রকৌশলীরা | বলে আসছেন | সেতুটি ঝুঁকিপূর্ণ হয়ে পড়েছে'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  test.each([
    'অতিথিদের ধন্যবাদ জানান অধ্যক্ষ।',
    'সিংহ গর্জন করে বলল, ‘কে আমার গুহায় ঢোকে?’',
    'বেতনের দাবিতে মিছিল করেছেন শ্রমিকেরা।',
    'আইন অনুযায়ী তিনি ৩০ দিন সময় পাবেন।',
    'বৃষ্টি হয়নি বলে ধান শুকিয়ে গেছে।',
    'দুজন অনেকক্ষণ কথা বলেন।',
    'সেই পথে কে কবে কী বলেছেন, তা এই লেখায় সাজানো হলো।',
    'মেলা নিয়ে কে কী বলেছেন, দেখে নিন।',
  ])('attributes nothing: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('a pronoun is the person who spoke before; a body is not', () => {
    const text = 'রহিম শেখ বলেন, কাজ শেষ হয়েছে। তিনি জানান, টাকা মেলেনি।';
    const speakers = (kind: EntityKind) =>
      read(text, [mention(text, 'রহিম শেখ', 'rahim', kind)]).map(({ speaker }) => speaker?.entity);
    expect(speakers('person')).toEqual(['rahim', 'rahim']);
    expect(speakers('organisation')).toEqual(['rahim', null]);
  });

  test.each([
    ['রহিম শেখের মুখপাত্র বলেন, কাজ শেষ হয়েছে।', 'ের', null],
    ['রহিম শেখের দাবি, কাজ শেষ হয়েছে।', 'ের', 'rahim'],
    ['সাবেক মন্ত্রী রহিম শেখ বলেন, কাজ শেষ হয়েছে।', '', 'rahim'],
  ])('whose spokesman speaks does not speak: %s', (text, suffix, speaker) => {
    const named = { ...mention(text, `রহিম শেখ${suffix}`, 'rahim', 'person'), suffix };
    expect(read(text, [named])[0]!.speaker?.entity).toBe(speaker);
  });

  test('a quotation that runs on keeps its speaker', () => {
    const text = 'রহিম শেখ বলেন, “কাজ শেষ। টাকা মেলেনি। আবার যাব।” সভা ভাঙে।';
    expect(read(text).map(({ speaker }) => speaker?.text ?? null)).toEqual([
      'রহিম শেখ',
      'রহিম শেখ',
      'রহিম শেখ',
      null,
    ]);
  });

  test('every offset is of the block and holds the text it names', () => {
    const text = 'প্রথম বাক্য। মন্ত্রী বলেন, সেতু খুলবে।';
    for (const { start, end, text: own, speaker, cue, content } of read(text)) {
      expect(text.slice(start, end)).toBe(own);
      for (const part of [speaker, cue]) if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
      if (content) expect(content.start >= start && content.end <= end).toBe(true);
    }
  });

  test('an article of a hundred thousand words is read to its end', () => {
    const text = 'মন্ত্রী বলেন, সেতু খুলবে জুনে। নদী ফুলছে রোজ। '.repeat(125);
    const blocks = Array.from({ length: 100 }, () => ({ kind: 'paragraph' as const, text }));
    const statements = readStatements(blocks, [], { publishedOn: null });
    expect(statements).toHaveLength(25_000);
    expect(statements.filter(({ cue }) => cue)).toHaveLength(12_500);
  });

  test('ten thousand characters without a full stop, and mixed languages, are read', () => {
    expect(read('কথা '.repeat(2_500))).toHaveLength(1);
    expect(read('Officials said so. মন্ত্রী বলেন, “OK”।')).not.toHaveLength(0);
  });
});

describe('a sentence that tells what two sides say', () => {
  const read = (text: string): (string | undefined)[][] =>
    readStatements([{ kind: 'paragraph', text }], [], { publishedOn: null }).map(
      ({ speaker, cue, content }) => [
        speaker?.text,
        cue?.text,
        content ? text.slice(content.start, content.end) : undefined,
      ],
    );

  test.each([
    [
      'পুলিশ জানিয়েছে, পাঁচজন নিহত হয়েছেন, তবে স্থানীয় বাসিন্দাদের দাবি, নিহতের সংখ্যা আট।',
      [
        ['পুলিশ', 'জানিয়েছে', 'পাঁচজন নিহত হয়েছেন'],
        ['স্থানীয় বাসিন্দাদের', 'দাবি', 'নিহতের সংখ্যা আট'],
      ],
    ],
    [
      'মন্ত্রী বলেন, সেতুটি জুনে খুলবে; প্রকৌশলীরা বলছেন, কাজ শেষ হতে ডিসেম্বর লাগবে।',
      [
        ['মন্ত্রী', 'বলেন', 'সেতুটি জুনে খুলবে'],
        ['প্রকৌশলীরা', 'বলছেন', 'কাজ শেষ হতে ডিসেম্বর লাগবে'],
      ],
    ],
    [
      'নরল্যান্ড বলছে, সুদল্যান্ড অস্ত্র দিয়েছে, যা সুদল্যান্ড বরাবরই অস্বীকার করছে।',
      [
        ['নরল্যান্ড', 'বলছে', 'সুদল্যান্ড অস্ত্র দিয়েছে'],
        ['সুদল্যান্ড', 'অস্বীকার করছে', 'যা'],
      ],
    ],
  ])('is two statements: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'মন্ত্রী বলেন, সেতুটি জুনে খুলবে, তবে টোল দিতে হবে।',
    'মন্ত্রী বলেন, ‘সেতুটি জুনে খুলবে; তবে প্রকৌশলীরা বলছেন, সময় লাগবে।’',
    'মন্ত্রী বলেন, সেতুটি খুলবে; মন্ত্রী বলেন, টোলও বসবে।',
  ])('but one side’s words are one: %s', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});
