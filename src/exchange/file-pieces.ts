import type { Annotation, Language, VerdictScale } from '../model/index.ts';
import { lacksForReview, type RequiredField, writeClaimReviews } from './claim-review/write.ts';
import { csvHead, csvLines } from './csv.ts';
import type { Publisher } from './publisher.ts';
import { writeWebAnnotation, writeWebAnnotations } from './web-annotation/write.ts';

/** Notes in steps, as the notebook gives them out. */
export type NoteSteps = AsyncIterable<readonly Annotation[]>;

/*
 * Export files piece by piece: joined, the pieces of a file are what the writer of the whole gives. A notebook of any
 * length is written in the room of one step.
 */

/** See `writeWebAnnotations`. `total` is how many notes the steps will give. */
export async function* webAnnotationPieces(
  steps: NoteSteps,
  total: number,
  scale: VerdictScale,
  id: string,
): AsyncGenerator<string> {
  const { first, ...collection } = writeWebAnnotations([], scale, id);
  const { items: _, ...page } = first as Record<string, unknown>;
  const head = JSON.stringify({ ...collection, total });
  yield `${head.slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  yield* list(steps, (note) => JSON.stringify(writeWebAnnotation(note, scale, false)));
  yield ']}}';
}

/** See `writeClaimReviews`; notes that lack something are told as they come. */
export async function* claimReviewPieces(
  steps: NoteSteps,
  scale: VerdictScale,
  publisher: Publisher,
  onLacking: (note: Annotation, lacks: RequiredField[]) => void,
): AsyncGenerator<string> {
  const { dataFeedElement: _, ...feed } = writeClaimReviews([], scale, publisher).feed;
  yield `${JSON.stringify(feed).slice(0, -1)},"dataFeedElement":[`;
  yield* list(steps, (note) => {
    const lacks = lacksForReview(note, scale, publisher);
    if (lacks.length > 0) onLacking(note, lacks);
    const [element] = writeClaimReviews([note], scale, publisher).feed.dataFeedElement as unknown[];
    return element === undefined ? null : JSON.stringify(element);
  });
  yield ']}';
}

/** See `writeCsv`. */
export async function* csvPieces(
  steps: NoteSteps,
  scale: VerdictScale,
  language: Language,
): AsyncGenerator<string> {
  yield csvHead(language);
  for await (const notes of steps) yield csvLines(notes, scale, language);
}

/** The notes of each step, written and parted by commas; those written as null are left out. */
async function* list(steps: NoteSteps, write: (note: Annotation) => string | null): AsyncGenerator<string> {
  let comma = '';
  for await (const notes of steps) {
    const written: string[] = [];
    for (const note of notes) {
      const text = write(note);
      if (text === null) continue;
      written.push(comma, text);
      comma = ',';
    }
    yield written.join('');
  }
}
