import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../steps/index.ts';
import { type FoundArticle, findArticle, searchArticles } from './index.ts';

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;
const find = (html: string): FoundArticle | null =>
  findArticle(documentOf(html), { url: 'https://www.example.com/news/17' });
const texts = (article: FoundArticle | null): string[] => article?.blocks.map(({ text }) => text) ?? [];

const FIRST = 'নদীর জল কমতে শুরু করেছে বলে জানিয়েছে সেচ দপ্তর, তবে নিচু এলাকার মানুষ এখনও আশ্রয়শিবিরে রয়েছেন।';
const SECOND = 'প্রশাসনের হিসাবে তিনটি গ্রামের চার হাজার মানুষ ঘর ছেড়েছেন, ফেরার দিন এখনও ঠিক হয়নি বলে জানান তাঁরা।';
const THIRD = 'আগামী দু’দিন বৃষ্টির সম্ভাবনা কম, তাই পরিস্থিতির উন্নতি হবে বলেই আশা করছেন আবহবিদেরা।';
const OTHER = 'অন্য জেলার এই খবরটির সঙ্গে উপরের লেখার কোনো যোগ নেই, তবু পাতার নিচে এটিই দেখানো হয়েছে।';
const HEAD = 'নদীর জল কমছে, ঘরে ফেরা বাকি';
const FOURTH = 'ত্রাণের চাল ও ওষুধ পৌঁছে গিয়েছে বলে দাবি করেছে প্রশাসন, যদিও অনেকেরই অভিযোগ তাঁরা কিছুই পাননি।';
const BODY = [FIRST, SECOND, THIRD, FOURTH];
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="bn"><head><title>${HEAD} | কাগজ</title>${head}</head><body>${body}</body></html>`;

describe('the article is found in', () => {
  test.each<[string, string]>([
    ['an <article> with header', `<article><header><h1>${HEAD}</h1></header>${paragraphs}</article>`],
    [
      'boxes in boxes, each paragraph in its own, parted by adverts',
      `<div class="page has-sidebar"><h1 class="headline">${HEAD}</h1><div class="story-content">
       <div class="story-card"><div class="story-element"><p>${FIRST}</p></div></div>
       <div class="story-card"><div class="ad-slot"><p>${OTHER}</p></div><div class="story-element"><p>${SECOND}</p></div>
       <div class="story-element"><p>${THIRD}</p><p>${FOURTH}</p></div></div></div></div>`,
    ],
    [
      'one box with line breaks',
      `<div><h1>${HEAD}</h1><div id="news-details">${BODY.join('<br><br>')}</div><div class="related"><p>${OTHER}</p></div></div>`,
    ],
    [
      'a page that is one form, as some servers write it',
      `<form id="aspnetForm"><table><tr><td><h1>${HEAD}</h1></td></tr><tr><td>${paragraphs}</td></tr></table></form>`,
    ],
    [
      'an AMP page',
      `<article class="amp-article"><h1>${HEAD}</h1><amp-ad><div fallback>বিজ্ঞাপন</div></amp-ad>
       <div class="amp-article-content">${paragraphs}</div><amp-sidebar><p>${OTHER}</p></amp-sidebar></article>`,
    ],
    [
      'a page whose names mean nothing',
      `<div class="a1"><div class="b7"><h1 class="c">${HEAD}</h1><div class="d"><span>${BODY.join('</span></div><div class="d"><span>')}</span></div></div></div>`,
    ],
  ])('%s', (_, body) => {
    expect(texts(find(page(body)))).toEqual([HEAD, ...BODY]);
  });

  test('the right one of several headings', () => {
    const found = find(page(`<h1>কাগজ</h1><article><h1>${HEAD}</h1>${paragraphs}</article>`));
    expect(found?.title).toBe(HEAD);
    expect(texts(found)).not.toContain('কাগজ');
  });
});

describe('what is not the article is left out:', () => {
  const around = (inside: string, outside = '') =>
    texts(
      find(page(`<article><h1>${HEAD}</h1><p>${FIRST}</p>${inside}<p>${SECOND}</p></article>${outside}`)),
    );
  const kept = [HEAD, FIRST, SECOND];

  test.each<[string, string]>([
    ['navigation', `<nav><p>${OTHER}</p></nav>`],
    ['asides', `<aside><p>${OTHER}</p></aside>`],
    ['related stories, by name', `<div class="relatedNews related-stories"><p>${OTHER}</p></div>`],
    ['links to other stories', `<p><a href="/18">${OTHER}</a></p>`],
    ['a line that leads to another story', `<p>আরও পড়ুন: <a href="/18">${OTHER}</a></p>`],
    ['adverts', `<div class="dfp-ad advert"><p>${OTHER}</p></div><p>বিজ্ঞাপন</p>`],
    ['comments', `<section id="comments"><p>${OTHER}</p></section>`],
    ['what can be edited', `<div contenteditable="true"><p>${OTHER}</p></div><textarea>${OTHER}</textarea>`],
    ['what is hidden', `<p hidden>${OTHER}</p><div style="color: red; display:none"><p>${OTHER}</p></div>`],
    ['scripts and styles', `<script>"${OTHER}"</script><style>/* ${OTHER} */</style>`],
    ['share buttons', `<div class="share-tools"><button>শেয়ার</button></div>`],
  ])('%s', (_, inside) => {
    expect(around(inside)).toEqual(kept);
  });

  test('everything after the heading of the comments', () => {
    expect(around('', '')).toEqual(kept);
    const found = find(
      page(`<article><h1>${HEAD}</h1>${paragraphs}<h3>পাঠকের মন্তব্য</h3><p>${OTHER}</p></article>`),
    );
    expect(texts(found)).toEqual([HEAD, ...BODY]);
  });

  test('captions stay with their article', () => {
    expect(around(`<figure><img src="x.jpg"><figcaption>বাঁধের ধারে জল</figcaption></figure>`)).toEqual([
      HEAD,
      FIRST,
      'বাঁধের ধারে জল',
      SECOND,
    ]);
  });
});

describe('there is no article', () => {
  test.each<[string, string]>([
    ['in an empty page', page('')],
    [
      'in English',
      page(
        `<article><h1>River</h1>${'<p>The water is going down, the office said on Monday morning.</p>'.repeat(8)}</article>`,
      ),
    ],
    [
      'in Assamese, which shares the script',
      page(
        `<article><h1>নৈ</h1>${'<p>নৈৰ পানী কমিবলৈ আৰম্ভ কৰিছে বুলি বিভাগে জনাইছে, মানুহ এতিয়াও শিবিৰত আছে।</p>'.repeat(5)}</article>`,
      ),
    ],
    [
      'on a front page of links',
      page(
        Array.from(
          { length: 30 },
          (_, i) => `<div class="card"><h2><a href="/${i}">${OTHER}</a></h2></div>`,
        ).join(''),
      ),
    ],
    ['in an editor', page(`<div contenteditable>${paragraphs}</div>`)],
  ])('%s', (_, html) => {
    expect(find(html)).toBeNull();
  });
});

test('blocks say what they are', () => {
  const found = find(
    page(`<article><h1>${HEAD}</h1><p>${FIRST}</p><h2>ঘরে ফেরা</h2><blockquote><p>${SECOND}</p></blockquote>
      <ul><li>প্রথম গ্রাম</li></ul><table><tr><td>জল</td></tr></table><p>${THIRD}</p></article>`),
  );
  expect(found?.blocks.map(({ kind }) => kind)).toEqual([
    'headline',
    'paragraph',
    'heading',
    'quote',
    'list-item',
    'cell',
    'paragraph',
  ]);
});

test('a dateline and byline are read, not shown', () => {
  const found = find(
    page(
      `<article><h1>${HEAD}</h1><p>নিজস্ব প্রতিবেদক</p><p>প্রকাশ: ১৯ জুন ২০২৪, ১০: ৩০</p>${paragraphs}</article>`,
    ),
  );
  expect(found?.publishedOn).toBe('2024-06-19');
  expect(texts(found)).toEqual([HEAD, ...BODY]);
});

test('articles appended one after another are found each for itself', () => {
  const one = (title: string, link: string) =>
    `<article data-url="${link}"><h1>${title}</h1>${paragraphs}${paragraphs}</article>`;
  const found = atOnce(
    searchArticles(
      documentOf(page(one(HEAD, '/news/17') + one('আরেকটি খবর', '/news/18?utm_source=scroll'))),
      {
        url: 'https://www.example.com/news/17',
      },
    ),
  );
  expect(found.map(({ title, address }) => [title, address])).toEqual([
    [HEAD, 'https://example.com/news/17'],
    ['আরেকটি খবর', 'https://example.com/news/18'],
  ]);
});

test('twenty thousand boxes in one another are no trouble', () => {
  const depth = 20_000;
  const html = page(`${'<div>'.repeat(depth)}<h1>${HEAD}</h1>${paragraphs}${'</div>'.repeat(depth)}`);
  expect(texts(find(html))).toEqual([HEAD, ...BODY]);
});
