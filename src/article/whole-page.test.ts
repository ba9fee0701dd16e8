import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { atOnce } from '../steps/index.ts';
import { readWholePage } from './whole-page.ts';

test('a page that is no article is read as it stands: headings, lists and cells, but no navigation', () => {
  const { document } =
    parseHTML(`<html><head><title>A notice</title><link rel="canonical" href="https://example.org/notice"></head>
    <body><nav>Home</nav><h1>Notice</h1><ul><li>One</li></ul><table><tr><td>Two</td></tr></table><script>three</script></body></html>`);
  const page = atOnce(readWholePage(document, { url: 'https://www.example.org/notice?utm_source=x' }));
  expect(page?.blocks.map(({ text }) => text)).toEqual(['Notice', 'One', 'Two']);
  expect(page).toMatchObject({ title: 'A notice', address: 'https://example.org/notice', publishedOn: null });
});
