import type { Day } from '../../model/index.ts';
import type { PackContent } from '../publish.ts';
import { checkMerged } from './check-merged.ts';
import { contentOf, mergePacks } from './merge-packs.ts';
import type { PackFile } from './parse-file.ts';
import type { PackProblem } from './problem.ts';
import type { LinesFile } from './read-lines.ts';
import { readPack } from './read-pack.ts';
import type { PackHead } from './schemas.ts';
import { type TextStore, TextsInMemory } from './text-store.ts';

/** Packs as loaded: what they hold together, and all that was found wrong. */
export interface LoadedPacks {
  readonly heads: readonly PackHead[];
  /** Null where a problem of level `error` was found. */
  readonly content: PackContent | null;
  readonly problems: readonly PackProblem[];
}

/**
 * Reads, merges (in the order given) and judges packs, each given as its files. `today` dates the future; the entities lie
 * in `texts`, and are read from there for as long as the content is in use.
 */
export function loadPacks(
  packs: readonly (readonly (PackFile | LinesFile)[])[],
  today: Day,
  texts: TextStore = new TextsInMemory(),
): LoadedPacks {
  const read = packs.map((files) => readPack(files, texts));
  const shaped = read.flatMap(({ pack }) => pack ?? []);
  const { merged, problems: mergeProblems } = mergePacks(shaped);
  const shapeProblems = read.flatMap(({ problems }) => problems);
  // A record of the wrong shape is left out, and whatever refers to it would be called unknown.
  const whole = !shapeProblems.some(({ level }) => level === 'error');
  const problems = [...shapeProblems, ...mergeProblems, ...checkMerged(merged, whole, today)];
  const usable = !problems.some(({ level }) => level === 'error');
  return {
    heads: shaped.map(({ head }) => head),
    content: usable ? contentOf(merged, texts) : null,
    problems,
  };
}
