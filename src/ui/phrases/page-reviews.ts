import type { Catalogue } from './catalogue.ts';

/** What the popup says of fact checks that the page in front publishes. */
export const pageReviewPhrases = {
  title: { bn: 'এই পাতার যাচাই', en: 'Fact checks on this page' },
  more: {
    bn: 'রেখে দিলে একই দাবি অন্য খবরে দেখলে প্রসঙ্গ এটি আপনাকে দেখাবে।',
    en: 'Keep one, and Prasanga shows it to you where other articles make the same claim.',
  },
  keep: { bn: 'রাখুন', en: 'Keep' },
  keepThis: { bn: (claim: string) => `যাচাইটি রাখুন: ${claim}`, en: (claim: string) => `Keep: ${claim}` },
  kept: { bn: 'রাখা আছে', en: 'Kept' },
  drop: { bn: 'আর রাখব না', en: 'Do not keep' },
  dropThis: {
    bn: (claim: string) => `যাচাইটি আর রাখব না: ${claim}`,
    en: (claim: string) => `Do not keep: ${claim}`,
  },
} satisfies Catalogue;
