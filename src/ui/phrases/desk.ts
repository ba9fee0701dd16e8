import type { Catalogue, Words } from './catalogue.ts';

/** The desk page's words. Numbers come in as text, in the digits of the language. */
export const deskPhrases = {
  title: { bn: 'প্রসঙ্গের ডেস্ক', en: 'Prasanga desk' },
  name: { bn: 'প্রসঙ্গ', en: 'Prasanga' },
  desk: { bn: 'ডেস্ক', en: 'Desk' },
  parts: { bn: 'ডেস্কের ভাগ', en: 'Parts of the desk' },
  notes: { bn: 'নোট', en: 'Notes' },
  transfer: { bn: 'আনা-নেওয়া', en: 'In and out' },
  settings: { bn: 'ডেস্কের সেটিংস', en: 'Desk settings' },
  language: { bn: 'ভাষা', en: 'Language' },
} satisfies Catalogue;

export type DeskWords = Words<typeof deskPhrases>;
