import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PackKnown, writeCsv, writePack } from '../../src/exchange/index.ts';
import { loadPacks } from '../../src/feed/packs/index.ts';
import { type Annotation, DEFAULT_VERDICTS } from '../../src/model/index.ts';
import { arbitraryAnnotation } from './arbitrary-annotation.ts';
import { notes, PUBLISHER } from './exchanged.ts';

/** Reads CSV as RFC 4180 says: what a spreadsheet would see. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('CSV', () => {
  test('has a row a note, every cell whole, none a formula', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const text = writeCsv(all, DEFAULT_VERDICTS, 'bn');
        expect(text.startsWith('\ufeff')).toBe(true);
        const [head, ...rows] = parseCsv(text.slice(1));
        expect(rows).toHaveLength(all.length);
        for (const [at, row] of rows.entries()) {
          expect(row).toHaveLength(head!.length);
          expect(row.at(-1)).toBe(all[at]!.id);
          const explanation = row[4]!.replace(/^'/, '');
          expect([explanation, row[4]]).toContain(all[at]!.explanation);
          for (const cell of row) expect(/^\s*[=+@-]/.test(cell)).toBe(false);
        }
      }),
    );
  });
});

/** Every claimant that the notes name is known. */
const entitiesOf = (all: readonly Annotation[]): PackKnown['entities'] =>
  new Map(
    all.flatMap(({ claimedBy }) =>
      claimedBy?.entity
        ? [
            [
              claimedBy.entity,
              { id: claimedBy.entity, kind: 'person', label: { bn: `ব্যক্তি ${claimedBy.entity}` } },
            ],
          ]
        : [],
    ),
  );

describe('a pack', () => {
  test('passes the check of packs, whatever the notes hold', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const ready = all.map((note) => ({
          ...note,
          modifiedAt: '2024-06-19T00:00:00.000Z',
          claimedOn: null,
          target: { ...note.target, publishedOn: null },
        }));
        const { yaml, packed, lacking } = writePack(
          ready,
          DEFAULT_VERDICTS,
          PUBLISHER,
          { id: 'our-desk', title: 'আমাদের যাচাই', licence: 'CC-BY-4.0' },
          { entities: entitiesOf(all), claim: () => false },
        );
        expect(packed + lacking.length).toBe(all.length);
        const { content, problems } = loadPacks([[{ path: 'our-desk.yaml', text: yaml }]], '2024-06-20');
        expect(problems.filter(({ level }) => level !== 'advice')).toEqual([]);
        expect(content?.claims).toHaveLength(packed);
      }),
    );
  });
  test('says what a note lacks', () => {
    const note: Annotation = {
      ...fc.sample(arbitraryAnnotation, { numRuns: 1, seed: 7 })[0]!,
      state: 'draft',
      verdict: null,
    };
    const { lacking } = writePack(
      [note],
      DEFAULT_VERDICTS,
      PUBLISHER,
      { id: 'x', title: 'x' },
      { entities: new Map(), claim: () => true },
    );
    expect(lacking[0]?.lacks).toEqual(expect.arrayContaining(['ready', 'reviewRating.alternateName']));
  });
});
