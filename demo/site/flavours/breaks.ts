import { byline, figure } from '../body.ts';
import { share, tags } from '../furniture.ts';
import { html } from '../html.ts';
import type { RenderFlavour } from './flavour.ts';

/** One box of text in which two line breaks part the paragraphs, as older content systems write it. */
export const breaks: RenderFlavour = (article, { related, advert }) => html`<div class="post">
<h1 class="post-title">${article.title}</h1>${byline(article)}${figure(article)}${share()}
<div class="post-body" id="news-details">${article.body.map((piece) =>
  typeof piece === 'string'
    ? html`${piece}<br><br>\n`
    : 'heading' in piece && html`<b>${piece.heading}</b><br>\n`,
)}</div>${advert}${related}${tags(article)}</div>`;
