import type { EntityKind, MATCH_RELATIONS, TIMELINE_RELATIONS } from '../../model/index.ts';
import type { Phrase } from './phrase.ts';

/** What the card and the marks say around the knowledge they show. */
export const CARD = {
  close: { bn: 'বন্ধ করুন', en: 'Close' },
  back: { bn: 'আগের কার্ডে ফিরুন', en: 'Back to the card before' },
  pin: { bn: 'কার্ডটি আটকে রাখুন', en: 'Keep the card open' },
  loading: { bn: 'খোঁজা হচ্ছে…', en: 'Looking it up…' },
  missing: {
    bn: 'এই মুহূর্তে এর কোনো কার্ড নেই। তথ্যভান্ডার সম্ভবত এর মধ্যে হালনাগাদ হয়েছে।',
    en: 'There is no card for this now. The knowledge was probably updated meanwhile.',
  },
  failed: { bn: 'কার্ডটি খোলা গেল না।', en: 'The card could not be opened.' },
  retry: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  related: { bn: 'সম্পর্কিত', en: 'Related' },
  claimsAbout: { bn: 'যা বলা হয়েছে', en: 'What has been said' },
  source: { bn: 'সূত্র', en: 'Source' },
  saidBy: { bn: 'বলেছেন', en: 'Said by' },
  saidHere: { bn: 'এই খবরে বক্তা', en: 'Speaker in this article' },
  deniedBy: { bn: 'অস্বীকার করেছেন', en: 'Denied by' },
  denied: { bn: 'অস্বীকার করা হয়েছে', en: 'denied' },
  about: { bn: 'যাদের নিয়ে', en: 'About' },
  statedOn: { bn: 'কবে', en: 'When' },
  statedHere: { bn: 'এই দাবি', en: 'This claim' },
  reviews: { bn: 'যাচাই', en: 'Fact checks' },
  readReview: { bn: 'যাচাই প্রতিবেদন পড়ুন', en: 'Read the fact check' },
  timeline: { bn: 'আগে ও পরে', en: 'Before and after' },
  documents: { bn: 'যেসব প্রতিবেদনে', en: 'Reported in' },
  claim: { bn: 'জানা দাবি', en: 'Known claim' },
  undated: { bn: 'তারিখ জানা নেই', en: 'date unknown' },
  why: { bn: 'এই কার্ড কেন?', en: 'Why this card?' },
  whyForm: { bn: 'পাতায় যেভাবে আছে', en: 'As it stands on the page' },
  whySuffix: { bn: 'বাদ দেওয়া বিভক্তি', en: 'Ending taken off' },
  whyNoSuffix: { bn: 'কিছু বাদ দিতে হয়নি', en: 'nothing had to be taken off' },
  whyName: { bn: 'যে নামের সঙ্গে মিলেছে', en: 'Name it matched' },
  whyOthers: {
    bn: 'এই নামে আরও কয়েকজন বা কয়েকটি আছে; প্রসঙ্গ দেখে এটি ধরা হয়েছে।',
    en: 'Others bear this name; the context decided.',
  },
  whySentence: { bn: 'বাক্যটি', en: 'The sentence' },
  whyClaim: { bn: 'যে দাবির সঙ্গে মিলেছে', en: 'Claim it matched' },
  whyNotAVerdict: {
    bn: 'মিলটি যন্ত্রের ধরা। বাক্যটি সত্য কি না, তা এতে বলা হয় না।',
    en: 'The match was made by software. It says nothing about whether the sentence is true.',
  },
  feed: { bn: 'তথ্যভান্ডার', en: 'Knowledge' },
  /** When a fact held; the day is put in the place of the braces. */
  from: { bn: '{day} থেকে', en: 'since {day}' },
  until: { bn: '{day} পর্যন্ত', en: 'until {day}' },
  asOf: { bn: '{day}-এর তথ্য অনুযায়ী', en: 'as of {day}' },
  alsoHere: { bn: 'এই বাক্যের সঙ্গে মেলে এমন আরও দাবি', en: 'Other claims that this sentence matches' },
  knownName: { bn: 'চেনা নাম', en: 'known name' },
  /** Where a mark stands among all; the numbers are put in the place of the braces. */
  position: { bn: '{total}টির মধ্যে {number} নম্বর', en: '{number} of {total}' },
  howToOpen: { bn: 'কার্ড খুলতে অল্ট+এন্টার', en: 'Alt+Enter opens the card' },
} as const satisfies Record<string, Phrase>;

export const KIND_WORDS: Readonly<Record<EntityKind, Phrase>> = {
  person: { bn: 'ব্যক্তি', en: 'Person' },
  place: { bn: 'স্থান', en: 'Place' },
  organisation: { bn: 'সংগঠন', en: 'Organisation' },
  event: { bn: 'ঘটনা', en: 'Event' },
  work: { bn: 'রচনা বা দলিল', en: 'Work or document' },
  other: { bn: 'অন্যান্য', en: 'Other' },
};

/** What the sentence on the page is to the known claim: a likeness said plainly, never a verdict. */
export const MATCH_WORDS: Readonly<Record<(typeof MATCH_RELATIONS)[number], Phrase>> = {
  same: { bn: 'এই খবরে একই কথা বলা হয়েছে', en: 'This article says the same' },
  contradicts: { bn: 'এই খবরে এর উল্টো কথা আছে', en: 'This article says the opposite' },
  changed: {
    bn: 'এই খবরে কথাটি মিলছে, তবে সংখ্যা, তারিখ বা নাম আলাদা',
    en: 'This article says it with another number, date or name',
  },
};

/** What a claim of the timeline is to the claim of the card. */
export const TIMELINE_WORDS: Readonly<Record<(typeof TIMELINE_RELATIONS)[number], Phrase>> = {
  supports: { bn: 'এই দাবি যেটিকে সমর্থন করে', en: 'supported by this claim' },
  'supported-by': { bn: 'এই দাবিকে সমর্থন করে', en: 'supports this claim' },
  contradicts: { bn: 'এই দাবি যেটির বিরোধী', en: 'contradicted by this claim' },
  'contradicted-by': { bn: 'এই দাবির বিরোধী', en: 'contradicts this claim' },
  updates: { bn: 'এই দাবি যেটির হালনাগাদ', en: 'updated by this claim' },
  'updated-by': { bn: 'এই দাবির হালনাগাদ', en: 'updates this claim' },
  repeats: { bn: 'এই দাবি যেটির পুনরুক্তি', en: 'repeated by this claim' },
  'repeated-by': { bn: 'এই দাবির পুনরুক্তি', en: 'repeats this claim' },
};
