import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NoPage, servePages } from './given-pages.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prasanga-pages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

test('serves text as an article, HTML as it is with what stands beside it, and leaves addresses alone', async () => {
  const text = await file('খবর ১.txt', 'শিরোনাম\nপ্রথম');
  const html = await file('page.html', '<p>পাতা');
  await file('page.css', 'p { color: red }');
  await using pages = await servePages([text, html, 'https://example.org/a']);
  const [first, second, third] = pages.addresses;
  expect(await (await fetch(first!)).text()).toContain('<h1>শিরোনাম</h1>');
  expect(await (await fetch(second!)).text()).toBe('<p>পাতা');
  expect((await fetch(new URL('page.css', second))).headers.get('content-type')).toContain('text/css');
  expect((await fetch(new URL('..%2f..%2fetc/passwd', second))).status).toBe(404);
  expect(third).toBe('https://example.org/a');
});

test.each([
  ['nowhere.txt', null, 'there is no such file'],
  ['picture.txt', new Uint8Array([0x89, 0x50, 0, 0]), 'is no text'],
  ['legacy.txt', new Uint8Array([0xe0, 0x41, 0x42]), 'is not in UTF-8'],
])('%s is refused with the reason', async (name, content, reason) => {
  const path = content ? await file(name, content) : join(folder, name);
  await expect(servePages([path])).rejects.toThrow(NoPage);
  await expect(servePages([path])).rejects.toThrow(reason);
});
