import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BackupWriter,
  lacksForReview,
  type PackKnown,
  type Publisher,
  previewImport,
  readImport,
  readImportFile,
  writeClaimReview,
  writeClaimReviews,
  writeCsv,
  writePack,
  writeWebAnnotation,
  writeWebAnnotations,
} from '../../src/exchange/index.ts';
import { loadPacks } from '../../src/feed/packs/index.ts';
import {
  type Annotation,
  DEFAULT_VERDICTS,
  type Dismissal,
  type KeptReview,
  linkOf,
  MAX_EXPLANATION,
  type Visit,
} from '../../src/model/index.ts';
import { arbitraryAnnotation } from './arbitrary-annotation.ts';
import { arbitraryDismissal, arbitraryKeptReview } from './arbitrary-kept-review.ts';
import { judgeClaimReview, judgeReviewFeed } from './claim-review-judge.ts';
import { judgeAnnotation, judgeCollection } from './web-annotation-judge.ts';

const NOW = new Date('2024-06-20T10:00:00.000Z');
const COLLECTION = '33333333-3333-4333-8333-333333333333';
const notes = fc.uniqueArray(arbitraryAnnotation, { maxLength: 4, selector: ({ id }) => id });
const PUBLISHER: Publisher = {
  name: 'আমাদের ডেস্ক',
  url: 'https://desk.example',
  reviewUrl: ({ id }) => `https://desk.example/${id}`,
};
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
const readWhole = (text: string) => {
  const reading = readImport(text, DEFAULT_VERDICTS, NOW);
  if ('broken' in reading) throw new Error(reading.broken);
  return reading;
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

describe('ClaimReview', () => {
  test('holds what Google requires, or says what is missing', () => {
    fc.assert(
      fc.property(arbitraryAnnotation, (note) => {
        const review = writeClaimReview(note, DEFAULT_VERDICTS, PUBLISHER) as {
          claimReviewed: string;
          url: string;
          reviewRating?: { alternateName: string };
        };
        const lacks = lacksForReview(note, DEFAULT_VERDICTS, PUBLISHER);
        expect(lacks.includes('claimReviewed')).toBe(
          note.claim.bn.trim() === '' && note.claim.en.trim() === '',
        );
        expect(lacks.includes('reviewRating.alternateName')).toBe(note.verdict === null);
        expect(review.reviewRating?.alternateName === undefined).toBe(note.verdict === null);
        expect(linkOf(review)).not.toBeNull();
        expect(lacksForReview(note, DEFAULT_VERDICTS, { ...PUBLISHER, reviewUrl: () => null })).toContain(
          'url',
        );
      }),
    );
  });
  test('is valid by schema.org and by what Google says of fact checks', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const { feed } = writeClaimReviews(all, DEFAULT_VERDICTS, PUBLISHER);
        expect(judgeReviewFeed(JSON.parse(JSON.stringify(feed)))).toEqual([]);
      }),
    );
  });
  test('the judge of reviews sees what is broken', () => {
    const broken = {
      '@type': 'ClaimReview',
      url: 'javascript:x',
      reviewRating: { '@type': 'Rating', ratingValue: 9 },
    };
    expect(judgeClaimReview(broken)).toEqual([
      '@context',
      'claimReviewed: undefined',
      'url: "javascript:x"',
      'alternateName: undefined',
      'reviewRating: a value without its scale',
      'author: is undefined',
      'name: undefined',
    ]);
  });
  test('comes back with claim, claimant, rating, explanation and page', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const { feed, lacking } = writeClaimReviews(all, DEFAULT_VERDICTS, PUBLISHER);
        const whole = all.filter(({ id }) => !lacking.some((one) => one.id === id));
        if (whole.length === 0) return;
        const page = `<html><script type="application/ld+json">${JSON.stringify(feed).replaceAll('<', '\\u003c')}</script></html>`;
        for (const text of [JSON.stringify(feed), page]) {
          const read = readWhole(text);
          const readable = whole.filter(({ claim }) => (claim.bn.trim() || claim.en.trim()) !== '');
          expect(read.refused).toHaveLength(whole.length - readable.length);
          for (const [at, note] of readable.entries())
            expect(read.annotations[at]).toMatchObject({
              id: note.id,
              revision: note.revision,
              verdict: note.verdict,
              explanation: note.explanation,
              claimedOn: note.claimedOn,
              target: { url: note.target.url },
            });
        }
      }),
    );
  });
});

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

