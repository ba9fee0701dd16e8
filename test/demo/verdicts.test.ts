import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readKnowledge } from '../../cli/spot/knowledge.ts';
import { type DemoArticle, type Piece, readArticles } from '../../demo/site/article.ts';
import { matchClaims, readStatements } from '../../src/claims/index.ts';
import type { Block } from '../../src/model/index.ts';
import { spot } from '../../src/spotting/index.ts';

/** By article, then by a sentence's first words: the claims it makes, denies or alters, as a person has judged them. */
const Judged = v.record(v.string(), v.record(v.string(), v.array(v.string())));
const judged = v.parse(Judged, parse(readFileSync(resolve(import.meta.dirname, 'verdicts.yaml'), 'utf8')));

/** A new verdict on a demo article fails here until somebody has read the sentence beside the claim and written it down. */
describe('the verdicts that a reader of the demo articles sees', () => {
  const knowledge = readKnowledge([], false);
  const articles = readArticles();

  test('are written down for articles that exist', () => {
    const slugs = new Set(articles.map(({ slug }) => slug));
    expect(Object.keys(judged).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  test.each(articles.map((article) => [article.slug, article] as const))('%s', (slug, article) => {
    expect(verdictsOn(article)).toEqual(judged[slug] ?? {});
  });

  function verdictsOn(article: DemoArticle): Record<string, string[]> {
    const publishedOn = article.published?.slice(0, 10) ?? null;
    const blocks = blocksOf(article);
    const mentions = spot(blocks, [knowledge.lexicon], { publishedOn, known: [] });
    const statements = readStatements(blocks, mentions, { publishedOn });
    const verdicts: Record<string, string[]> = {};
    for (const { text, matches } of matchClaims(statements, mentions, [knowledge.claims], { publishedOn })) {
      if (matches.length === 0) continue;
      const found = matches.map(({ relation, claim }) => `${relation} ${claim}`);
      const sentence = firstWords(text);
      verdicts[sentence] = [...(verdicts[sentence] ?? []), ...found].sort();
    }
    return verdicts;
  }
});

const FIRST_WORDS = 6;
const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, FIRST_WORDS).join(' ');

const blocksOf = ({ title, summary, body }: DemoArticle): Block[] =>
  [title, summary, ...body.flatMap(textsOf)].map((text) => ({ kind: 'paragraph', text }));

function textsOf(piece: Piece): readonly string[] {
  if (typeof piece === 'string') return [piece];
  if ('heading' in piece) return [piece.heading];
  return 'list' in piece ? piece.list : piece.table.map((row) => row.join(' '));
}
