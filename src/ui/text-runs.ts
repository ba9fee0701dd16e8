/** A run of text that both have, or only one of them. */
export interface TextRun {
  readonly text: string;
  readonly of: 'both' | 'then' | 'now';
}

/** Most comparisons of words; beyond it a stretch counts as replaced, whatever it has in common. */
const MAX_CELLS = 1_000_000;

/** Least part of the shorter stretch that both must have, for a comparison of words to say more than both side by side. */
const MIN_COMMON = 0.3;

/** Words with the space behind them; space at the very beginning is a word too. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? [];

/** How an earlier text differs from the text now, word by word. Both can be put together again from the runs. */
export function textRuns(then: string, now: string): TextRun[] {
  const before = wordsOf(then);
  const after = wordsOf(now);
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const runs: TextRun[] = [];
  add(runs, 'both', before.slice(0, start));
  middle(runs, before.slice(start, before.length - end), after.slice(start, after.length - end));
  add(runs, 'both', before.slice(before.length - end));
  return runs;
}

function add(runs: TextRun[], of: TextRun['of'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = runs.at(-1);
  const text = words.join('');
  if (last?.of === of) runs[runs.length - 1] = { of, text: last.text + text };
  else runs.push({ of, text });
}

/** The stretch between what both begin and end with: by its longest common subsequence, if it is not too long. */
function middle(runs: TextRun[], before: readonly string[], after: readonly string[]): void {
  const columns = after.length + 1;
  const replace = (): void => {
    add(runs, 'then', before);
    add(runs, 'now', after);
  };
  if (before.length * after.length > MAX_CELLS) {
    replace();
    return;
  }
  const lengths = new Uint16Array((before.length + 1) * columns);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * columns + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * columns + j + 1]! + 1
          : Math.max(lengths[(i + 1) * columns + j]!, lengths[i * columns + j + 1]!);
  if (lengths[0]! < MIN_COMMON * Math.min(before.length, after.length)) {
    replace();
    return;
  }
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      add(runs, 'both', [before[i]!]);
      i++;
      j++;
    } else if (
      j >= after.length ||
      (i < before.length && lengths[(i + 1) * columns + j]! >= lengths[i * columns + j + 1]!)
    )
      add(runs, 'then', [before[i++]!]);
    else add(runs, 'now', [after[j++]!]);
  }
}
