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
import {
  correctAround,
  dropNeighbours,
  type EditMeans,
  holdsQuote,
  insertAds,
  insertSentences,
  mapWords,
  moveBlock,
  reorderList,
  retypeQuotes,
  splitBlocks,
  switchEncoding,
} from './newspaper-edits.ts';
import { correctWords, DECOY_CHANGES, decoyOf } from './word-edits.ts';

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
