import { expect, test } from 'vitest';
import { anchorText, describeQuote, joinBlocks } from '../../anchoring/index.ts';
import type { FoundArticle } from '../../article/index.ts';
import type { NoteOnPage } from '../../messages/index.ts';
import type { PageHost } from '../parts/host.ts';
import { NotesPart } from './notes-part.ts';

const ADDRESS = 'https://example.com/1';
const SENTENCE = 'নদীর জল মাপার কাজ শেষ হলে তারা ফিরবে বলে জানানো হয়েছে।';
const TEXTS = ['নদীর জল', `সোমবার একটি দল রওনা দিয়েছে। ${SENTENCE}`, 'কাজ চলবে বর্ষা শেষ হওয়া পর্যন্ত।'];

const article = (texts: readonly string[]) =>
  ({ blocks: texts.map((text) => ({ kind: 'paragraph', text })) }) as unknown as FoundArticle;

function note(id: string, texts: readonly string[], words: string, address = ADDRESS): NoteOnPage {
  const { text } = joinBlocks(texts.map((one) => ({ text: one })));
  const start = text.indexOf(words);
  const selectors = describeQuote(anchorText(text), { start, end: start + words.length });
  return {
    id,
    revision: 1,
    conflicts: 0,
    placement: { placed: 'found', reason: null },
    target: { addresses: [address], selectors },
  } as unknown as NoteOnPage;
}

function stage(readPage: PageHost['readPage'] = async () => null) {
  const lifetime = new AbortController();
  const host = { ask: async () => ({ ok: true }), signal: lifetime.signal, readPage } as unknown as PageHost;
  const part = new NotesPart(host);
  const place = (shown: FoundArticle, notes: readonly NoteOnPage[]) =>
    part.place([{ article: shown, addresses: [ADDRESS] }], notes, lifetime.signal);
  const stretches = (shown: FoundArticle) =>
    shown.blocks.flatMap(({ text }, i) =>
      part.stretchesIn(shown, i).map(({ start, end }) => `${i}: ${text.slice(start, end)}`),
    );
  return { part, place, stretches };
}

test('a note is on its words, told once, and again at once when the page is drawn anew', async () => {
  const { place, stretches } = stage();
  const shown = article(TEXTS);
  expect(await place(shown, [note('a', TEXTS, SENTENCE)])).toBe(true);
  expect(stretches(shown)).toEqual([`1: ${SENTENCE}`]);
  expect(await place(shown, [note('a', TEXTS, SENTENCE)])).toBe(false);
  expect(stretches(article(TEXTS))).toEqual([`1: ${SENTENCE}`]);
});

test('it goes with the sentence, and away with the note', async () => {
  const { place, stretches } = stage();
  const later = article(['নদীর জল', 'নতুন অনুচ্ছেদ সবার আগে এসেছে।', ...TEXTS.slice(1)]);
  expect(await place(later, [note('a', TEXTS, SENTENCE)])).toBe(true);
  expect(stretches(later)).toEqual([`2: ${SENTENCE}`]);
  expect(await place(later, [])).toBe(true);
  expect(stretches(later)).toEqual([]);
});

test('a note over two blocks has a stretch in each', async () => {
  const { place, stretches } = stage();
  const shown = article(TEXTS);
  const words = `${SENTENCE}\n${TEXTS[2]}`;
  await place(shown, [note('a', TEXTS, words)]);
  expect(stretches(shown)).toEqual([`1: ${SENTENCE}`, `2: ${TEXTS[2]}`]);
});

test('notes on other articles are none of this one', async () => {
  const { place, stretches } = stage();
  const shown = article(TEXTS);
  expect(await place(shown, [note('a', TEXTS, SENTENCE, 'https://example.com/2')])).toBe(false);
  expect(stretches(shown)).toEqual([]);
});

test('a placing that is overtaken is not forgotten', async () => {
  let readOn = (): void => {};
  const waiting = new Promise<null>((resolve) => {
    readOn = () => resolve(null);
  });
  const { place, stretches } = stage(() => waiting);
  const shown = article(TEXTS);
  const notes = [
    note('a', TEXTS, SENTENCE),
    note('lost', ['কোথাও নেই এমন একটি বাক্য ছিল এখানে।'], 'এমন একটি বাক্য'),
  ];
  const first = place(shown, notes);
  const second = place(shown, notes);
  readOn();
  expect([await first, await second].filter(Boolean)).toHaveLength(1);
  expect(stretches(shown)).toEqual([`1: ${SENTENCE}`]);
});

test('on a page that is nothing but its article, one lost note takes none of the others away', async () => {
  const shown = article(TEXTS);
  const { place, stretches } = stage(async () => article(TEXTS));
  const lost = note('lost', ['কোথাও নেই এমন একটি বাক্য ছিল এখানে।'], 'এমন একটি বাক্য');
  expect(await place(shown, [note('a', TEXTS, SENTENCE), lost])).toBe(true);
  expect(stretches(shown)).toEqual([`1: ${SENTENCE}`]);
});
