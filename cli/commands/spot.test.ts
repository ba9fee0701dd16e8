import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'prasanga-spot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const pack = file(
  'pack.json',
  JSON.stringify({
    id: 'test-towns',
    title: { bn: 'নমুনা' },
    entities: [{ id: 'barishal', kind: 'place', label: { bn: 'বরিশাল' } }],
  }),
);

async function prasanga(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)('node', ['bin/prasanga.js', 'spot', ...args], {
      cwd: ROOT,
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}
const only = ['--pack', pack, '--only'];
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('prasanga spot', () => {
  test('--json says where names stand in the text as given', async () => {
    const text = 'শিরোনাম বরিশালে\n\nগতকাল বরিশালের সভা হয়।\n';
    const { code, out } = await prasanga(...only, '--json', file('a.txt', text));
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const found = JSON.parse(lines[0]!) as {
      mentions: { start: number; end: number; surface: string; entity: string; suffix: string }[];
      statements: unknown[];
      times: unknown[];
    };
    expect(found.mentions.map((m) => [m.surface, m.entity, m.suffix])).toEqual([
      ['বরিশালে', 'barishal', 'ে'],
      ['বরিশালের', 'barishal', 'ের'],
    ]);
    for (const { start, end, surface } of found.mentions) expect(text.slice(start, end)).toBe(surface);
    expect(found.statements).toHaveLength(2);
    expect(found.times).toHaveLength(1);
  });

  test('a text without a date leaves its times open and says so', async () => {
    const path = file('undated.txt', 'গতকাল বরিশালের সভা হয়। ২০২৪ সালের ৩ মে আরেকটি হয়।\n');
    const times = async (...args: string[]) => {
      const { out } = await prasanga(...only, ...args, '--json', path);
      const { publishedOn, times } = JSON.parse(out) as {
        publishedOn: string | null;
        times: { text: string; from: string | null }[];
      };
      return { publishedOn, times: times.map(({ text, from }) => [text, from]) };
    };
    expect(await times()).toEqual({
      publishedOn: null,
      times: [
        ['গতকাল', null],
        ['২০২৪ সালের ৩ মে', '2024-05-03'],
      ],
    });
    expect(await times('--published', '2024-06-20')).toEqual({
      publishedOn: '2024-06-20',
      times: [
        ['গতকাল', '2024-06-19'],
        ['২০২৪ সালের ৩ মে', '2024-05-03'],
      ],
    });
    const shown = await prasanga(...only, path);
    expect(shown.out).toContain('no date of publication, so these are left open: গতকাল\n');
    expect((await prasanga(...only, '--published', '2024-06-20', path)).out).not.toContain('no date');
  });

  test('tells people who says what, and known claims', async () => {
    const text = 'পুতিন বলেছেন, রাশিয়া উত্তর কোরিয়ার কাছ থেকে অস্ত্র কেনার পরিকল্পনা করছে না।\n';
    const { out } = await prasanga('--published', '2024-06-20', file('said.txt', text));
    expect(out).toContain('  পুতিন (vladimir-putin)  বলেছেন:  রাশিয়া উত্তর কোরিয়ার কাছ থেকে');
    expect(out).toMatch(
      /\n {4}contradicts {2}russia-plans-to-buy-arms-from-north-korea {2}\(\d\.\d\d; polarity/,
    );
  });

  test('--input reads lines, and names the line that is wrong', async () => {
    const good = file(
      'in.jsonl',
      '{"id":"x","text":"বরিশাল শহর"}\n\n{"id":2,"text":"কিছু না","publishedOn":"2024-01-02"}\n',
    );
    const { out } = await prasanga(...only, '--json', '--input', good);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['x', '2']);
    const bad = await prasanga(
      ...only,
      '--json',
      '--input',
      file('bad.jsonl', '{"id":"x","text":"ক"}\n{"id":"y"}\n'),
    );
    expect([bad.code, bad.err]).toEqual([1, expect.stringMatching(/bad\.jsonl:2: .*text/)]);
  });

  test('a saved page is read for its article', async () => {
    const paragraph = 'গতকাল সকালে বরিশালের নদীবন্দরে বহু মানুষ জড়ো হন, তাঁরা সেতুর কাজ দ্রুত শেষ করার দাবি জানান। ';
    const html = `<!doctype html><html lang="bn"><title>সেতু</title><body><nav>বরিশাল</nav><article><h1>সেতুর দাবি</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</article></html>`;
    const { out } = await prasanga(...only, '--json', file('page.html', html));
    const { text, mentions } = JSON.parse(out) as {
      text: string;
      mentions: { start: number; end: number; surface: string }[];
    };
    expect(mentions).toHaveLength(12);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  });

  test.each([
    ['a missing file', () => ['nowhere.txt'], 1, /nowhere\.txt: there is no such file/],
    ['UTF-16', () => [file('u.txt', utf16('বরিশাল'))], 1, /UTF-16 \(little endian\).*iconv/],
    [
      'bytes that are no UTF-8',
      () => [file('l.txt', Uint8Array.of(0x41, 0xe9, 0x20))],
      1,
      /not UTF-8: byte 0xe9 at offset 1/,
    ],
    ['binary data', () => [file('b.bin', Uint8Array.of(1, 2, 0, 3, 0, 0, 9, 200))], 1, /binary|UTF-16/],
    ['a PDF', () => [file('d.pdf', '%PDF-1.7 …')], 1, /PDF/],
    [
      'a bad pack',
      () => [
        '--pack',
        file('p.json', '{"id":"p","title":{"bn":"ক"},"entities":[{"id":"A b"}]}'),
        file('t.txt', 'ক'),
      ],
      1,
      /p\.json:1: error/,
    ],
    ['no file', () => [], 2, /no FILE/],
    ['an unknown option', () => ['--frob'], 2, /frob/],
    ['a day that is none', () => ['--published', '2024-02-31', 'x'], 2, /--published/],
    ['--only without a pack', () => ['--only', 'x'], 2, /--only/],
  ])('%s', async (_, args, code, reason) => {
    const result = await prasanga(...args());
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toMatch(reason);
  });
});
