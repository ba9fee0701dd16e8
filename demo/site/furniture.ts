import type { DemoArticle } from './article.ts';
import { html, type Markup } from './html.ts';

const SECTIONS = ['প্রচ্ছদ', 'আন্তর্জাতিক', 'বিশ্লেষণ', 'জীবনযাপন', 'মতামত'];

export const SITE_NAME = 'প্রসঙ্গ দৈনিক';

/** What the site is, said on every page. */
const NOTICE =
  'এটি প্রসঙ্গ এক্সটেনশন পরখ করার জন্য বানানো নমুনা সাইট, কোনো সংবাদমাধ্যম নয়। লেখাগুলি নমুনা; তারিখ দেওয়া তথ্য ও কার কী বক্তব্য, তা এক্সটেনশনের জ্ঞানভান্ডার থেকে নেওয়া।';

export const articlePath = (slug: string): string => `/articles/${slug}`;

const link = ({ slug, title }: DemoArticle): Markup => html`<a href="${articlePath(slug)}">${title}</a>`;

export const masthead = (): Markup => html`<a class="skip" href="#main">মূল লেখায় যান</a>
<header><p class="notice">${NOTICE}</p><div class="masthead">
<a class="brand" href="/"><span class="brand-name">${SITE_NAME}</span><span class="brand-tag">নমুনা সংখ্যা</span></a>
<form class="search" role="search" action="/"><label><span class="unseen">খুঁজুন</span><input type="search" name="q" placeholder="খবর খুঁজুন: পুতিন, সিউল…" autocomplete="off"></label></form>
<nav class="sections" aria-label="বিভাগ"><ul>${SECTIONS.map((section) => html`<li><a href="/">${section}</a></li>`)}</ul></nav>
</div></header>`;

export const breadcrumb = ({
  section,
  title,
}: DemoArticle): Markup => html`<nav class="breadcrumb" aria-label="অবস্থান"><ol>
<li><a href="/">প্রচ্ছদ</a></li><li><a href="/">${section}</a></li><li aria-current="page">${title}</li></ol></nav>`;

export const share = (): Markup => html`<div class="share" role="group" aria-label="শেয়ার">
<button type="button">ফেসবুক</button><button type="button">হোয়াটসঅ্যাপ</button><button type="button">লিংক কপি</button></div>`;

export const advert = (): Markup =>
  html`<div class="advert"><span>বিজ্ঞাপন</span><p>রাশিয়া, জাপান বা ভিয়েতনাম ভ্রমণের টিকিট: এই জায়গাটি বিজ্ঞাপনের নমুনা</p></div>`;

export const related = (articles: readonly DemoArticle[]): Markup | null =>
  articles.length === 0
    ? null
    : html`<aside class="related" aria-label="আরও পড়ুন"><h2>আরও পড়ুন</h2><ul>${articles.map((article) => html`<li>${link(article)}</li>`)}</ul></aside>`;

export const trending = (
  articles: readonly DemoArticle[],
): Markup => html`<aside class="trending" aria-label="সর্বাধিক পঠিত"><h2>সর্বাধিক পঠিত</h2>
<ol>${articles.slice(0, 5).map((article) => html`<li>${link(article)}</li>`)}</ol>${advert()}</aside>`;

export const tags = ({ tags }: DemoArticle): Markup | null =>
  tags.length === 0
    ? null
    : html`<ul class="tags" aria-label="বিষয়">${tags.map((tag) => html`<li><a href="/" rel="tag">${tag}</a></li>`)}</ul>`;

export const comments =
  (): Markup => html`<section class="comments" id="comments" aria-labelledby="comments-title"><h2 id="comments-title">মন্তব্য</h2>
<div class="comment"><b>একজন পাঠক</b><p>পুতিন আর কিমের এই বৈঠক নিয়ে আরও লেখা চাই। (নমুনা মন্তব্য)</p></div>
<div class="comment"><b>আরেকজন পাঠক</b><p>দক্ষিণ কোরিয়ার দিকটাও জানতে চাই। (নমুনা মন্তব্য)</p></div>
<form><label>আপনার মন্তব্য<textarea name="comment" rows="3"></textarea></label>
<div class="editable" contenteditable="true" role="textbox" aria-label="সাজিয়ে লিখুন">মস্কো থেকে লিখছি…</div>
<button type="button">পাঠান</button></form></section>`;

export const footer = (): Markup => html`<footer class="footer"><p><b>${SITE_NAME}</b> · নমুনা সাইট</p>
<p>${NOTICE}</p><ul><li><a href="/">আমাদের কথা</a></li><li><a href="/">যোগাযোগ</a></li><li><a href="/">গোপনীয়তা</a></li></ul></footer>`;
