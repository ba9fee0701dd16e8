import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, serveDemo } from './server.ts';
import { FLAVOURS, parseArticle, readArticles } from './site/article.ts';
import { articlePage } from './site/page.ts';

const articles = readArticles();
let site: DemoServer;
beforeAll(async () => {
  site = await serveDemo();
});
afterAll(() => site[Symbol.asyncDispose]());

const page = async (address: string): Promise<{ status: number; text: string; headers: Headers }> => {
  const answer = await fetch(new URL(address, site.url));
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

describe('the templates', () => {
  const hostile = '</title><script>alert(1)</script>"><img src=x>';

  test('show whatever an article holds as text', () => {
    const article = { ...articles[0]!, title: hostile, summary: hostile, body: [hostile] };
    const text = articlePage(article, articles, 'http://127.0.0.1');
    expect(text).not.toMatch(/<script>alert|<img src=x/);
    expect(text).toContain('\\u003c/title>\\u003cscript>alert(1)');
  });

  test('refuse an article with a field of the wrong kind, by name', () => {
    expect(() => parseArticle('x', 'title: ক\nsummary: খ\nsection: গ\nbody: ঘ')).toThrow(/x: .*body/s);
  });
});

describe('the demo site', () => {
  test('serves on this machine alone, under a strict policy', async () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const { headers } = await page('/');
    expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
  });

  test('has an article in every flavour', () => {
    expect(new Set(articles.map(({ flavour }) => flavour))).toEqual(new Set(FLAVOURS));
  });

  test('its front page links to every article, and every link and picture is there', async () => {
    const { text } = await page('/');
    for (const { slug } of articles) expect(text).toContain(`href="/articles/${slug}"`);
    const addresses = new Set(
      await Promise.all(
        articles.map(async ({ slug }) => [
          ...(await page(`/articles/${slug}`)).text.matchAll(/(?:src|href)="(\/[^"#]*)"/g),
        ]),
      ).then((found) => found.flat().map(([, address]) => address!)),
    );
    for (const address of addresses) expect((await page(address)).status, address).toBe(200);
  });

  test('an article names its headline, day and address for machines', async () => {
    const { text } = await page(site.articles.get('putin-kim-treaty')!);
    expect(text).toContain(`<link rel="canonical" href="${site.articles.get('putin-kim-treaty')}"`);
    const data = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)![1]!,
    ) as unknown;
    expect(data).toMatchObject({ '@type': 'NewsArticle', datePublished: '2024-06-20T10:30:00+06:00' });
    expect(text).toContain('প্রকাশ: ২০ জুন ২০২৪, ১০:৩০');
  });

  test('a text given to it is an article at an address of its own', async () => {
    const { text } = await page(site.setText('শিরোনাম\n\nপ্রথম <b>অনুচ্ছেদ</b>।\nদ্বিতীয়।'));
    expect(text).toContain('<h1>শিরোনাম</h1>');
    expect(text).toContain('<p>প্রথম &lt;b&gt;অনুচ্ছেদ&lt;/b&gt;।</p>');
    expect(text).not.toContain('aria-label="সর্বাধিক পঠিত"');
  });

  test.each([
    '/articles/none',
    '/assets/none.css',
    '/assets/../server.ts',
    '/assets/%2e%2e/server.ts',
    '/articles/__proto__',
  ])('nothing is at %s', async (address) => {
    expect((await page(address)).status).toBe(404);
  });
});
