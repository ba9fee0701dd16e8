import fc from 'fast-check';
import { type Publisher, readImport } from '../../src/exchange/index.ts';
import { DEFAULT_VERDICTS } from '../../src/model/index.ts';
import { arbitraryAnnotation } from './arbitrary-annotation.ts';

export const NOW = new Date('2024-06-20T10:00:00.000Z');
export const COLLECTION = '33333333-3333-4333-8333-333333333333';
export const notes = fc.uniqueArray(arbitraryAnnotation, { maxLength: 4, selector: ({ id }) => id });
export const PUBLISHER: Publisher = {
  name: 'আমাদের ডেস্ক',
  url: 'https://desk.example',
  reviewUrl: ({ id }) => `https://desk.example/${id}`,
};
/** Reads a file that is not broken as a whole. */
export const readWhole = (text: string) => {
  const reading = readImport(text, DEFAULT_VERDICTS, NOW);
  if ('broken' in reading) throw new Error(reading.broken);
  return reading;
};
