import { byline } from '../body.ts';
import { html } from '../html.ts';
import type { RenderFlavour } from './flavour.ts';
import { semantic } from './semantic.ts';

/** The head of the story comes with the page, its body later, by script. */
export const late: RenderFlavour = (article) => html`<article data-late="/articles/${article.slug}.json">
<header><p class="kicker">${article.section}</p><h1>${article.title}</h1><p class="summary">${article.summary}</p>${byline(article)}</header>
<div class="late-body" aria-live="polite"><p class="placeholder">লেখাটি আসছে…</p></div>
</article><noscript>লেখাটি দেখতে জাভাস্ক্রিপ্ট চালু করুন।</noscript>`;

/** A whole story, and another that is appended when the reader nears the end. */
export const endless: RenderFlavour = (
  article,
  surroundings,
) => html`<div class="endless">${semantic(article, surroundings)}
${surroundings.next && html`<div class="sentinel" data-next="${surroundings.next}"><a href="${surroundings.next}">পরের লেখা</a></div>`}</div>`;

/** The story stands in a frame of the same site. */
export const frame: RenderFlavour = (article) =>
  html`<h1 class="unseen">${article.title}</h1><iframe class="story-frame" title="${article.title}" src="/frames/${article.slug}"></iframe>`;

/** An empty page that a script fills, and fills again when the reader follows a link, without loading a page. */
export const app: RenderFlavour = (article, { next }) =>
  html`<div id="app" data-article="/articles/${article.slug}.json" ${next && html`data-next="${next}"`}></div><noscript>লেখাটি দেখতে জাভাস্ক্রিপ্ট চালু করুন।</noscript>`;
