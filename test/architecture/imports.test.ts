import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMON_PACKAGES, LAYERS, PLATFORM_FREE } from './layers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({
    path: join('src', file),
    layer: file.split('/')[0]!,
    text: readFileSync(join(SRC, file), 'utf8'),
  }));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map((match) => match[1]!);

const targetOf = (path: string, specifier: string): { layer?: string; package?: string } => {
  if (!specifier.startsWith('.')) return { package: specifier.split('/')[0]! };
  const target = relative(SRC, resolve(dirname(join(ROOT, path)), specifier));
  return { layer: target.split('/')[0]! };
};

/** The code alone: no comments, no strings. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '');

describe('the house', () => {
  test('every folder of src has its place', () => {
    expect([...new Set(files.map((file) => file.layer))].filter((layer) => !(layer in LAYERS))).toEqual([]);
  });

  test('imports follow the grain', () => {
    const wrong = files.flatMap(({ path, layer, text }) =>
      importsOf(text).flatMap((specifier) => {
        const target = targetOf(path, specifier);
        const allowed = LAYERS[layer]!;
        if (target.layer !== undefined)
          return target.layer === layer || allowed.imports.includes(target.layer)
            ? []
            : [`${path} → ${specifier}`];
        return [...COMMON_PACKAGES, ...allowed.packages].includes(target.package!)
          ? []
          : [`${path} → ${specifier}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the language and the formats know no DOM and no browser', () => {
    const platform =
      /\b(document|window|navigator|chrome|browser|indexedDB|localStorage|HTMLElement)\b\s*[.[(]/;
    const wrong = files.filter(
      ({ layer, text }) => PLATFORM_FREE.includes(layer) && platform.test(codeOf(text)),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  test('no drawer for odds and ends', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.|$)/;
    expect(files.map((file) => file.path).filter((path) => drawer.test(path))).toEqual([]);
  });

  test('no file past 300 lines', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 301);
    expect(long.map((file) => file.path)).toEqual([]);
  });
});
