import type { Catalogue, Words } from './catalogue.ts';
import { notePhrases } from './note.ts';

/** What the editor of a note says. Numbers come in as text, in the digits of the language. */
export const editorPhrases = {
  ...notePhrases,
  writeNote: { bn: 'নোট লিখুন', en: 'Write a note' },
  writeNoteKey: { bn: 'নোট লিখুন (অল্ট+এন্টার)', en: 'Write a note (Alt+Enter)' },
  announceButton: {
    bn: 'বাছাই করা অংশে নোট লিখতে অল্ট+এন্টার',
    en: 'Alt+Enter writes a note on the selected text',
  },
  selectFirst: {
    bn: 'নোট লিখতে আগে পাতার কোনো বাক্য বাছাই করুন।',
    en: 'Select a sentence of the page first, to write a note on it.',
  },
  newNote: { bn: 'নতুন নোট', en: 'New note' },
  close: { bn: 'বন্ধ করুন (এস্কেপ)', en: 'Close (Escape)' },
  resize: { bn: 'নোটের জানালার মাপ', en: 'Size of the editor' },
  done: { bn: 'রেখে বন্ধ করুন', en: 'Save and close' },
  doneKey: { bn: 'কন্ট্রোল+এন্টার', en: 'Ctrl+Enter' },
  notOpened: { bn: 'নোটটি খোলা গেল না।', en: 'The note could not be opened.' },

  notYet: { bn: 'লিখলে নিজে থেকেই সংরক্ষিত হবে', en: 'Saved as you write' },
  saving: { bn: 'সংরক্ষণ হচ্ছে…', en: 'Saving…' },
  saved: { bn: 'সংরক্ষিত', en: 'Saved' },
  retry: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  full: {
    bn: 'যন্ত্রে জায়গা নেই, তাই শেষ লেখাটুকু এখনো রাখা যায়নি। জায়গা খালি করুন; পাতাটি বন্ধ করবেন না।',
    en: 'There is no space left on this device, so the last changes are not kept yet. Free some space; do not close this page.',
  },
  newer: {
    bn: 'নোটগুলো প্রসঙ্গের আরও নতুন সংস্করণের। প্রসঙ্গ হালনাগাদ করুন; লেখাটুকু অন্য কোথাও তুলে রাখুন।',
    en: 'The notes belong to a newer version of Prasanga. Update it; copy what you wrote to somewhere else.',
  },
  unavailable: {
    bn: 'ব্রাউজার নোট রাখতে দিচ্ছে না। একটু পরে আবার চেষ্টা হবে; পাতাটি বন্ধ করবেন না।',
    en: 'The browser does not let notes be kept. It will be tried again; do not close this page.',
  },
  refused: {
    bn: 'কোনো একটি ঘরের লেখা নেওয়া গেল না, হয়তো তা বেশি লম্বা। ছোট করে দেখুন।',
    en: 'Something in one of the fields cannot be taken; perhaps it is too long. Try to shorten it.',
  },
  'no-answer': {
    bn: 'প্রসঙ্গ এখনো সাড়া দেয়নি। আবার চেষ্টা হচ্ছে; পাতাটি বন্ধ করবেন না।',
    en: 'Prasanga has not answered yet. It is being tried again; do not close this page.',
  },
  'cut-off': {
    bn: 'প্রসঙ্গ এর মধ্যে হালনাগাদ হয়েছে। শেষ লেখাটুকু তুলে রেখে পাতাটি আবার লোড করুন।',
    en: 'Prasanga was updated meanwhile. Copy the last changes and load the page again.',
  },

  placeEdited: { bn: 'বাক্যটি পাতায় বদলেছে', en: 'The sentence was edited on the page' },
  placeGone: { bn: 'বাক্যটি এই পাতায় আর পাওয়া যাচ্ছে না', en: 'The sentence is no longer found on this page' },
  placeAmbiguous: {
    bn: 'পাতার একাধিক জায়গায় একই কথা আছে; কোনটি, তা নিশ্চিত নয়',
    en: 'Several places of the page read the same; which one is meant is not certain',
  },
  changedFrom: { bn: 'ছিল', en: 'was' },
  changedTo: { bn: 'হয়েছে', en: 'now' },

  claim: { bn: 'দাবি, এক বাক্যে', en: 'The claim in one sentence' },
  claimEn: { bn: 'ইংরেজিতে দাবি', en: 'The claim in English' },
  claimEnMore: { bn: 'ইংরেজিতেও লিখুন', en: 'In English too' },
  claimedBy: { bn: 'কার দাবি', en: 'Who claims it' },
  claimedByHint: { bn: 'নাম লিখুন; চেনা নাম হলে নিচে আসবে', en: 'Type a name; known ones are offered' },
  knownPerson: { bn: 'চেনা নাম', en: 'known name' },
  claimedOn: { bn: 'কবে', en: 'When' },
  verdictKeys: {
    bn: (last: string) => `১ থেকে ${last} চেপেও বেছে নিতে পারেন`,
    en: (last: string) => `Keys 1 to ${last} choose too`,
  },
  noVerdict: { bn: 'রায় তুলে নিন', en: 'Clear the verdict' },
  explanationHint: {
    bn: 'ফাঁকা লাইন দিলে নতুন অনুচ্ছেদ হয়, ঠিকানা লিখলে লিংক হয়',
    en: 'A blank line begins a paragraph; an address becomes a link',
  },
  source: { bn: (number: string) => `সূত্র ${number}`, en: (number: string) => `Source ${number}` },
  addSource: { bn: 'সূত্র যোগ করুন', en: 'Add a source' },
  removeSource: {
    bn: (number: string) => `সূত্র ${number} বাদ দিন`,
    en: (number: string) => `Remove source ${number}`,
  },
  sourceUrl: { bn: 'ঠিকানা', en: 'Address' },
  sourceUrlWrong: {
    bn: 'ঠিকানাটি https:// বা http:// দিয়ে শুরু হবে',
    en: 'The address begins with https:// or http://',
  },
  sourceTitle: { bn: 'শিরোনাম', en: 'Title' },
  sourcePublisher: { bn: 'প্রকাশক', en: 'Publisher' },
  accessedOn: { bn: 'যেদিন দেখা', en: 'Accessed on' },
  tags: { bn: 'ট্যাগ', en: 'Tags' },
  tagsHint: { bn: 'একটি লিখে এন্টার বা কমা চাপুন', en: 'Enter or a comma after each' },
  removeTag: { bn: (tag: string) => `${tag}: বাদ দিন`, en: (tag: string) => `Remove ${tag}` },
  knownClaimHint: { bn: 'দাবিটি আগে থেকে জানা থাকলে খুঁজুন', en: 'Search, if the claim is known already' },
  unlinkClaim: { bn: 'এই দাবি নয়', en: 'Not this claim' },
  proposedClaims: { bn: 'বাক্যটির সঙ্গে মেলে', en: 'Matches the sentence' },
  reviewUrlHint: {
    bn: 'ফাঁকা রাখলে সেটিংসে বলা নিয়মে ঠিকানা তৈরি হবে',
    en: 'Left empty, the rule in the desk’s settings makes it',
  },
  ready: { bn: 'প্রকাশের জন্য প্রস্তুত', en: 'Ready to publish' },

  found: { bn: (count: string) => `${count}টি পাওয়া গেছে`, en: (count: string) => `${count} found` },
  nothingFound: { bn: 'চেনা কিছু পাওয়া যায়নি', en: 'Nothing known was found' },

  delete: { bn: 'নোটটি মুছুন', en: 'Delete the note' },
  deleted: { bn: 'নোটটি মোছা হয়েছে।', en: 'The note was deleted.' },
  undelete: { bn: 'ফিরিয়ে আনুন', en: 'Undo' },
  notDeleted: { bn: 'নোটটি মোছা গেল না।', en: 'The note could not be deleted.' },

  same: { bn: 'এখনকার নোটের সঙ্গে কোনো তফাত নেই।', en: 'It is the same as the note now.' },
  onlyThere: { bn: 'সেখানে', en: 'there' },
  onlyHere: { bn: 'এখানে', en: 'here' },

  conflictLegend: {
    bn: 'কাটা অংশ শুধু অন্য জানালায় আছে, দাগ দেওয়া অংশ শুধু এখানে।',
    en: 'Struck through: only in the other window. Underlined: only here.',
  },
  keepMine: { bn: 'এখানকারটি থাক', en: 'Keep this one' },
} as const satisfies Catalogue;

export type EditorWords = Words<typeof editorPhrases>;
