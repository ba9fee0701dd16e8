import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { findSentences } from '../../../src/bengali/index.ts';
import type { SeededRandom } from '../../seeded-random.ts';
import type { Article, ArticleBlock, Sentence } from './article.ts';
import { sentenceOf } from './article.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const MARKUP = /\[\[(?:[?!]|[SVC]:)?(.*?)(?:\|.*?)?\]\]/g;
const withoutMarkup = (marked: string): string => marked.replace(MARKUP, '$1').replace(MARKUP, '$1');

function linesOf<T>(set: string, file: string): T[] {
  const path = join(ROOT, 'test/gold', set, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

const sentencesOf = (text: string): string[] =>
  findSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

/** Texts of our own to make articles of: paragraphs that belong together, and sentences that stand alone. */
export interface Sources {
  readonly paragraphs: readonly (readonly string[])[];
  readonly loose: readonly string[];
  /** Sentences about one event, in groups: rewordings, and the same with another number or name. */
  readonly alike: readonly (readonly string[])[];
}

export function readSources(): Sources {
  const passages = linesOf<{ marked: string }>('spot', 'passages.jsonl').map(({ marked }) =>
    sentencesOf(withoutMarkup(marked)),
  );
  const attributed = ['attribution', 'attribution-own'].flatMap((set) =>
    linesOf<{ marked: string }>(set, 'sentences.jsonl').map(({ marked }) => withoutMarkup(marked)),
  );
  const dated = ['dates', 'dates-own'].flatMap((set) =>
    linesOf<{ text: string }>(set, 'dates.jsonl').map(({ text }) => text),
  );
  const groups = new Map<string, string[]>();
  for (const { claim, sentence } of ['claims', 'claims-own'].flatMap((set) =>
    linesOf<{ claim: string | null; sentence: string }>(set, 'pairs.jsonl'),
  ))
    if (claim !== null) groups.set(claim, [...(groups.get(claim) ?? []), sentence]);
  return {
    paragraphs: [...passages, ...demoParagraphs()].filter((sentences) => sentences.length > 0),
    loose: [...new Set([...attributed, ...dated])].filter((text) => text.split(' ').length >= 4),
    alike: [...groups.values()].filter((sentences) => sentences.length > 1),
  };
}

function demoParagraphs(): string[][] {
  const folder = join(ROOT, 'demo/articles');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => {
      const { lang, body } = parse(readFileSync(join(folder, file), 'utf8')) as {
        lang?: string;
        body?: unknown[];
      };
      if (lang === 'en') return [];
      return (body ?? []).filter((part) => typeof part === 'string').map((part) => sentencesOf(part));
    });
}

/** An article of a headline, about a dozen paragraphs, a list, and two sentences alike, by the random numbers given. */
export function composeArticle(sources: Sources, random: SeededRandom): Article {
  const paragraph = (sentences: readonly string[]): ArticleBlock => ({
    kind: 'paragraph',
    sentences: sentences.map(sentenceOf),
  });
  const loose = random.shuffled(sources.loose);
  const blocks = random
    .shuffled(sources.paragraphs)
    .slice(0, 7)
    .map((sentences) => paragraph(sentences));
  for (let i = 0; i < 4; i++) blocks.push(paragraph(loose.splice(0, 1 + random.below(3))));
  for (const text of random.shuffled(random.pick(sources.alike)).slice(0, 3)) blocks.push(paragraph([text]));
  const body = random.shuffled(blocks);
  const list = loose
    .splice(0, 5)
    .map((text): ArticleBlock => ({ kind: 'list', sentences: [sentenceOf(text)] }));
  const headline = loose.pop()!.replace(/[।.]$/, '');
  return [
    { kind: 'headline', sentences: [sentenceOf(headline)] },
    ...body.slice(0, -2),
    ...list,
    ...body.slice(-2),
  ];
}

/** What a note may quote: mostly a sentence, else a part of one, a word or two, or two sentences. */
export function quoteAtRandom(article: Article, random: SeededRandom): Article {
  const block = random.below(article.length);
  const { sentences } = article[block]!;
  const sentence = random.below(sentences.length);
  const words = sentences[sentence]!.length;
  const kind = random.next();
  let from = 0;
  let to = words;
  let more = 0;
  if (kind < 0.1 && words > 3) {
    from = random.below(words - 1);
    to = from + 1 + random.below(2);
  } else if (kind < 0.4 && words > 6) {
    from = random.below(words - 4);
    to = Math.min(words, from + 3 + random.below(6));
  } else if (kind < 0.5 && sentence + 1 < sentences.length) more = 1;
  const mark = (words: Sentence, at: number): Sentence =>
    words.map((word, i) => ({
      ...word,
      quoted: (at === sentence && i >= from && i < to) || (at > sentence && at <= sentence + more),
    }));
  return article.map((one, i) => (i === block ? { ...one, sentences: one.sentences.map(mark) } : one));
}
