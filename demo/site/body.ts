import type { DemoArticle, Piece } from './article.ts';
import { dateline } from './dateline.ts';
import { html, type Markup } from './html.ts';

/** The pieces of a body as flow content. */
export const renderPieces = (pieces: readonly Piece[]): Markup[] => pieces.map(renderPiece);

function renderPiece(piece: Piece): Markup {
  if (typeof piece === 'string') return html`<p>${piece}</p>\n`;
  if ('heading' in piece) return html`<h2>${piece.heading}</h2>\n`;
  if ('list' in piece) return html`<ul>${piece.list.map((item) => html`<li>${item}</li>`)}</ul>\n`;
  const [head = [], ...rows] = piece.table;
  return html`<div class="table"><table><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>\n`;
}

/** Who wrote it, where and when. */
export const byline = ({ author, place, published, lang }: DemoArticle): Markup => html`<div class="byline">
<span class="author">${author}</span>${place && html`<span class="place">${place}</span>`}
${published && html`<time datetime="${published}">${lang === 'bn' ? 'প্রকাশ: ' : 'Published: '}${dateline(published, lang)}</time>`}
</div>`;

export const figure = ({ figure }: DemoArticle): Markup | null =>
  figure
    ? html`<figure><img src="/assets/figures/${figure.file}" alt="${figure.alt}" width="1200" height="630">
<figcaption>${figure.caption}</figcaption></figure>`
    : null;
