import { LineCounter, parseDocument } from 'yaml';
import type { ValuePath } from './parse-file.ts';

/** Where the items of a JSON text's lists begin: by the key of the list, the text itself being '' where it is a list. */
type ItemStarts = ReadonlyMap<string, readonly number[]>;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);
const LIST = 0x5b;
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

/**
 * Finds lines in a JSON text too large to be parsed with positions: records are found by one pass over the text, and
 * only the record asked about is parsed. The text must be sound JSON.
 */
export function jsonLines(text: string): (path: ValuePath) => number {
  const starts = itemStarts(text);
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (breaks[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  return (path) => {
    const key = typeof path[0] === 'number' ? '' : (path[0] ?? '');
    const [index, ...inner] = path.slice(key === '' ? 0 : 1);
    const items = starts.get(key);
    const start = items?.[Number(index)];
    if (!items || start === undefined) return 1;
    const end = items[Number(index) + 1] ?? text.length;
    return lineAt(start) + lineWithin(text.slice(start, end), inner) - 1;
  };
}

function lineWithin(record: string, path: ValuePath): number {
  if (path.length === 0) return 1;
  const lines = new LineCounter();
  const yaml = parseDocument(record, { lineCounter: lines });
  for (let length = path.length; length > 0; length--) {
    const node = yaml.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]!).line;
  }
  return 1;
}

function itemStarts(text: string): ItemStarts {
  const starts = new Map<string, number[]>();
  let depth = 0;
  let key = '';
  let word = '';
  let list: number[] | null = null;
  let expecting = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const inList = list !== null && depth === (key === '' ? 1 : 2);
    if (inList && expecting && !isSpace(code) && !CLOSE.has(code)) {
      list!.push(at);
      expecting = false;
    }
    if (code === QUOTE) {
      const from = at + 1;
      for (at++; text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
      if (depth === 1) word = text.slice(from, at);
    } else if (code === COLON && depth === 1) key = word;
    else if (code === COMMA && inList) expecting = true;
    else if (OPEN.has(code)) {
      if (code === LIST && (depth === 0 || (depth === 1 && key !== ''))) {
        list = [];
        starts.set(key, list);
        expecting = true;
      }
      depth++;
    } else if (CLOSE.has(code)) {
      depth--;
      if (depth <= (key === '' ? 0 : 1)) list = null;
    }
  }
  return starts;
}
