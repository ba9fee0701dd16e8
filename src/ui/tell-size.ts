import type { Telling } from './moments.ts';
import type { Words } from './phrases/catalogue.ts';
import type { sizePhrases } from './phrases/sizes.ts';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

interface Voice {
  readonly words: Words<typeof sizePhrases>;
  readonly tell: Pick<Telling, 'number'>;
}

/** A size in words: ৩৪০ কিলোবাইট, ২.৪ মেগাবাইট. */
export function tellSize(bytes: number, { words, tell }: Voice): string {
  if (bytes < MEGABYTE) return words.kilobytes(tell.number(Math.max(1, Math.round(bytes / KILOBYTE))));
  return words.megabytes(tell.number(Math.round(bytes / (MEGABYTE / 10)) / 10));
}
