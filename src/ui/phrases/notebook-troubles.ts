import type { NOTEBOOK_PROBLEMS } from '../../model/index.ts';
import type { Phrase } from './phrase.ts';

/** What is wrong with the notebook, and what to do about it. */
export const notebookTroubles: Readonly<
  Record<(typeof NOTEBOOK_PROBLEMS)[number] | 'no-answer', { readonly title: Phrase; readonly more: Phrase }>
> = {
  full: {
    title: { bn: 'যন্ত্রে আর জায়গা নেই', en: 'There is no space left' },
    more: {
      bn: 'এই বদলটি রাখা যায়নি, তবে আগের সবকিছু যেমন ছিল তেমনই আছে। জায়গা খালি করে আবার চেষ্টা করুন।',
      en: 'This change could not be kept; all that was there before still is. Free some space and try again.',
    },
  },
  newer: {
    title: { bn: 'নোটগুলো প্রসঙ্গের আরও নতুন সংস্করণের', en: 'The notes belong to a newer version of Prasanga' },
    more: {
      bn: 'প্রসঙ্গ হালনাগাদ করলে আবার দেখা যাবে। কিছুই মোছা হয়নি।',
      en: 'Update Prasanga to see them again. Nothing was deleted.',
    },
  },
  unavailable: {
    title: { bn: 'নোট খোলা যাচ্ছে না', en: 'The notes cannot be opened' },
    more: {
      bn: 'ব্রাউজার জমা রাখা তথ্য পড়তে দিচ্ছে না। ব্রাউজার বন্ধ করে আবার খুলে দেখুন। কিছুই মোছা হয়নি।',
      en: 'The browser does not let its storage be read. Try restarting the browser. Nothing was deleted.',
    },
  },
  refused: {
    title: { bn: 'এভাবে রাখা যায় না', en: 'It cannot be kept like this' },
    more: {
      bn: 'কোনো একটি ঘরে যা লেখা, তা নেওয়া গেল না। আগে যা রাখা ছিল, তা আছে।',
      en: 'Something in one of the fields cannot be taken. What was kept before still is.',
    },
  },
  'no-answer': {
    title: { bn: 'প্রসঙ্গ সাড়া দিচ্ছে না', en: 'Prasanga does not answer' },
    more: {
      bn: 'পাতাটি আবার লোড করুন। কাজ না হলে ব্রাউজারের এক্সটেনশন পাতায় প্রসঙ্গ একবার বন্ধ করে চালু করুন। এতে নোট মুছে যায় না।',
      en: 'Load the page again. If that does not help, turn Prasanga off and on in the browser’s extensions page. Your notes stay.',
    },
  },
};
