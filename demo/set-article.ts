import type { DemoArticle } from './site/article.ts';

/**
 * Sets a plain text as an article: the first line that is not empty is the headline, every other one a paragraph.
 * The text is data: whatever it holds, the page shows it as text.
 */
export function setArticle(slug: string, text: string): DemoArticle {
  const [title = slug, ...body] = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    slug,
    title,
    summary: title,
    section: 'আপনার লেখা',
    author: 'ফাইল থেকে সাজানো',
    lang: 'bn',
    flavour: 'semantic',
    tags: [],
    related: [],
    body,
  };
}
