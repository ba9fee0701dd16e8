import { readFileSync } from 'node:fs';
import { type LinesFile, type LoadedPacks, loadPacks, type PackFile } from '../../src/feed/packs/index.ts';
import { findPacks } from './find-packs.ts';
import { linesOf } from './lines-of.ts';
import { TextsInFile } from './texts-in-file.ts';

/** Reads and judges the packs at the paths, merged in that order. Throws `InputError` where a path leads to no pack. */
export function readPacks(
  paths: readonly string[],
  today = new Date().toISOString().slice(0, 10),
): LoadedPacks {
  const packs = paths.flatMap(findPacks);
  const files = packs.map((pack) =>
    pack.map((path): PackFile | LinesFile =>
      path.endsWith('.jsonl') ? { path, lines: linesOf(path) } : { path, text: readFileSync(path, 'utf8') },
    ),
  );
  return loadPacks(files, today, new TextsInFile());
}
