import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readImport, writeWebAnnotation } from '../../src/exchange/index.ts';
import { DEFAULT_VERDICTS, MAX_EXPLANATION } from '../../src/model/index.ts';
import { arbitraryAnnotation } from './arbitrary-annotation.ts';
import { NOW, readWhole } from './exchanged.ts';

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
