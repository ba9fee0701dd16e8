import type { KnowledgeProblem } from '../../model/index.ts';
import type { Phrase } from './phrase.ts';

const NOT_UPDATED: Phrase = { bn: 'হালনাগাদ করা যায়নি', en: 'Not updated' };

/** What is wrong with the knowledge: in a few words for a line that says how it stands, and what it means for the reader. */
export const knowledgeProblems: Readonly<
  Record<KnowledgeProblem, { readonly title: Phrase; readonly more: Phrase }>
> = {
  'memory-only': {
    title: { bn: 'যন্ত্রে রাখা যাচ্ছে না', en: 'Cannot be kept' },
    more: {
      bn: 'ব্রাউজার তথ্যভান্ডার এই যন্ত্রে রাখতে দিচ্ছে না, তাই প্রতিবার নতুন করে তৈরি করতে হচ্ছে। নাম আর দাবি আগের মতোই চেনা হচ্ছে।',
      en: 'The browser does not let the knowledge be kept on this device, so it is set up anew each time. Names and claims are recognised as ever.',
    },
  },
  rebuilt: {
    title: { bn: 'নতুন করে তৈরি হয়েছে', en: 'Set up anew' },
    more: {
      bn: 'তথ্যভান্ডার পড়া যাচ্ছিল না, তাই নতুন করে তৈরি করা হয়েছে। আপনার নোট আর ইতিহাস যেমন ছিল তেমনই আছে।',
      en: 'The knowledge could not be read and was set up anew. Your notes and history are as they were.',
    },
  },
  damaged: {
    title: { bn: 'কিছু অংশ পড়া যায়নি', en: 'Some of it was unreadable' },
    more: {
      bn: 'যে অংশটুকু পড়া যায়নি, তা আবার আনা হচ্ছে। বাকিটা দিয়ে কাজ চলছে।',
      en: 'What could not be read is being fetched again. The rest stays in use.',
    },
  },
  unusable: {
    title: { bn: 'একটি উৎস এখন কাজে লাগছে না', en: 'A feed is not in use' },
    more: {
      bn: 'একটি উৎসের তথ্য প্রসঙ্গের অন্য সংস্করণের জন্য তৈরি। উৎসটি হালনাগাদ হলে আবার কাজে লাগবে।',
      en: 'A feed was made for another version of Prasanga. It is used again once it is updated.',
    },
  },
  full: {
    title: NOT_UPDATED,
    more: {
      bn: 'যন্ত্রে জায়গা নেই। আগে থেকে যা আছে, তা দিয়েই কাজ চলছে।',
      en: 'There is no room on this device. What was there before stays in use.',
    },
  },
  'not-installed': {
    title: NOT_UPDATED,
    more: {
      bn: 'প্রসঙ্গের নিজস্ব তথ্য হালনাগাদ করা যায়নি। আগে থেকে যা আছে, তা দিয়েই কাজ চলছে।',
      en: 'Prasanga’s own knowledge could not be updated. What was there before stays in use.',
    },
  },
};
