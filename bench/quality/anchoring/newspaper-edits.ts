import type { SeededRandom } from '../../seeded-random.ts';
import { type Article, type ArticleBlock, quotedSentences, replaceSentence, sentenceOf } from './article.ts';
import { correctWords } from './word-edits.ts';

/** What edits draw on: random numbers, and words and sentences that the article does not have. */
export interface EditMeans {
  readonly random: SeededRandom;
  readonly words: readonly string[];
  readonly sentences: readonly string[];
}

export const mapWords = (article: Article, change: (text: string) => string): Article =>
  article.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) =>
      sentence.map((word) => ({ ...word, text: change(word.text) })),
    ),
  }));
const insertBlock = (article: Article, at: number, block: ArticleBlock): Article =>
  article.toSpliced(at, 0, block);
export const holdsQuote = ({ sentences }: ArticleBlock): boolean =>
  sentences.some((s) => s.some(({ quoted }) => quoted));

export function insertSentences(article: Article, count: number, { random, sentences }: EditMeans): Article {
  let edited = article;
  for (let i = 0; i < count; i++) {
    const added = sentenceOf(random.pick(sentences));
    const [first] = quotedSentences(edited);
    // Every other one stands straight before the quote's sentence or at the start of its block.
    const beside = i % 2 === 0 && first;
    const at = beside ? { block: first.block, sentence: first.sentence } : anywhere(edited, random);
    const target = edited[at.block]!.sentences[at.sentence]!;
    edited = replaceSentence(edited, at, [added, target]);
  }
  return edited;
}

function anywhere(article: Article, random: SeededRandom): { block: number; sentence: number } {
  const block = 1 + random.below(article.length - 1);
  return { block, sentence: random.below(article[block]!.sentences.length) };
}

export function moveBlock(article: Article, from: number, random: SeededRandom): Article {
  const rest = article.toSpliced(from, 1);
  return insertBlock(rest, 1 + random.below(rest.length), article[from]!);
}

const AD_LINES = [
  'বিজ্ঞাপন',
  'আরও পড়ুন',
  'বিজ্ঞাপন চলবে',
  'সম্পর্কিত খবর',
  'ছবি: সংগৃহীত',
  'গুগল নিউজে আমাদের অনুসরণ করুন',
];

export function insertAds(article: Article, strength: number, { random, sentences }: EditMeans): Article {
  let edited: Article = article.flatMap((block) =>
    random.chance(0.2 * strength)
      ? [
          block,
          advertisement(random.chance(0.5) ? random.pick(AD_LINES) : `আরও পড়ুন: ${random.pick(sentences)}`),
        ]
      : [block],
  );
  const [first] = quotedSentences(edited);
  if (first && strength > 1 && first.sentence > 0) {
    const { sentences: all } = edited[first.block]!;
    const block = edited[first.block]!;
    edited = edited.toSpliced(
      first.block,
      1,
      { ...block, sentences: all.slice(0, first.sentence) },
      advertisement(random.pick(AD_LINES)),
      { ...block, sentences: all.slice(first.sentence) },
    );
  }
  return edited;
}
const advertisement = (text: string): ArticleBlock => ({
  kind: 'advertisement',
  sentences: [sentenceOf(text)],
});

export function retypeQuotes(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/-/g, '‐')
    .replace(/–/g, '—')
    .replace(/।$/, ' |'.trim());
}

export function switchEncoding(article: Article, strength: number, random: SeededRandom): Article {
  const decomposed = random.chance(0.5);
  return mapWords(article, (text) => {
    let out = decomposed
      ? text.normalize('NFD')
      : text
          .normalize('NFC')
          .replace(/\u09a1\u09bc/g, '\u09dc')
          .replace(/\u09a2\u09bc/g, '\u09dd')
          .replace(/\u09af\u09bc/g, '\u09df');
    if (strength > 1)
      out = out.replace(/\u09cd(?=[\u0995-\u09b9])/g, (h) => (random.chance(0.2) ? `${h}\u200c` : h));
    if (strength > 2)
      out = out.replace(/[০-৯]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x9e6 + 0x30));
    return out;
  });
}

export function correctAround(article: Article, share: number, means: EditMeans): Article {
  const [first] = quotedSentences(article);
  if (!first) return article;
  return article.map((block, b) => ({
    ...block,
    sentences: block.sentences.map((sentence, s) => {
      const near = b === first.block && Math.abs(s - first.sentence) <= 1;
      const change = near || means.random.chance(0.3);
      return change ? correctWords(sentence, share, means.random, means.words) : sentence;
    }),
  }));
}

export function dropNeighbours(article: Article, strength: number, random: SeededRandom): Article | null {
  const [first] = quotedSentences(article);
  const last = quotedSentences(article).at(-1);
  if (!first || !last) return null;
  const flat = article.flatMap(({ sentences }, block) =>
    sentences.map((_, sentence) => ({ block, sentence })),
  );
  const at = flat.findIndex(({ block, sentence }) => block === first.block && sentence === first.sentence);
  const end = flat.findIndex(({ block, sentence }) => block === last.block && sentence === last.sentence);
  const sides = strength > 1 ? [at - 1, end + 1] : [random.chance(0.5) ? at - 1 : end + 1];
  if (strength > 2) sides.push(at - 2, end + 2);
  const gone = new Set(
    sides.map((side) => flat[side]).map((place) => place && `${place.block} ${place.sentence}`),
  );
  return article
    .map((block, b) => ({ ...block, sentences: block.sentences.filter((_, s) => !gone.has(`${b} ${s}`)) }))
    .filter(({ sentences }) => sentences.length > 0);
}

export function splitBlocks(article: Article, strength: number, random: SeededRandom): Article {
  const out: ArticleBlock[] = [];
  for (const block of article) {
    const before = out.at(-1);
    if (block.kind === 'paragraph' && before?.kind === 'paragraph' && random.chance(0.15 * strength))
      out[out.length - 1] = { ...before, sentences: [...before.sentences, ...block.sentences] };
    else if (block.kind === 'paragraph' && block.sentences.length > 1 && random.chance(0.25 * strength)) {
      const cut = 1 + random.below(block.sentences.length - 1);
      out.push(
        { ...block, sentences: block.sentences.slice(0, cut) },
        { ...block, sentences: block.sentences.slice(cut) },
      );
    } else out.push(block);
  }
  return out;
}

export function reorderList(article: Article, strength: number, random: SeededRandom): Article {
  const items = article.filter(({ kind }) => kind === 'list');
  let order = items;
  if (strength < 3) {
    const at = random.below(items.length - 1);
    order = items.with(at, items[at + 1]!).with(at + 1, items[at]!);
  } else order = random.shuffled(items);
  let next = 0;
  return article.map((block) => (block.kind === 'list' ? order[next++]! : block));
}
