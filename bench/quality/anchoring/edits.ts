import type { SeededRandom } from '../../seeded-random.ts';
import {
  type Article,
  type ArticleBlock,
  quotedSentences,
  replaceSentence,
  type Sentence,
  sentenceOf,
  unquoted,
} from './article.ts';
import { correctWords, DECOY_CHANGES, decoyOf } from './word-edits.ts';

/** What edits draw on: random numbers, and words and sentences that the article does not have. */
export interface EditMeans {
  readonly random: SeededRandom;
  readonly words: readonly string[];
  readonly sentences: readonly string[];
}

/** What finding the quote again should come to. `changed`: found there only if the change is told. */
export type Wanted = 'found' | 'changed' | 'gone';

/** A way in which newspapers change articles. `strength` runs from 1 to 3. Null where the article gives no occasion. */
export interface EditKind {
  readonly name: string;
  readonly wanted: Wanted;
  edit(article: Article, strength: number, means: EditMeans): Article | null;
}

const edits: EditKind[] = [];
const add = (name: string, edit: EditKind['edit'], wanted: Wanted = 'found'): void => {
  edits.push({ name, wanted, edit });
};
const mapWords = (article: Article, change: (text: string) => string): Article =>
  article.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) =>
      sentence.map((word) => ({ ...word, text: change(word.text) })),
    ),
  }));
const insertBlock = (article: Article, at: number, block: ArticleBlock): Article =>
  article.toSpliced(at, 0, block);
const holdsQuote = ({ sentences }: ArticleBlock): boolean =>
  sentences.some((s) => s.some(({ quoted }) => quoted));

function insertSentences(article: Article, count: number, { random, sentences }: EditMeans): Article {
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

function moveBlock(article: Article, from: number, random: SeededRandom): Article {
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

function insertAds(article: Article, strength: number, { random, sentences }: EditMeans): Article {
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

function retypeQuotes(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/-/g, '‐')
    .replace(/–/g, '—')
    .replace(/।$/, ' |'.trim());
}

function switchEncoding(article: Article, strength: number, random: SeededRandom): Article {
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

function correctAround(article: Article, share: number, means: EditMeans): Article {
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

function dropNeighbours(article: Article, strength: number, random: SeededRandom): Article | null {
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

function splitBlocks(article: Article, strength: number, random: SeededRandom): Article {
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

function reorderList(article: Article, strength: number, random: SeededRandom): Article {
  const items = article.filter(({ kind }) => kind === 'list');
  let order = items;
  if (strength < 3) {
    const at = random.below(items.length - 1);
    order = items.with(at, items[at + 1]!).with(at + 1, items[at]!);
  } else order = random.shuffled(items);
  let next = 0;
  return article.map((block) => (block.kind === 'list' ? order[next++]! : block));
}

const SHARES = [0.03, 0.06, 0.1];
/** Edits that are put together; decoys are measured one at a time. */
const PLAIN_EDITS = new Set<string>();

add('nothing changed', (article) => article);
add('sentences added', (article, strength, means) => insertSentences(article, strength * 2 - 1, means));
add('paragraph moved', (article, strength, { random }) => {
  let edited = moveBlock(article, article.findIndex(holdsQuote), random);
  for (let i = 1; i < strength; i++) edited = moveBlock(edited, 1 + random.below(edited.length - 1), random);
  return edited;
});
add('words corrected', (article, strength, means) => correctAround(article, SHARES[strength - 1]!, means));
add('encoding switched', (article, strength, { random }) => switchEncoding(article, strength, random));
add('quotes retyped', (article) => mapWords(article, retypeQuotes));
add('advertisements inserted', insertAds);
add('list reordered', (article, strength, { random }) => reorderList(article, strength, random));
add('headline changed', (article, strength, { random, words, sentences }) => [
  {
    kind: 'headline',
    sentences: [
      strength > 2 && !holdsQuote(article[0]!)
        ? sentenceOf(random.pick(sentences))
        : correctWords(article[0]!.sentences[0]!, SHARES[strength - 1]!, random, words),
    ],
  },
  ...article.slice(1),
]);
add('neighbours deleted', (article, strength, { random }) => dropNeighbours(article, strength, random));
add('paragraphs split and joined', (article, strength, { random }) => splitBlocks(article, strength, random));
add('several edits at once', (article, strength, means) => {
  const kinds = means.random.shuffled(edits.filter(({ name }) => PLAIN_EDITS.has(name)));
  let edited: Article = article;
  for (const kind of kinds.slice(0, 1 + strength))
    edited = kind.edit(edited, 1 + means.random.below(2), means) ?? edited;
  return edited;
});

for (const { name } of edits) if (!/once|nothing/.test(name)) PLAIN_EDITS.add(name);

const wholeSentence = (article: Article): { block: number; sentence: number } | null => {
  const places = quotedSentences(article);
  return places.length === 1 ? places[0]! : null;
};
const sentenceAt = (article: Article, at: { block: number; sentence: number }): Sentence =>
  article[at.block]!.sentences[at.sentence]!;
const putElsewhere = (article: Article, sentence: Sentence, away: number, random: SeededRandom): Article => {
  const far = article.flatMap((block, b) =>
    block.kind === 'paragraph' && Math.abs(b - away) > 1 ? [b] : [],
  );
  const block = random.pick(far);
  const at = random.below(article[block]!.sentences.length + 1);
  return article.map((one, b) =>
    b === block ? { ...one, sentences: one.sentences.toSpliced(at, 0, sentence) } : one,
  );
};
const without = (article: Article): Article =>
  article
    .map((block) => ({ ...block, sentences: block.sentences.filter((s) => !s.some(({ quoted }) => quoted)) }))
    .filter(({ sentences }) => sentences.length > 0);

for (const change of DECOY_CHANGES) {
  const decoy = (article: Article, { random, words }: EditMeans): Sentence | null => {
    const at = wholeSentence(article);
    return at && decoyOf(sentenceAt(article, at), change, random, words);
  };
  add(
    `decoy in place: ${change}`,
    (article, _, means) => {
      const other = decoy(article, means);
      return other && replaceSentence(article, wholeSentence(article)!, [other]);
    },
    'changed',
  );
  add(
    `decoy elsewhere: ${change}`,
    (article, _, means) => {
      const other = decoy(article, means);
      if (!other) return null;
      return putElsewhere(without(article), unquoted(other), wholeSentence(article)!.block, means.random);
    },
    'gone',
  );
  add(`decoy beside the sentence: ${change}`, (article, strength, means) => {
    const other = decoy(article, means);
    const at = wholeSentence(article);
    // A headline has one sentence and no full stop: nothing stands beside it.
    if (!other || !at || at.block === 0) return null;
    if (strength > 2) return putElsewhere(article, unquoted(other), at.block, means.random);
    const own = sentenceAt(article, at);
    return replaceSentence(article, at, strength > 1 ? [unquoted(other), own] : [own, unquoted(other)]);
  });
}
add('the sentence twice', (article, _, { random }) => {
  const at = wholeSentence(article);
  return at && putElsewhere(article, unquoted(sentenceAt(article, at)), at.block, random);
});
add('sentence deleted', (article) => without(article), 'gone');
add(
  'another article',
  (article, strength, { random, sentences }) =>
    random
      .shuffled(sentences)
      .slice(0, 10 * strength)
      .map((text): ArticleBlock => ({ kind: 'paragraph', sentences: [sentenceOf(text)] }))
      .concat(article.slice(0, 0)),
  'gone',
);

/** All kinds of edits and decoys that the report measures. */
export const EDIT_KINDS: readonly EditKind[] = edits;
