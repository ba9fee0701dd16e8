import type { DemoArticle } from './site/article.ts';

/**
 * Sets a plain text as an article: the first line that is not empty is the headline, blank lines part the paragraphs,
 * and line breaks within a paragraph stay. The text is data: whatever it holds, the page shows it as text.
 */
export function setArticle(slug: string, text: string): DemoArticle {
  const [title = slug, ...rest] = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n');
  const body = rest
    .join('\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return {
    slug,
    title: title.trim() || slug,
    summary: title.trim() || slug,
    section: 'আপনার লেখা',
    author: 'ফাইল থেকে সাজানো',
    lang: 'bn',
    flavour: 'semantic',
    tags: [],
    related: [],
    body,
  };
}
