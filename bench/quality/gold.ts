import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Entity } from '../../src/model/index.ts';

/** A stretch of a gold passage that was marked by hand. `optional` counts neither way; a trap has no entity. */
export interface GoldMark {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly what: 'mention' | 'optional' | 'trap';
}

export interface GoldPassage {
  readonly id: string;
  readonly region: 'BD' | 'WB';
  readonly text: string;
  readonly marks: readonly GoldMark[];
}

const Line = v.object({ id: v.string(), region: v.picklist(['BD', 'WB']), marked: v.string() });
const Pack = v.object({ entities: v.array(Entity) });

/** Reads marked text: `[[surface|id]]`, `[[?surface|id]]` optional, `[[!surface|-]]` a trap. */
export function readMarked(marked: string): { text: string; marks: GoldMark[] } {
  const marks: GoldMark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[\[([?!]?)(.*?)\|(.*?)\]\]/g)) {
    text += marked.slice(last, match.index);
    const start = text.length;
    text += match[2]!;
    const what = match[1] === '!' ? 'trap' : match[1] === '?' ? 'optional' : 'mention';
    marks.push({ start, end: text.length, entity: match[3]!, what });
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

/** Reads a gold set from its folder: the entities that count as known, and the passages. */
export function readGold(folder: string): { entities: Entity[]; passages: GoldPassage[] } {
  const { entities } = v.parse(Pack, JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')));
  const passages = readFileSync(join(folder, 'passages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, region, marked } = v.parse(Line, JSON.parse(line));
      return { id, region, ...readMarked(marked) };
    });
  return { entities, passages };
}
