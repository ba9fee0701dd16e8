import { byline, figure, renderPieces } from '../body.ts';
import { share, tags } from '../furniture.ts';
import { html } from '../html.ts';
import type { RenderFlavour } from './flavour.ts';

/** Nested divs, each piece of the story in its own box, with an advert and a related box between them. */
export const divs: RenderFlavour = (article, { related, advert }) => {
  const boxes = renderPieces(article.body).map(
    (piece) => html`<div class="story-element story-element-text"><div>${piece}</div></div>`,
  );
  const half = Math.ceil(boxes.length / 2);
  return html`<div class="story-wrapper"><div class="story-head"><span class="kicker">${article.section}</span>
<h1 class="headline">${article.title}</h1><div class="summary">${article.summary}</div>${byline(article)}${share()}</div>
<div class="story-content"><div class="story-card">${figure(article)}${boxes.slice(0, 2)}</div>
<div class="story-card">${advert}${boxes.slice(2, half)}${related}${boxes.slice(half)}</div></div>
<div class="story-foot">${tags(article)}</div></div>`;
};
