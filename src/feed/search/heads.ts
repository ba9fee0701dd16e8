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

/** Lines in order with their parts: each line is asked for its score once for every beginning that is crowded. */
interface Lines {
  readonly texts: readonly string[];
  readonly keys: readonly string[];
  readonly scores: Int32Array;
}

/** Sorted lines of one first letter with the heads of crowded beginnings among them, each before its lines. */
export function* withHeads(texts: readonly string[]): Generator<string> {
  const keys = texts.map((line) => line.slice(0, line.indexOf('\t')));
  const scores = new Int32Array(texts.length);
  if (texts.length > CROWDED)
    texts.forEach((line, at) => {
      scores[at] = Number(line.slice(line.lastIndexOf('\t') + 1));
    });
  yield* under({ texts, keys, scores }, 0, texts.length, 1);
}

/** The lines `[from, to)`, which share the first `length` units of their keys. */
function* under(lines: Lines, from: number, to: number, length: number): Generator<string> {
  const { texts, keys } = lines;
  if (to - from <= CROWDED) {
    for (let at = from; at < to; at++) yield texts[at]!;
    return;
  }
  const beginning = keys[from]!.slice(0, length);
  if (!beginning.endsWith(' ')) yield headOf(lines, from, to, beginning);
  let at = from;
  while (at < to && keys[at]!.length === length) yield texts[at++]!;
  while (at < to) {
    const unit = keys[at]!.charCodeAt(length);
    let end = at + 1;
    while (end < to && keys[end]!.charCodeAt(length) === unit) end++;
    yield* under(lines, at, end, length + 1);
    at = end;
  }
}

function headOf({ texts, keys, scores }: Lines, from: number, to: number, beginning: string): string {
  const best: Hit[] = [];
  for (let at = from; at < to; at++) {
    const key = keys[at]!;
    const score = scoreFor({ key, score: scores[at]! }, beginning);
    if (best.length === HEAD_SIZE && score < best.at(-1)!.score) continue;
    const hit = { id: texts[at]!.slice(key.length + 1, texts[at]!.lastIndexOf('\t')), score };
    if (best.length === HEAD_SIZE && !before(hit, best.at(-1)!)) continue;
    const known = best.findIndex((other) => other.id === hit.id);
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
