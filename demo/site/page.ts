import type { DemoArticle } from './article.ts';
import { byline, figure, renderPieces } from './body.ts';
import { RENDER, SCRIPTS } from './flavours/index.ts';
import {
  advert,
  articlePath,
  breadcrumb,
  comments,
  footer,
  masthead,
  related,
  SITE_NAME,
  trending,
} from './furniture.ts';
import { html, jsonScript, type Markup } from './html.ts';

interface Head {
  readonly title: string;
  readonly lang: 'bn' | 'en';
  readonly meta: Markup;
  readonly script: string | undefined;
}

function wrap({ title, lang, meta, script }: Head, body: Markup): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/assets/site.css">
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
${meta}
${script && html`<script type="module" src="/assets/${script}"></script>`}
</head>
<body>
${body}
</body>
</html>
`.source;
}

/** The metadata of a news page: description, canonical address, Open Graph and JSON-LD. */
function articleMeta(article: DemoArticle, origin: string): Markup {
  const url = origin + articlePath(article.slug);
  const image = article.figure && `${origin}/assets/figures/${article.figure.file}`;
  return html`<meta name="description" content="${article.summary}">
<link rel="canonical" href="${url}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${SITE_NAME}">
<meta property="og:title" content="${article.title}">
<meta property="og:description" content="${article.summary}">
<meta property="og:url" content="${url}">
${image && html`<meta property="og:image" content="${image}">`}
${article.published && html`<meta property="article:published_time" content="${article.published}">`}
${jsonScript('application/ld+json', {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: article.title,
  description: article.summary,
  inLanguage: article.lang,
  mainEntityOfPage: url,
  ...(article.published && { datePublished: article.published }),
  ...(image && { image }),
  author: { '@type': 'Organization', name: article.author },
  publisher: { '@type': 'Organization', name: SITE_NAME },
})}`;
}

/** The page of one article, in its flavour and with all the furniture of a news page. `all` feeds the side boxes. */
export function articlePage(article: DemoArticle, all: readonly DemoArticle[], origin: string): string {
  const others = all.filter(({ slug }) => slug !== article.slug);
  const relatedArticles = article.related.flatMap(
    (slug) => others.find((other) => other.slug === slug) ?? [],
  );
  const [next] = relatedArticles;
  const story = RENDER[article.flavour](article, {
    related: related(relatedArticles),
    advert: advert(),
    next: next ? articlePath(next.slug) : null,
  });
  return wrap(
    {
      title: `${article.title} | ${SITE_NAME}`,
      lang: article.lang,
      meta: articleMeta(article, origin),
      script: SCRIPTS[article.flavour],
    },
    html`${masthead()}
<div class="columns">
<main id="main">${breadcrumb(article)}${story}${comments()}</main>
${trending(others)}
</div>
${footer()}`,
  );
}

/** A text of the reader's own as an article, without the boxes that speak of other stories. */
export function textPage(article: DemoArticle, origin: string): string {
  const story = RENDER.semantic(article, { related: null, advert: advert(), next: null });
  return wrap(
    { title: article.title, lang: article.lang, meta: articleMeta(article, origin), script: undefined },
    html`${masthead()}<div class="columns"><main id="main">${story}</main></div>${footer()}`,
  );
}

/** The story alone, as it stands in a frame. */
export function framePage(article: DemoArticle): string {
  return wrap(
    { title: article.title, lang: article.lang, meta: html``, script: undefined },
    html`<main id="main" class="framed"><article><header><h1>${article.title}</h1>
<p class="summary">${article.summary}</p>${byline(article)}</header>${figure(article)}${renderPieces(article.body)}</article></main>`,
  );
}

/** The front page: every article with its summary, the newest first and largest. */
export function frontPage(all: readonly DemoArticle[], origin: string): string {
  const [lead, ...rest] = all;
  const pictured = rest.filter(({ figure }) => figure);
  const others = rest.filter(({ figure }) => !figure);
  const teaser = (article: DemoArticle, place: string): Markup => html`<li class="${place}">
${article.figure && html`<img src="/assets/figures/${article.figure.file}" alt="" width="1200" height="630">`}
<p class="kicker">${article.section}</p><h2><a href="${articlePath(article.slug)}">${article.title}</a></h2><p>${article.summary}</p></li>`;
  return wrap(
    {
      title: SITE_NAME,
      lang: 'bn',
      meta: html`<link rel="canonical" href="${origin}/"><meta property="og:type" content="website">`,
      script: undefined,
    },
    html`${masthead()}<main id="main" class="front"><h1 class="unseen">${SITE_NAME}</h1>
<ul class="teasers">${lead && teaser(lead, 'lead')}${pictured.map((article) => teaser(article, 'teaser'))}</ul>
<ul class="teasers brief">${others.map((article) => teaser(article, 'teaser'))}</ul></main>${footer()}`,
  );
}

/** What the pages' own scripts fetch: the story as data. */
export function articleJson(article: DemoArticle): string {
  const { slug, title, summary, section, body, published } = article;
  return JSON.stringify({ slug, title, summary, section, published, paragraphs: body.map(textOf) });
}

function textOf(piece: DemoArticle['body'][number]): string {
  if (typeof piece === 'string') return piece;
  if ('heading' in piece) return piece.heading;
  return 'list' in piece ? piece.list.join('; ') : piece.table.map((row) => row.join(': ')).join('; ');
}
