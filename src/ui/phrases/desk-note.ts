import type { Catalogue } from './catalogue.ts';
import { notePhrases } from './note.ts';

/** What the desk says of one note: its content, its place, its versions. */
export const deskNotePhrases = {
  ...notePhrases,
  detail: { bn: 'নোট', en: 'Note' },
  chooseOne: { bn: 'পড়তে বাঁ দিকের তালিকা থেকে একটি নোট বেছে নিন', en: 'Choose a note from the list to read it' },
  close: { bn: 'তালিকায় ফিরুন', en: 'Back to the list' },
  edit: { bn: 'সম্পাদনা', en: 'Edit' },
  goneNote: { bn: 'নোটটি আর নেই', en: 'The note is gone' },
  goneNoteMore: {
    bn: 'এটি মোছা হয়েছে, হয়তো অন্য জানালা থেকে। তিরিশ দিন পর্যন্ত ফিরিয়ে আনা যায়।',
    en: 'It was deleted, perhaps in another window. It can be brought back for thirty days.',
  },
  claimedBy: { bn: 'কার দাবি', en: 'Claimed by' },
  claimedOn: { bn: 'কবে', en: 'On' },
  published: { bn: (day: string) => `প্রকাশ ${day}`, en: (day: string) => `published ${day}` },
  modified: { bn: (age: string) => `${age} বদলানো`, en: (age: string) => `changed ${age}` },
  created: { bn: (day: string) => `লেখা শুরু ${day}`, en: (day: string) => `begun ${day}` },
  accessed: { bn: (day: string) => `দেখা হয়েছে ${day}`, en: (day: string) => `accessed ${day}` },

  keepThis: { bn: 'এখন যা আছে, তা-ই থাক', en: 'Keep it as it is' },
  settled: {
    bn: 'মিটে গেছে। অন্য লেখাটি সংস্করণের তালিকায় আছে।',
    en: 'Settled. The other text is among the versions.',
  },
  legend: {
    bn: 'যা তখন ছিল, এখন নেই, তা কাটা; যা এখন আছে, তখন ছিল না, তা নিচে দাগ দেওয়া।',
    en: 'Struck through: only in the version. Underlined: only in the note now.',
  },

  placed: {
    bn: {
      unseen: 'এখনো দেখা হয়নি',
      found: 'পাতায় আছে',
      edited: 'বাক্যটি বদলেছে',
      orphaned: 'পাতায় পাওয়া যায়নি',
    },
    en: {
      unseen: 'Not looked for yet',
      found: 'On the page',
      edited: 'The sentence was edited',
      orphaned: 'Not found on the page',
    },
  },
  unseenMore: {
    bn: 'লেখাটি খুললে বাক্যটি খুঁজে দেখা হবে।',
    en: 'It will be looked for when the article is opened.',
  },
  editedMore: {
    bn: 'শেষবার যখন লেখাটি খোলা হয়, তখন বাক্যটির কিছু কথা আগের মতো ছিল না।',
    en: 'When the article was last open, some words of the sentence were not as they had been.',
  },
  reasons: {
    bn: {
      absent: 'শেষবার যখন লেখাটি খোলা হয়, তখন এমন কোনো বাক্য সেখানে ছিল না।',
      altered: 'কাছাকাছি একটি বাক্য আছে, কিন্তু তার কথা আলাদা। একই বাক্য কি না, তা নিশ্চিত নয়।',
      unsupported: 'কথাগুলো আছে, কিন্তু আশপাশের লেখা আগের মতো নয়। একই জায়গা কি না, তা নিশ্চিত নয়।',
      wordless: 'উদ্ধৃতিতে এমন কোনো শব্দ নেই, যা দিয়ে জায়গাটি খোঁজা যায়।',
      ambiguous: 'একাধিক জায়গায় প্রায় একই কথা আছে। কোনটি, তা নিশ্চিত নয়।',
      unknown: 'শেষবার যখন লেখাটি খোলা হয়, তখন জায়গাটি পাওয়া যায়নি।',
    },
    en: {
      absent: 'When the article was last open, it held no such sentence.',
      altered:
        'There is a similar sentence, but it says something else. Whether it is the same one is not certain.',
      unsupported:
        'The words are there, but not beside what they stood beside. Whether it is the same place is not certain.',
      wordless: 'The quote holds no word by which its place could be found.',
      ambiguous: 'Several places read almost the same. Which one is meant is not certain.',
      unknown: 'When the article was last open, the place was not found.',
    },
  },
  keptQuote: { bn: 'উদ্ধৃতিটি নোটের সঙ্গে রাখা আছে।', en: 'The quote is kept with the note.' },
} satisfies Catalogue;
