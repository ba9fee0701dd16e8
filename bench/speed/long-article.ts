import { readArticles } from '../../demo/site/article.ts';

/** Paragraphs of the demo site's Bengali articles, over and over, of `units` UTF-16 units in all. */
export function longArticle(units: number): string[] {
  const source = readArticles()
    .filter(({ lang }) => lang === 'bn')
    .flatMap(({ body }) => body.filter((piece) => typeof piece === 'string'));
  const paragraphs: string[] = [];
  for (let length = 0, i = 0; length < units; i++) {
    const paragraph = source[i % source.length]!.slice(0, units - length);
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs;
}
