import { byline, renderPieces } from '../body.ts';
import { tags } from '../furniture.ts';
import { html } from '../html.ts';
import type { RenderFlavour } from './flavour.ts';

/** The mark-up of an AMP page: its custom elements stay undefined, so they are boxes that only hold their fallback. */
export const amp: RenderFlavour = (article, { related }) => html`<article class="amp-article">
<header class="amp-article-header"><h1 class="amp-title">${article.title}</h1>${byline(article)}</header>
${
  article.figure &&
  html`<figure class="amp-image"><amp-img src="/assets/figures/${article.figure.file}" alt="${article.figure.alt}" width="1200" height="630" layout="responsive"><noscript></noscript></amp-img><figcaption>${article.figure.caption}</figcaption></figure>`
}
<amp-ad width="300" height="100" type="sample"><div fallback>বিজ্ঞাপন</div></amp-ad>
<div class="amp-article-content">${renderPieces(article.body)}</div>
<amp-accordion><section><h2>আরও</h2>${related}</section></amp-accordion>${tags(article)}</article>`;
