import { describe, expect, test } from 'vitest';
import { anchorText, describeQuote, findQuote, searchQuote } from './index.ts';

const SENTENCES = [
  'নদীভাঙনে তিন দিনে শতাধিক পরিবার ঘর হারিয়েছে বলে জানিয়েছে উপজেলা প্রশাসন।',
  'জেলা প্রশাসক আবদুল করিম বলেন, ভাঙন ঠেকাতে ৪২ হাজার জিও ব্যাগ ফেলা হবে।',
  'স্থানীয় বাসিন্দারা অভিযোগ করেন, বাঁধের কাজ সময়মতো শেষ হয়নি।',
  'গত বছর একই জায়গায় দুই কিলোমিটার এলাকা নদীতে বিলীন হয়েছিল।',
  'পানি উন্নয়ন বোর্ড নতুন প্রকল্পের প্রস্তাব পাঠিয়েছে মন্ত্রণালয়ে।',
];
const ARTICLE = SENTENCES.join(' ');
const QUOTED = SENTENCES[1]!;

const noteOn = (quote: string, text = ARTICLE) => {
  const start = text.indexOf(quote);
  return describeQuote(anchorText(text), { start, end: start + quote.length })!;
};
const findIn = (text: string, quote = QUOTED, original = ARTICLE) => {
  const found = findQuote(anchorText(text), noteOn(quote, original));
  return { found, words: 'span' in found ? text.slice(found.span.start, found.span.end) : null };
};
const edit = (from: string, to: string): string => ARTICLE.replace(from, to);

describe('an unchanged quote', () => {
  test('stands where it was', () => {
    expect(findIn(ARTICLE).found).toMatchObject({ outcome: 'exact', score: 1 });
  });
  test.each([
    ['text comes before', `নতুন খবর এসেছে সকালে।\n${ARTICLE}`],
    ['letters come decomposed', ARTICLE.normalize('NFD')],
    [
      'quotation marks are retyped and joiners come',
      ARTICLE.replaceAll(' ', '\u00a0').replace('র', '\u200cর'),
    ],
    ['digits become Latin', ARTICLE.replace('৪২', '42')],
    ['the sentence before goes', ARTICLE.replace(SENTENCES[0]!, '')],
    ['the sentence behind goes', ARTICLE.replace(SENTENCES[2]!, '')],
    ['an advertisement comes between', ARTICLE.replace(QUOTED, `বিজ্ঞাপন\n${QUOTED}\nআরও পড়ুন`)],
  ])('is exact where %s', (_, text) => {
    const { found, words } = findIn(text);
    expect(found.outcome).toBe('exact');
    expect(words!.startsWith('জেলা')).toBe(true);
    expect(words!.endsWith('।')).toBe(true);
  });
  test('is moved where it stands alone', () => {
    const { found, words } = findIn(`আবহাওয়ার খবর।\n${QUOTED}\nখেলার খবর।`);
    expect(found.outcome).toBe('moved');
    expect(words).toBe(QUOTED);
  });
  test('is told from its own repetition by the context', () => {
    const text = `${QUOTED} ${ARTICLE} ${QUOTED}`;
    const { found } = findIn(text);
    expect(found).toMatchObject({
      outcome: 'exact',
      span: { start: QUOTED.length + 1 + SENTENCES[0]!.length + 1 },
    });
  });
  test('is ambiguous where two places fit alike', () => {
    const { found } = findIn(`খেলার খবর।\n${QUOTED}\nআবহাওয়া।\n${QUOTED}\nশেষ।`);
    expect(found.outcome).toBe('ambiguous');
  });
});

describe('a changed sentence', () => {
  test.each([
    ['a name', 'আবদুল করিম', 'আবদুল রহিম', { kind: 'words', before: 'করিম', now: 'রহিম' }],
    ['a number', '৪২', '২৪', { kind: 'number', before: '৪২', now: '২৪' }],
    ['a negation at the end', 'ফেলা হবে।', 'ফেলা হবে না।', { kind: 'words', before: '', now: 'না' }],
    ['the speaker before it', 'জেলা প্রশাসক', 'পুলিশ সুপার', { kind: 'words', now: 'পুলিশ সুপার' }],
  ])('is edited at its own place: %s', (_, from, to, change) => {
    const { found } = findIn(edit(from, to));
    expect(found).toMatchObject({ outcome: 'edited', changes: [change] });
  });
  test.each([
    ['a name', 'আবদুল করিম', 'আবদুল রহিম'],
    ['a number', '৪২', '২৪'],
    ['a negation', 'ফেলা হবে', 'ফেলা হবে না'],
  ])('is not found elsewhere: %s', (_, from, to) => {
    const text = `খেলার খবর আজ।\n${QUOTED.replace(from, to)}\nআবহাওয়া ভালো।`;
    expect(findIn(text).found).toMatchObject({
      outcome: 'gone',
      reason: 'altered',
      nearest: { changes: [{}] },
    });
  });
  test('keeps a part quoted from it honest: another subject is an edit of its sentence', () => {
    const quote = 'ভাঙন ঠেকাতে ৪২ হাজার জিও ব্যাগ ফেলা হবে';
    const { found, words } = findIn(edit('আবদুল করিম', 'নাসরিন সুলতানা'), quote);
    expect(found).toMatchObject({ outcome: 'edited', changes: [{ inQuote: false }] });
    expect(words).toBe(quote);
  });
  test('that the press spells both ways needs no proof', () => {
    const original = ARTICLE.replace('বাসিন্দারা', 'বাড়ির মালিকেরা');
    const quote = SENTENCES[2]!.replace('বাসিন্দারা', 'বাড়ির মালিকেরা');
    const { found } = findIn(`শিরোনাম।\n${quote.replace('বাড়ির', 'বাড়ীর')}\nশেষ।`, quote, original);
    expect(found).toMatchObject({ outcome: 'edited', changes: [{ kind: 'spelling' }] });
  });
});

