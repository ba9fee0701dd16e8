import type { VerdictScale } from '../model/index.ts';
import { looksLikeBackup, readBackup } from './backup.ts';
import { claimReviewsIn, jsonLdIn, readClaimReviews } from './claim-review/read.ts';
import type { Publisher } from './publisher.ts';
import type { BrokenFile, ImportReading } from './reading.ts';
import { annotationsIn, readWebAnnotations } from './web-annotation/read.ts';

/** Longest file that is read, in UTF-16 units: what a browser's page can hold beside itself. */
export const MAX_IMPORT = 512 * 1024 * 1024;

const NOTHING: BrokenFile = { broken: 'it holds neither annotations nor ClaimReviews', why: 'nothing' };

/**
 * Reads a file of notes, whichever it is: a backup, Web Annotations (also as Hypothesis exports them), ClaimReviews
 * (one, a list, a graph, a DataFeed), or an HTML page with ClaimReviews in it. A file that is none of these, or is
 * damaged, is broken as a whole. `now` dates what bears no date; `own` tells the desk's own published reviews.
 */
export function readImport(
  text: string,
  scale: VerdictScale,
  now: Date,
  own: Publisher | null = null,
): ImportReading | BrokenFile {
  if (text.length > MAX_IMPORT) return { broken: 'it is larger than can be read at once', why: 'too-large' };
  if (looksLikeBackup(text)) return readBackup(text);
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start === '') return NOTHING;
  if (start.startsWith('<')) {
    const reviews = claimReviewsIn(jsonLdIn(text));
    return reviews ? readClaimReviews(reviews, scale, now, own) : NOTHING;
  }
  let document: unknown;
  try {
    document = JSON.parse(start);
  } catch (error) {
    return {
      broken: `it is no JSON: ${error instanceof Error ? error.message : String(error)}`,
      why: 'damaged',
    };
  }
  const annotations = annotationsIn(document);
  if (annotations) return readWebAnnotations(annotations, scale, now);
  const reviews = claimReviewsIn(document);
  if (reviews) return readClaimReviews(reviews, scale, now, own);
  return NOTHING;
}
