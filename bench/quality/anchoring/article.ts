import type { Span } from '../../../src/model/index.ts';

/** A word as printed, with the marks on it. `quoted`: part of the note's quote, wherever edits take it. */
export interface Word {
  readonly text: string;
  readonly quoted: boolean;
}
export type Sentence = readonly Word[];
/** A block of an article; `list` blocks are items of one list. */
export interface ArticleBlock {
  readonly kind: 'headline' | 'paragraph' | 'list' | 'advertisement';
  readonly sentences: readonly Sentence[];
}
export type Article = readonly ArticleBlock[];

export const sentenceOf = (text: string): Sentence =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, quoted: false }));

/** The article as a page shows it, blocks apart; with the quote's place, null where no word of it is left. */
export function render(article: Article): { blocks: string[]; text: string; quote: Span | null } {
  let text = '';
  let start = -1;
  let end = -1;
  const blocks = article.map(({ sentences }, block) => {
    if (block > 0) text += '\n';
    const from = text.length;
    for (const word of sentences.flat()) {
      if (text.length > from) text += ' ';
      if (word.quoted && start < 0) start = text.length;
      text += word.text;
      if (word.quoted) end = text.length;
    }
    return text.slice(from);
  });
  return { blocks, text, quote: start < 0 ? null : { start, end } };
}

/** The sentences that hold words of the quote, by block and number. */
export function quotedSentences(article: Article): { block: number; sentence: number }[] {
  return article.flatMap(({ sentences }, block) =>
    sentences.flatMap((words, sentence) => (words.some(({ quoted }) => quoted) ? [{ block, sentence }] : [])),
  );
}

/** Replaces one sentence by others, or by none. */
export function replaceSentence(
  article: Article,
  at: { block: number; sentence: number },
  by: readonly Sentence[],
): Article {
  return article
    .map((block, i) =>
      i === at.block ? { ...block, sentences: block.sentences.toSpliced(at.sentence, 1, ...by) } : block,
    )
    .filter(({ sentences }) => sentences.length > 0);
}

export const unquoted = (sentence: Sentence): Sentence =>
  sentence.map(({ text }) => ({ text, quoted: false }));
export const textOf = (sentence: Sentence): string => sentence.map(({ text }) => text).join(' ');
