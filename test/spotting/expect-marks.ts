import { expect } from 'vitest';
import { type Lexicon, spot } from '../../src/spotting/index.ts';

/** Spots a text with `[[surface|id]]` for what must be marked; all else must not be. */
export function expectMarks(marked: string, lexicon: Lexicon): void {
  const wanted: string[] = [];
  const text = marked.replace(/\[\[(.*?)\|(.*?)\]\]/g, (_, surface: string, id: string) => {
    wanted.push(`${surface} = ${id}`);
    return surface;
  });
  const found = spot([{ kind: 'paragraph', text }], [lexicon], { publishedOn: null, known: [] });
  expect(found.map(({ surface, entity: id }) => `${surface} = ${id}`)).toEqual(wanted);
}
