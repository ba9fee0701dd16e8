import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf } from './lines-of.ts';

const path = join(mkdtempSync(join(tmpdir(), 'prasanga-lines-')), 'lines.jsonl');

test.each([
  ['', []],
  ['এক', ['এক']],
  ['এক\nদুই\n', ['এক', 'দুই']],
  ['\n\nতিন', ['', '', 'তিন']],
])('%j is read as %j', (text, lines) => {
  writeFileSync(path, text);
  expect([...linesOf(path)]).toEqual(lines);
});

test('lines longer than what is read at once, and letters cut by it, come whole', () => {
  const lines = ['ক'.repeat(1_000_003), 'x'.repeat(2_500_000), 'খ'];
  writeFileSync(path, lines.join('\n'));
  expect([...linesOf(path)]).toEqual(lines);
});
