import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsOfPacked, TextsInFile } from './texts-in-file.ts';

const decoder = new TextDecoder();
const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('prasanga-texts-'));

test('texts are read as they were added, written to the file or not', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (texts) => {
      const store = new TextsInFile();
      const numbers = texts.map((text) => store.add(text));
      const read = (): string[] => numbers.map((number) => decoder.decode(store.read(number)));
      expect(read()).toEqual(texts);
      if (texts.length > 0) store.packed(numbers);
      expect(read()).toEqual(texts);
    }),
    { numRuns: 30 },
  );
});

test('more than is written at a time, and a text longer than that, come back whole; no file stays behind', () => {
  const before = left();
  const store = new TextsInFile();
  const texts = ['ক'.repeat(3_000_000), 'x', 'খ'.repeat(2_000_001), 'শেষ'];
  const numbers = texts.map((text) => store.add(text));
  expect(numbers.map((number) => decoder.decode(store.read(number)))).toEqual(texts);
  expect(left()).toEqual(before);
});

test('another thread reads the records of a list where they lie', async () => {
  const store = new TextsInFile();
  const numbers = ['dhaka', 'delhi', 'moscow'].map((id) => store.add(JSON.stringify({ id, label: 'ঢাকা' })));
  const packed = store.packed([numbers[1]!, numbers[0]!]);
  expect([...recordsOfPacked<{ id: string }>(packed)].map(({ id }) => id)).toEqual(['delhi', 'dhaka']);
  const worker = new Worker(
    `const { parentPort, workerData: { file, starts, lengths } } = require('node:worker_threads');
     const bytes = Buffer.alloc(lengths[1]);
     require('node:fs').readSync(file, bytes, 0, lengths[1], starts[1]);
     parentPort.postMessage(JSON.parse(bytes.toString()));`,
    { eval: true, workerData: packed },
  );
  const read = await new Promise((done, failed) => worker.once('message', done).once('error', failed));
  expect(read).toEqual({ id: 'dhaka', label: 'ঢাকা' });
});
