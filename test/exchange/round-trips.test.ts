import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BackupWriter,
  previewImport,
  readImport,
  readImportFile,
  writeWebAnnotation,
  writeWebAnnotations,
} from '../../src/exchange/index.ts';
import {
  type Annotation,
  DEFAULT_VERDICTS,
  type Dismissal,
  type KeptReview,
  type Visit,
} from '../../src/model/index.ts';
import { arbitraryAnnotation } from './arbitrary-annotation.ts';
import { arbitraryDismissal, arbitraryKeptReview } from './arbitrary-kept-review.ts';
import { COLLECTION, NOW, notes, readWhole } from './exchanged.ts';
import { judgeAnnotation, judgeCollection } from './web-annotation-judge.ts';

const VISIT: Visit = {
  id: 'visit',
  url: 'https://example.com/a',
  address: 'https://example.com/a',
  site: 'example.com',
  title: 'পড়া খবর',
  publishedOn: null,
  firstReadAt: '2024-06-01T00:00:00.000Z',
  lastReadAt: '2024-06-02T00:00:00.000Z',
  entities: [],
  claims: [],
  deletedAt: null,
  revision: 2,
};
const backupOf = (
  all: readonly Annotation[],
  revisions: readonly Annotation[] = [],
  reviews: readonly KeptReview[] = [],
  dismissals: readonly Dismissal[] = [],
): string => {
  const writer = new BackupWriter();
  return [
    writer.head(DEFAULT_VERDICTS, NOW),
    ...all.map((note) => writer.annotation(note)),
    ...revisions.map((note) => writer.revision(note)),
    writer.visit(VISIT),
    ...reviews.map((review) => writer.kept(review)),
    ...dismissals.map((dismissal) => writer.dismissal(dismissal)),
    writer.end(),
  ].join('');
};
describe('Web Annotation', () => {
  test('keeps the rules of the model', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const document = JSON.parse(JSON.stringify(writeWebAnnotations(all, DEFAULT_VERDICTS, COLLECTION)));
        expect(judgeCollection(document)).toEqual([]);
        for (const note of all)
          expect(
            judgeAnnotation(JSON.parse(JSON.stringify(writeWebAnnotation(note, DEFAULT_VERDICTS)))),
          ).toEqual([]);
      }),
    );
  });
  test('the judge sees what is broken', () => {
    expect(
      judgeAnnotation({ type: 'Annotation', body: { type: 'TextualBody' }, target: { selector: {} } }),
    ).toHaveLength(5);
  });
  test('brings every note back as it was', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const read = readWhole(JSON.stringify(writeWebAnnotations(all, DEFAULT_VERDICTS, COLLECTION)));
        expect(read).toMatchObject({ kind: all.length ? 'web-annotation' : expect.anything(), refused: [] });
        expect(read.annotations).toEqual(all);
      }),
    );
  });
  test('brings the words and where the page’s tree has them to programs that know the model alone', () => {
    fc.assert(
      fc.property(arbitraryAnnotation, (note) => {
        const { 'prasanga:note': _, ...bare } = writeWebAnnotation(note, DEFAULT_VERDICTS);
        const { quote, range } = note.target.selectors;
        expect(readWhole(JSON.stringify(bare)).annotations[0]!.target.selectors).toEqual({
          quote,
          position: null,
          range,
        });
      }),
    );
  });
});

const reviews = fc.uniqueArray(arbitraryKeptReview, { maxLength: 3, selector: ({ id }) => id });
const dismissals = fc.array(arbitraryDismissal, { maxLength: 2 });

/** The bytes of a text in pieces of any length, as a file comes. */
async function* piecesOf(text: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

test('a backup brings everything back as it was, and refuses to be cut short anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      notes,
      notes,
      reviews,
      dismissals,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 400 }),
      async (all, revisions, kept, notThese, cut, length) => {
        const text = backupOf(all, revisions, kept, notThese);
        const read = readWhole(text);
        expect(read).toEqual({
          kind: 'backup',
          annotations: all,
          revisions,
          visits: [VISIT],
          kept,
          dismissals: notThese,
          verdicts: DEFAULT_VERDICTS,
          refused: [],
        });
        const half = text.slice(0, Math.floor(cut * (text.length - 2)));
        expect(readImport(half, DEFAULT_VERDICTS, NOW)).toHaveProperty('broken');
        const file = { size: text.length };
        expect(await readImportFile(piecesOf(text, length), DEFAULT_VERDICTS, NOW, file)).toEqual(read);
      },
    ),
  );
});

test('importing twice brings nothing new; a later revision is newer, a rival one conflicts', () => {
  fc.assert(
    fc.property(notes, (all) => {
      const there = new Map(all.map((note) => [note.id, note]));
      const preview = previewImport(readWhole(backupOf(all)), there);
      expect(preview.notes.same).toEqual(all);
      const later = all.map((note) => ({ ...note, revision: note.revision + 1, explanation: 'পরে বদলেছে।' }));
      expect(previewImport(readWhole(backupOf(later)), there).notes.newer).toEqual(
        later.filter((note) => note.explanation !== there.get(note.id)!.explanation),
      );
      const rival = all.map((note) => ({ ...note, explanation: `${note.explanation}!` }));
      expect(previewImport(readWhole(backupOf(rival)), there).notes.conflicting).toEqual(rival);
    }),
  );
});
