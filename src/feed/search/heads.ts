import { scoreFor } from './line.ts';

/** A beginning that more lines share gets a head: the best hits for that very query, so that nobody reads them all. */
const CROWDED = 2_000;
/** Records a head names. */
const HEAD_SIZE = 40;
/** Stands where other lines have their id; no id begins with it, and it sorts before all that do. */
export const HEAD_MARK = '!';

interface Hit {
  readonly id: string;
  readonly score: number;
}
const before = (a: Hit, b: Hit): boolean => a.score > b.score || (a.score === b.score && a.id < b.id);

/** Sorted lines of one first letter with the heads of crowded beginnings among them, each before its lines. */
export function* withHeads(lines: readonly string[]): Generator<string> {
  const keys = lines.map((line) => line.slice(0, line.indexOf('\t')));
  yield* under(lines, keys, 0, lines.length, 1);
}

/** The lines `[from, to)`, which share the first `length` units of their keys. */
function* under(
  lines: readonly string[],
  keys: readonly string[],
  from: number,
  to: number,
  length: number,
): Generator<string> {
  if (to - from <= CROWDED) {
    for (let at = from; at < to; at++) yield lines[at]!;
    return;
  }
  const beginning = keys[from]!.slice(0, length);
  if (!beginning.endsWith(' ')) yield headOf(lines, keys, from, to, beginning);
  let at = from;
  while (at < to && keys[at]!.length === length) yield lines[at++]!;
  while (at < to) {
    const unit = keys[at]!.charCodeAt(length);
    let end = at + 1;
    while (end < to && keys[end]!.charCodeAt(length) === unit) end++;
    yield* under(lines, keys, at, end, length + 1);
    at = end;
  }
}

function headOf(
  lines: readonly string[],
  keys: readonly string[],
  from: number,
  to: number,
  beginning: string,
): string {
  const best: Hit[] = [];
  for (let at = from; at < to; at++) {
    const key = keys[at]!;
    const [, id, own] = lines[at]!.split('\t') as [string, string, string];
    const hit = { id, score: scoreFor({ key, score: Number(own) }, beginning) };
    if (best.length === HEAD_SIZE && !before(hit, best.at(-1)!)) continue;
    const known = best.findIndex((other) => other.id === id);
    if (known >= 0) {
      if (!before(hit, best[known]!)) continue;
      best.splice(known, 1);
    }
    const place = best.findIndex((other) => before(hit, other));
    best.splice(place < 0 ? best.length : place, 0, hit);
    if (best.length > HEAD_SIZE) best.pop();
  }
  return `${beginning}\t${HEAD_MARK}\t${best.map(({ id, score }) => `${id} ${score}`).join(' ')}`;
}
