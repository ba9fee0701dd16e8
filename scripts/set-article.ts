const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

/**
 * Sets plain text as the page of a news article: the first line that is not empty is the headline, every other
 * one a paragraph. Nothing of the text is changed. `publishedOn` (a day) is given to the page's metadata.
 */
export function setAsArticle(text: string, publishedOn: string | null = null): string {
  const [headline = '', ...paragraphs] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map(escapeHtml);
  const date = publishedOn
    ? `<meta property="article:published_time" content="${escapeHtml(publishedOn)}">`
    : '';
  return `<!doctype html>
<html lang="bn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline}</title>
<meta property="og:type" content="article">
${date}
<style>
body { margin: 0 auto; padding: 24px 20px 96px; max-width: 680px; color: #1c1c1c; background: #fff;
  font: 19px/1.75 "Noto Serif Bengali", "Noto Sans Bengali", serif; }
h1 { font-size: 32px; line-height: 1.35; }
</style>
</head>
<body>
<main>
<article>
<h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article>
</main>
</body>
</html>
`;
}
