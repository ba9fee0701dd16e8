/** A run of words: in both texts, only in the first (`gone`), or only in the second (`come`). */
export interface TextRun {
  readonly kind: 'both' | 'gone' | 'come';
  readonly text: string;
}

/** Beyond this many comparisons the middle of two texts is told as replaced as a whole. */
const MAX_CELLS = 2_000_000;

/** Words with the white space behind them: joined they are the text again. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+$/gu) ?? [];

/** Word by word, what of two texts is in both and what in one alone; joined, the runs of each are that text. */
export function differenceOf(first: string, second: string): TextRun[] {
  if (first === second) return first === '' ? [] : [{ kind: 'both', text: first }];
  const a = wordsOf(first);
  const b = wordsOf(second);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const runs: TextRun[] = [];
  const add = (kind: TextRun['kind'], words: readonly string[]): void => {
    if (words.length === 0) return;
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + words.join('') };
    else runs.push({ kind, text: words.join('') });
  };
  add('both', a.slice(0, head));
  for (const [kind, words] of middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)))
    add(kind, words);
  add('both', a.slice(a.length - tail));
  return runs;
}

/** The longest common subsequence, by the classic table. */
function middle(a: readonly string[], b: readonly string[]): [TextRun['kind'], readonly string[]][] {
  const replaced: [TextRun['kind'], readonly string[]][] = [
    ['gone', a],
    ['come', b],
  ];
  const width = b.length + 1;
  if (a.length === 0 || b.length === 0 || (a.length + 1) * width > MAX_CELLS) return replaced;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const steps: [TextRun['kind'], readonly string[]][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push(['both', [a[i]!]]);
      i++;
      j++;
    } else if (
      j === b.length ||
      (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      steps.push(['gone', [a[i++]!]]);
    else steps.push(['come', [b[j++]!]]);
  }
  return steps;
}
