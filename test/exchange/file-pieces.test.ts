import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  claimReviewPieces,
  csvPieces,
  publisherOf,
  webAnnotationPieces,
  writeClaimReviews,
  writeCsv,
  writeWebAnnotations,
} from '../../src/exchange/index.ts';
import { type Annotation, DEFAULT_VERDICTS } from '../../src/model/index.ts';
import { arbitraryAnnotation } from './arbitrary-annotation.ts';

const notes = fc.array(arbitraryAnnotation, { maxLength: 6 });
const PUBLISHER = publisherOf({
  name: 'আমাদের ডেস্ক',
  url: 'https://desk.example',
  reviewAddress: 'https://desk.example/fact-check/{id}',
});

async function* stepsOf(all: readonly Annotation[], size: number): AsyncGenerator<readonly Annotation[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

test('the pieces of a file are the whole file, whatever the steps', async () => {
  const id = '33333333-3333-4333-8333-333333333333';
  await fc.assert(
    fc.asyncProperty(notes, fc.integer({ min: 1, max: 3 }), async (all, size) => {
      const annotations = await joined(
        webAnnotationPieces(stepsOf(all, size), all.length, DEFAULT_VERDICTS, id),
      );
      expect(annotations).toBe(JSON.stringify(writeWebAnnotations(all, DEFAULT_VERDICTS, id)));

      const lacking: object[] = [];
      const whole = writeClaimReviews(all, DEFAULT_VERDICTS, PUBLISHER);
      const reviews = await joined(
        claimReviewPieces(stepsOf(all, size), DEFAULT_VERDICTS, PUBLISHER, (note, lacks) =>
          lacking.push({ id: note.id, lacks }),
        ),
      );
      expect(reviews).toBe(JSON.stringify(whole.feed));
      expect(lacking).toEqual(whole.lacking);

      expect(await joined(csvPieces(stepsOf(all, size), DEFAULT_VERDICTS, 'en'))).toBe(
        writeCsv(all, DEFAULT_VERDICTS, 'en'),
      );
    }),
  );
});

test.each([
  ['https://desk.example/{id}', 'https://desk.example/7', 'a page each'],
  ['https://desk.example/checks?note={id}', 'https://desk.example/checks?note=7', 'a page each, by query'],
  ['https://desk.example/checks', 'https://desk.example/checks#note-7', 'all on one page'],
  [
    'https://desk.example/checks#top',
    'https://desk.example/checks#note-7',
    'all on one page, with an anchor',
  ],
  ['', null, 'nowhere yet'],
  ['javascript:alert({id})', null, 'no web address'],
])('reviews under %s stand at %s: %s', (reviewAddress, expected, _) => {
  const publisher = publisherOf({ name: '', url: '', reviewAddress });
  expect(publisher.reviewUrl({ id: '7' })).toBe(expected);
  expect(publisher.reviewUrl({ id: '7', reviewUrl: 'javascript:alert(7)' })).toBe(expected);
  expect(publisher.reviewUrl({ id: '7', reviewUrl: ' https://desk.example/own ' })).toBe(
    'https://desk.example/own',
  );
});