describe('what others write', () => {
  const hypothesis = {
    export_date: '2024-06-01T00:00:00Z',
    export_userid: 'acct:desk@hypothes.is',
    client_version: '1.1500.0',
    annotations: [
      {
        id: 'aBc_123',
        created: '2023-05-01T10:00:00.000000+00:00',
        updated: '2023-05-02T10:00:00.000000+00:00',
        uri: 'https://www.example.com/news/1',
        text: 'এই দাবি ভুল।',
        tags: ['নদী'],
        document: { title: ['নদীর খবর'] },
        target: [
          {
            source: 'https://www.example.com/news/1',
            selector: [
              {
                type: 'RangeSelector',
                startContainer: '/p[1]',
                startOffset: 0,
                endContainer: '/p[1]',
                endOffset: 5,
              },
              { type: 'TextPositionSelector', start: 10, end: 15 },
              { type: 'TextQuoteSelector', exact: 'নদী ভাঙছে', prefix: 'আগে ', suffix: ' পরে' },
            ],
          },
        ],
      },
      {
        id: 'page-note',
        uri: 'https://example.com',
        text: 'পাতার কথা',
        target: [{ source: 'https://example.com' }],
      },
      {
        id: 'reply-1',
        uri: 'https://example.com',
        text: 'একমত।',
        references: ['aBc_123'],
        target: [{ source: 'https://example.com' }],
      },
    ],
  };
  test('Hypothesis: a quote is a note, a note on a whole page is refused with the reason', () => {
    const read = readWhole(JSON.stringify(hypothesis));
    expect(read).toMatchObject({
      kind: 'hypothesis',
      annotations: [
        {
          explanation: 'এই দাবি ভুল।',
          createdAt: '2023-05-01T10:00:00.000Z',
          tags: ['নদী'],
          target: {
            site: 'example.com',
            title: 'নদীর খবর',
            selectors: { quote: { exact: 'নদী ভাঙছে' }, position: null },
          },
        },
      ],
      refused: [
        { what: 'page-note', why: 'no-quote' },
        { what: 'reply-1', why: 'reply' },
      ],
    });
    expect(readWhole(JSON.stringify(hypothesis)).annotations[0]!.id).toBe(read.annotations[0]!.id);
  });
  test('a Web Annotation of another program', () => {
    const foreign = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://example.org/anno1',
      type: 'Annotation',
      bodyValue: 'মন্তব্য',
      target: {
        source: 'http://example.org/page1',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'anotation',
          prefix: 'this is an ',
          suffix: ' that has some',
        },
      },
    };
    expect(readWhole(JSON.stringify(foreign)).annotations).toMatchObject([
      { explanation: 'মন্তব্য', target: { url: 'http://example.org/page1' } },
    ]);
  });
  test('a publisher keeps its own words, on the desk’s scale where it has them', () => {
    const review = (name: string, extra = {}) => ({
      '@type': 'ClaimReview',
      url: `https://fact.example/${encodeURIComponent(name)}`,
      claimReviewed: 'ভিডিওটি গত বছরের',
      datePublished: '2024-03-04',
      author: { '@type': 'Organization', name: 'যাচাই' },
      reviewRating: {
        '@type': 'Rating',
        alternateName: name,
        ratingValue: '2',
        bestRating: '10',
        worstRating: '0',
        ...extra,
      },
      itemReviewed: {
        '@type': 'Claim',
        appearance: [{ '@type': 'CreativeWork', url: 'https://social.example/v' }],
      },
    });
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [review('মিথ্যা'), review('ভুয়া খবর'), { '@type': 'Person' }],
    };
    const read = readWhole(JSON.stringify(graph));
    expect(read.annotations.map(({ verdict }) => verdict)).toEqual([
      'false',
      expect.stringMatching(/^kept-/),
    ]);
    expect(read.verdicts).toMatchObject([{ label: { bn: 'ভুয়া খবর' }, rating: 1.8 }]);
    expect(read.annotations[0]).toMatchObject({
      target: { url: 'https://social.example/v' },
      sources: [{ publisher: 'যাচাই' }],
      modifiedAt: '2024-03-04T00:00:00.000Z',
    });
    const nameless = { ...review('x'), reviewRating: { ratingValue: 1 } };
    expect(readWhole(JSON.stringify(nameless)).refused).toMatchObject([
      { reason: expect.stringContaining('alternateName') },
    ]);
  });
  test.each([
    ['no JSON', '{"type": "Annotation"'],
    ['no notes', '{"hello": "world"}'],
    ['a page without reviews', '<!doctype html><p>কিছু নেই</p>'],
    ['an empty file', ''],
  ])('%s is broken as a whole', (_, text) => {
    expect(readImport(text, DEFAULT_VERDICTS, NOW)).toHaveProperty('broken');
  });
  test('a hostile record is refused by itself', () => {
    const bad = (changes: object) => ({
      ...JSON.parse(JSON.stringify(writeWebAnnotation(note, DEFAULT_VERDICTS))),
      ...changes,
    });
    const note = fc.sample(arbitraryAnnotation, { numRuns: 1, seed: 3 })[0]!;
    const long = { ...note, explanation: 'x'.repeat(MAX_EXPLANATION + 1) };
    const read = readWhole(
      JSON.stringify([
        bad({}),
        bad({ id: 7 }),
        bad({ target: 'x', 'prasanga:note': null }),
        writeWebAnnotation(long, DEFAULT_VERDICTS),
        5,
      ]),
    );
    expect(read.annotations).toEqual([note]);
    expect(read.refused).toHaveLength(4);
  });
});