describe('a quote that is gone', () => {
  test('says so', () => {
    expect(findIn('একেবারে অন্য একটি খবর, অন্য শব্দে লেখা।').found).toEqual({
      outcome: 'gone',
      reason: 'absent',
      nearest: null,
    });
  });
  test('is not found by chance where it is short', () => {
    const original = 'প্রথম বাক্য এখানে শেষ হলো আজ। তিনি আসেন। পরের বাক্যটি অন্য কথা বলে।';
    const { found } = findIn('আরেক খবরে অন্য কথা। তিনি আসেন। আর কিছু নেই এখানে।', 'তিনি আসেন', original);
    expect(found).toMatchObject({ outcome: 'gone', reason: 'unsupported' });
  });
  test('is not taken for a word or two at its old position where it came without context', () => {
    const start = ARTICLE.indexOf('করিম');
    const selectors = {
      quote: { exact: 'করিম', prefix: '', suffix: '' },
      position: { start, end: start + 4 },
      range: null,
    };
    expect(findQuote(anchorText(ARTICLE), selectors)).toMatchObject({
      outcome: 'gone',
      reason: 'unsupported',
    });
  });
  test('has words', () => {
    const selectors = { quote: { exact: '। …', prefix: '', suffix: '' }, position: null, range: null };
    expect(findQuote(anchorText(ARTICLE), selectors)).toMatchObject({ outcome: 'gone', reason: 'wordless' });
  });
});

describe('a range that the page resolved', () => {
  const TWICE = `${ARTICLE}\n${ARTICLE}\n${ARTICLE}`;
  const selectors = { ...noteOn(QUOTED), position: { start: 0, end: 5 } };
  const spanAt = (at: number) => ({ start: at, end: at + QUOTED.length });
  const places = [0, 1, 2].map((i) => i * (ARTICLE.length + 1) + ARTICLE.indexOf(QUOTED));

  test('tells the quote’s place where words and context stand in several', () => {
    expect(findQuote(anchorText(TWICE), selectors).outcome).toBe('ambiguous');
    for (const at of places)
      expect(findQuote(anchorText(TWICE), selectors, () => spanAt(at))).toMatchObject({
        outcome: 'exact',
        span: spanAt(at),
      });
  });
  test('is never believed: other words there change nothing', () => {
    for (const shift of [-3, 1, 40]) {
      const hint = () => spanAt(places[1]! + shift);
      expect(findQuote(anchorText(TWICE), selectors, hint)).toEqual(findQuote(anchorText(TWICE), selectors));
      expect(findQuote(anchorText(ARTICLE), selectors, hint)).toEqual(
        findQuote(anchorText(ARTICLE), selectors),
      );
    }
  });
  test('is not asked for where the quote stands at its position', () => {
    const hint = () => {
      throw new Error('asked');
    };
    expect(findQuote(anchorText(ARTICLE), noteOn(QUOTED), hint).outcome).toBe('exact');
  });
});

test('an index made step by step finds what one made at once finds', () => {
  const text = anchorText(edit('৪২', '৪৩'));
  let steps = 0;
  for (const _ of text.indexing()) steps++;
  expect(steps).toBeGreaterThan(0);
  expect(findQuote(text, noteOn(QUOTED))).toEqual(findIn(edit('৪২', '৪৩')).found);
});

test('a search by words is made of steps, and each place that it looks at is one of its own', () => {
  const times = 6;
  const text = anchorText(Array(times).fill(edit('৪২', '৪৩')).join('\n'));
  for (const _ of text.indexing());
  let steps = 0;
  for (const _ of searchQuote(text, noteOn(QUOTED))) steps++;
  expect(steps).toBeGreaterThan(times);
});

test('part of a word is found as that part', () => {
  const start = ARTICLE.indexOf('উপজেলা');
  const selectors = describeQuote(anchorText(ARTICLE), { start: start + 2, end: start + 6 })!;
  const text = `আগের কথা। ${ARTICLE}`.normalize('NFD');
  const found = findQuote(anchorText(text), selectors);
  expect(found.outcome).toBe('exact');
  if (found.outcome === 'exact') expect(text.slice(found.span.start, found.span.end)).toBe('জেলা');
});
