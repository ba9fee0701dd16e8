import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_KINDS } from '../../src/feed/index.ts';
import { InputError } from '../command.ts';

const PACK_FILE = /\.(ya?ml|jsonl?)$/;
const HEAD = ['pack.yaml', 'pack.yml', 'pack.json'];

/** The files of each pack that a path names: a single file, a pack's folder, or a folder of packs (in order of name). */
export function findPacks(path: string): string[][] {
  if (!existsSync(path)) throw new InputError(`${path}: there is no such file or folder`);
  if (!statSync(path).isDirectory()) {
    if (!PACK_FILE.test(path))
      throw new InputError(`${path}: a pack is a .yaml, .json or .jsonl file, or a folder of them`);
    return [[path]];
  }
  if (HEAD.some((name) => existsSync(join(path, name)))) return [filesUnder(path)];
  const packs = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): string[][] => {
      const inner = join(path, entry.name);
      if (entry.isDirectory())
        return HEAD.some((name) => existsSync(join(inner, name))) ? [filesUnder(inner)] : [];
      return PACK_FILE.test(entry.name) ? [[inner]] : [];
    });
  if (packs.length === 0)
    throw new InputError(`${path}: no pack here: a pack's folder has a pack.yaml with id and title`);
  return packs;
}

/** A pack's own files: those beside pack.yaml, and those in its folders of records. Other folders are its own affair. */
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => {
      const [first, ...rest] = name.split(/[/\\]/);
      return PACK_FILE.test(name) && (rest.length === 0 || RECORD_KINDS.some((kind) => kind === first));
    })
    .sort()
    .map((name) => join(folder, name));
