import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '../prasanga.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prasanga-feed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** Runs a command line; gives back its exit code and what it printed. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const err = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    const code = await main(args);
    const printed = (spy: typeof out): string => spy.mock.calls.map((call) => call.join(' ')).join('\n');
    return { code, out: printed(out), err: printed(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

const pack = (description: string): string => {
  const path = at('pack.yaml');
  writeFileSync(
    path,
    `id: sample\ntitle: { bn: নমুনা }\nentities:\n  - { id: moscow, kind: place, label: { bn: মস্কো }, description: { bn: ${description} } }\n`,
  );
  return path;
};
const build = (out: string, ...more: string[]) =>
  run('feed', 'build', pack('রাশিয়ার রাজধানী'), '--out', at(out), '--key', at('key.jwk'), ...more);

describe('a feed from the command line', () => {
  test('keygen writes a key that only its owner can read, and never over another', async () => {
    const made = await run('feed', 'keygen', at('key.jwk'));
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/public key {3}[A-Za-z0-9_-]{43}\n/);
    expect(made.out).not.toContain(JSON.parse(readFileSync(at('key.jwk'), 'utf8')).d);
    expect(statSync(at('key.jwk')).mode & 0o077).toBe(0);
    const again = await run('feed', 'keygen', at('key.jwk'));
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('there is a key already') });
  });

  test('build writes the same bytes for the same packs and time, and verify finds all in order', async () => {
    for (const out of ['one', 'two'])
      expect((await build(out, '--issued', '2024-06-21T00:00:00Z')).code).toBe(0);
    const files = readdirSync(at('one'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.'),
    );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files)
      expect(readFileSync(join(at('one'), file))).toEqual(readFileSync(join(at('two'), file)));
    const verified = await run('feed', 'verify', at('one'));
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('1 entity, 0 claims') });
  });

  test('the next build is the next generation; pages stay for a time and then go', async () => {
    await build('grows');
    const old = readdirSync(at('grows/pages'));
    const next = await run('feed', 'build', pack('রাজধানী'), '--out', at('grows'), '--key', at('key.jwk'));
    expect(next.out).toContain('generation 2');
    expect(readdirSync(at('grows/pages'))).toEqual(expect.arrayContaining(old));
    const before = readdirSync(at('grows/pages')).length;
    for (const page of old) utimesSync(join(at('grows/pages'), page), 0, 0);
    await run(
      'feed',
      'build',
      pack('রাজধানী'),
      '--out',
      at('grows'),
      '--key',
      at('key.jwk'),
      '--keep-days',
      '1',
    );
    expect(readdirSync(at('grows/pages')).length).toBeLessThan(before);
    expect((await run('feed', 'verify', at('grows'))).code).toBe(0);
  });

  test('diff says what came, went and was altered', async () => {
    await build('before');
    await run('feed', 'build', pack('রাজধানী'), '--out', at('after'), '--key', at('key.jwk'));
    const differs = await run('feed', 'diff', at('before'), at('after'));
    expect(differs).toMatchObject({
      code: 0,
      out: expect.stringContaining('~ entity moscow: মস্কো (description)'),
    });
    expect((await run('feed', 'diff', at('before'), at('before'))).out).toContain('no record differs');
    expect((await run('feed', 'diff', at('before'))).code).toBe(2);
    expect((await run('feed', 'diff', at('before'), at('nowhere'))).code).toBe(1);
  });

  test('verify tells a broken page and a foreign key', async () => {
    await build('broken');
    const [page] = readdirSync(at('broken/pages'));
    const path = join(at('broken/pages'), page!);
    writeFileSync(
      path,
      readFileSync(path).map((byte, index) => (index === 15 ? byte ^ 1 : byte)),
    );
    expect(await run('feed', 'verify', at('broken'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds other bytes than its name says'),
    });
    const foreign = await run('feed', 'verify', at('one'), '--key', 'A'.repeat(43));
    expect(foreign).toMatchObject({ code: 1, err: expect.stringContaining('signed by a key') });
  });

  test('packs with a fault are not published; bad usage is told apart', async () => {
    writeFileSync(at('bad.yaml'), 'id: bad\ntitle: { bn: ক }\nclaims:\n  - { id: c, text: { bn: ক } }\n');
    const refused = await run('feed', 'build', at('bad.yaml'), '--out', at('bad'), '--key', at('key.jwk'));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('bad.yaml:4: fault: c: nothing shows that this was claimed');
    expect((await run('feed', 'build', at('bad.yaml'))).code).toBe(2);
    expect((await build('x', '--days', 'many')).code).toBe(2);
    expect((await build('one', '--generation', '1')).code).toBe(2);
    expect((await build('later', '--generation', '9')).out).toContain('generation 9');
    expect((await run('feed', 'build', at('nowhere'), '--out', at('x'), '--key', at('key.jwk'))).code).toBe(
      1,
    );
    expect((await build('x', '--key', at('pack.yaml'))).code).toBe(1);
    expect((await run('feed', 'serve', at('nowhere'))).code).toBe(1);
  });
});

describe('pack check', () => {
  test('prints problems as compilers do, and as JSON', async () => {
    writeFileSync(at('bad.yaml'), 'id: bad\ntitle: { bn: ক }\nclaims:\n  - { id: c, text: { bn: ক } }\n');
    const found = await run('pack', 'check', at('bad.yaml'));
    expect(found).toMatchObject({ code: 1, out: expect.stringMatching(/bad\.yaml:4: fault: c: /) });
    const json = await run('pack', 'check', '--json', at('bad.yaml'));
    expect(JSON.parse(json.out)).toMatchObject({ level: 'fault', line: 4 });
    expect(await run('pack', 'check', pack('নগর'))).toMatchObject({ code: 0 });
    expect((await run('pack', 'check')).code).toBe(2);
    expect((await run('pack', 'check', '--strange', 'x')).code).toBe(2);
  });
});
