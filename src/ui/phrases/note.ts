import type { Catalogue } from './catalogue.ts';

/** A note's parts and versions, in the editor and on the desk alike. Numbers come in as text, in the digits of the language. */
export const notePhrases = {
  note: { bn: 'নোট', en: 'Note' },
  quote: { bn: 'লেখায় যা আছে', en: 'In the article' },
  showPlace: { bn: 'লেখায় দেখুন', en: 'Show in the article' },
  verdict: { bn: 'রায়', en: 'Verdict' },
  explanation: { bn: 'ব্যাখ্যা', en: 'Explanation' },
  sources: { bn: 'সূত্র', en: 'Sources' },
  knownClaim: { bn: 'জানা দাবি', en: 'Known claim' },
  reviewUrl: { bn: 'প্রকাশিত যাচাইয়ের ঠিকানা', en: 'Address of the published fact check' },
  state: { bn: 'অবস্থা', en: 'State' },
  draft: { bn: 'খসড়া', en: 'Draft' },

  versions: { bn: 'আগের সংস্করণ', en: 'Earlier versions' },
  version: { bn: (number: string) => `সংস্করণ ${number}`, en: (number: string) => `Version ${number}` },
  fromOther: { bn: 'অন্য জানালার', en: 'from another window' },
  noVersions: { bn: 'আগের কোনো সংস্করণ নেই।', en: 'There are no earlier versions.' },
  restore: { bn: 'এটি ফিরিয়ে আনুন', en: 'Bring this one back' },
  differs: { bn: 'এখনকার নোটের সঙ্গে তফাত', en: 'How it differs from the note now' },
  conflict: {
    bn: 'আরেক জানালায় এই নোট একই সময়ে অন্যভাবে লেখা হয়েছে। দুটিই রাখা আছে; কোনটি থাকবে, আপনি ঠিক করুন।',
    en: 'Another window wrote this note otherwise at the same time. Both are kept; choose which one stays.',
  },
  takeOther: { bn: 'অন্যটি নিন', en: 'Take the other' },
} as const satisfies Catalogue;
