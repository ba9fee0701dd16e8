import { byline, figure, renderPieces } from '../body.ts';
import { share, tags } from '../furniture.ts';
import { html } from '../html.ts';
import type { RenderFlavour } from './flavour.ts';

/** Plain HTML5: `<article>` with header, figure, paragraphs and footer. */
export const semantic: RenderFlavour = (article, { related }) => html`<article>
<header><p class="kicker">${article.section}</p><h1>${article.title}</h1>
${article.summary !== article.title && html`<p class="summary">${article.summary}</p>`}${byline(article)}${share()}</header>
${figure(article)}
${renderPieces(article.body)}
${related}
<footer>${tags(article)}</footer>
</article>`;
