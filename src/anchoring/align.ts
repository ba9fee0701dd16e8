import type { TokenRange } from './passage.ts';
import type { Tokens } from './tokens.ts';

/** A run of tokens laid beside a stretch of a text. */
export interface Alignment {
  /** By token of the run: the text's token beside it, −1 where it has none. Rises. */
  readonly beside: Int32Array;
  /** By token of the run: 1 where the two have one hash. */
  readonly equal: Uint8Array;
  /** The text's tokens that the run covers. */
  readonly covers: TokenRange;
}

const EQUAL = 3;
const OTHER = -1;
const GAP = -1;
const NEVER = -1_000_000;
const DIAGONAL = 1;
const SKIP_TEXT = 2;
const SKIP_RUN = 3;

/**
 * Lays `run` of a passage beside the text near `at`, where its first token is thought to stand, at most `slack`
 * tokens off. What stands around it in the text costs nothing. Null where nothing of the run is there.
 */
export function align(
  passage: Tokens,
  run: TokenRange,
  text: Tokens,
  at: number,
  slack: number,
): Alignment | null {
  const length = run.to - run.from;
  const width = 2 * slack + 1;
  const paths = new Uint8Array(length * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  // Row i, cell k: the run's tokens up to i laid beside the text's up to at + i + k − slack.
  for (let i = 0; i < length; i++) {
    const hash = passage.hashes[run.from + i]!;
    for (let k = 0; k < width; k++) {
      const j = at + i + k - slack;
      const inside = j >= 0 && j < text.length;
      const diagonal = inside ? above[k]! + (text.hashes[j] === hash ? EQUAL : OTHER) : NEVER;
      const skipRun = k + 1 < width ? above[k + 1]! + GAP : NEVER;
      const skipText = k > 0 && inside ? row[k - 1]! + GAP : NEVER;
      const best = Math.max(diagonal, skipRun, skipText);
      row[k] = best;
      paths[i * width + k] = best === diagonal ? DIAGONAL : best === skipRun ? SKIP_RUN : SKIP_TEXT;
    }
    [above, row] = [row, above];
  }
  let k = 0;
  for (let other = 1; other < width; other++) if (above[other]! > above[k]!) k = other;
  if (above[k]! <= 0) return null;
  return trace(passage, run, text, at - slack, width, k, paths);
}

function trace(
  passage: Tokens,
  run: TokenRange,
  text: Tokens,
  origin: number,
  width: number,
  endCell: number,
  paths: Uint8Array,
): Alignment {
  const length = run.to - run.from;
  const beside = new Int32Array(length).fill(-1);
  const equal = new Uint8Array(length);
  let from = text.length;
  let to = 0;
  for (let i = length - 1, k = endCell; i >= 0; ) {
    const path = paths[i * width + k]!;
    if (path === SKIP_TEXT) k--;
    else if (path === SKIP_RUN) {
      i--;
      k++;
    } else {
      const j = origin + i + k;
      beside[i] = j;
      if (text.hashes[j] === passage.hashes[run.from + i]) equal[i] = 1;
      from = Math.min(from, j);
      to = Math.max(to, j + 1);
      i--;
    }
  }
  return { beside, equal, covers: { from, to } };
}
