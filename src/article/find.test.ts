import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { findArticle } from './index.ts';

const P = (n: number) =>
  `<p>নদীর জল কমছে বলে জানিয়েছে দপ্তর, তবে গ্রামের মানুষ এখনও আশ্রয়শিবিরে রয়েছেন, খবর ${n}।</p>`;
const find = (html: string) =>
  findArticle(parseHTML(html).document as unknown as Document, {
    url: 'https://www.example.com/a/1?utm_source=x',
  });

test('smoke', () => {
  const a = find(
    `<!doctype html><html><head><title>জল কমছে | কাগজ</title></head><body class="has-sidebar"><nav><a href=/>হোম</a></nav><header><h1>জল <br>কমছে</h1><p>প্রকাশ: ১৯ জুন ২০২৪, ১০: ৩০</p></header><div class=x><div>${P(1)}<div class="ad-slot">বিজ্ঞাপন</div>${P(2)}<p>আরও পড়ুন: <a href=/x>অন্য খবরের শিরোনাম এখানে আছে</a></p>${P(3)}</div></div><div class="related"><p>অন্য খবরের অনেক কথা এখানে লেখা রয়েছে, যা এই খবরের নয়।</p></div></body></html>`,
  );
  console.log(
    a?.title,
    a?.address,
    a?.publishedOn,
    a?.blocks.map((b) => [b.kind, b.text]),
  );
  expect(a?.blocks.length).toBe(4);
});
test('seeds', () => {
  for (const f of readdirSync('../shared/seeds')) {
    const text = readFileSync(`../shared/seeds/${f}`, 'utf8');
    const [h, ...rest] = text
      .split('\n')
      .map((s) => s.trim())
      .filter(Boolean);
    const a = find(
      `<html><body><article><h1>${h}</h1>${rest.map((r) => `<p>${r}</p>`).join('')}</article></body></html>`,
    );
    console.log(
      a?.title,
      a?.publishedOn,
      a?.blocks.map((b) => `${b.kind}:${b.text.slice(0, 50)}`),
    );
  }
});
