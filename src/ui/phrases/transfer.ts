import type { Catalogue, Words } from './catalogue.ts';
import { sizePhrases } from './sizes.ts';

/** What the desk says where notes go out and come in. Numbers come in as text, in the digits of the language. */
export const transferPhrases = {
  ...sizePhrases,
  out: { bn: 'বাইরে পাঠান', en: 'Send out' },
  whichNotes: { bn: 'কোন নোট', en: 'Which notes' },
  chosenNotes: {
    bn: (count: string) => `বাছাই করা ${count}টি নোট`,
    en: (count: string) => `The chosen notes (${count})`,
  },
  allNotes: { bn: (count: string) => `সব নোট (${count}টি)`, en: (count: string) => `All notes (${count})` },
  whichForm: { bn: 'কোন ধরনের ফাইল', en: 'In which form' },
  saveFile: { bn: 'ফাইল নামান', en: 'Save file' },
  stop: { bn: 'থামান', en: 'Stop' },
  counting: { bn: 'নোট দেখা হচ্ছে…', en: 'Looking through the notes…' },
  fit: {
    bn: (fit: string, total: string) => `${total}টি নোটের মধ্যে ${fit}টি যাবে।`,
    en: (fit: string, total: string) => `${fit} of ${total} notes will go out.`,
  },
  lacking: {
    bn: (count: string) => `${count}টি নোটে কিছু বাকি আছে; সেগুলো যাবে না`,
    en: (count: string) => `Notes that lack something and stay behind: ${count}`,
  },
  moreLacking: { bn: (count: string) => `আরও ${count}টি`, en: (count: string) => `and ${count} more` },
  openNote: { bn: 'নোটটি খুলুন', en: 'Open the note' },
  noPublisher: {
    bn: 'এই ফাইলের জন্য প্রকাশকের নাম আর যাচাই প্রতিবেদনের ঠিকানা লাগে। দুটিই ডেস্কের সেটিংসে লিখে নিন।',
    en: 'This file needs the publisher’s name and the address of the reviews. Fill in both in the desk settings.',
  },
  openSettings: { bn: 'ডেস্কের সেটিংস', en: 'Desk settings' },
  packId: { bn: 'প্যাকের আইডি', en: 'Id of the pack' },
  packIdMore: {
    bn: 'ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন। একবার প্রকাশ করলে আর বদলাবেন না।',
    en: 'Lower-case letters, digits and hyphens. Once published, leave it as it is.',
  },
  packTitle: { bn: 'প্যাকের নাম', en: 'Title of the pack' },
  writing: {
    bn: (done: string, of: string) => `ফাইল লেখা হচ্ছে: ${of}টির মধ্যে ${done}টি`,
    en: (done: string, of: string) => `Writing the file: ${done} of ${of}`,
  },
  written: {
    bn: (name: string, size: string) => `ফাইল নামানো হয়েছে: ${name} (${size})`,
    en: (name: string, size: string) => `Saved: ${name} (${size})`,
  },
  noNotes: { bn: 'পাঠানোর মতো কোনো নোট নেই।', en: 'There are no notes to send out.' },

  in: { bn: 'ভেতরে আনুন', en: 'Bring in' },
  inMore: {
    bn: 'প্রসঙ্গের ব্যাকআপ, ওয়েব অ্যানোটেশন (Hypothesis থেকে নামানো ফাইলও), ClaimReview, বা ClaimReview আছে এমন সংরক্ষিত পাতা। আনার আগে কী হবে, দেখানো হবে।',
    en: 'A backup of Prasanga, Web Annotations (also as saved by Hypothesis), ClaimReviews, or a saved page that holds some. You will see what would happen first.',
  },
  chooseFile: { bn: 'ফাইল বাছুন', en: 'Choose a file' },
  dropHere: { bn: 'বা ফাইলটি টেনে এনে এখানে ছাড়ুন', en: 'or drop it here' },
  reading: {
    bn: (percent: string) => `পড়া হচ্ছে: ${percent}%`,
    en: (percent: string) => `Reading: ${percent}%`,
  },
  notRead: { bn: (name: string) => `${name} আনা গেল না`, en: (name: string) => `${name} cannot be brought in` },
  nothingChanged: { bn: 'নোটবইয়ে কিছুই বদলায়নি।', en: 'Nothing in the notebook has changed.' },
  preview: { bn: (name: string) => `${name} আনলে যা হবে`, en: (name: string) => `What ${name} would bring` },
  asWhat: { bn: 'কী হিসেবে আনবেন', en: 'Bring them in as' },
  asKept: { bn: 'অন্যের যাচাই হিসেবে রাখুন', en: 'Fact checks of others, to keep' },
  asKeptMore: {
    bn: 'একই দাবি অন্য খবরে থাকলে প্রকাশকের নামসহ দেখানো হবে।',
    en: 'Shown under their publisher’s name where other articles make the same claim.',
  },
  asNotes: { bn: 'নিজের নোট হিসেবে আনুন', en: 'Notes of your own' },
  asNotesMore: { bn: 'নোটের তালিকায় আসবে, সম্পাদনা করা যাবে।', en: 'They come into the list and can be edited.' },
  bring: { bn: 'আনুন', en: 'Bring in' },
  discard: { bn: 'আনব না', en: 'Do not' },
  nothingToBring: { bn: 'আনার মতো নতুন কিছু নেই।', en: 'There is nothing new to bring in.' },
  refused: {
    bn: (count: string) => `${count}টি রেকর্ড আনা যাবে না`,
    en: (count: string) => `Records that cannot be brought in: ${count}`,
  },
  bringing: {
    bn: (done: string, of: string) => `আনা হচ্ছে: ${of}টির মধ্যে ${done}টি`,
    en: (done: string, of: string) => `Bringing in: ${done} of ${of}`,
  },
  allOrNothing: {
    bn: 'থামালে বা মাঝপথে কিছু ঘটলে কিছুই আনা হবে না; অর্ধেক আনা হয় না।',
    en: 'All of it or, if it is stopped or something happens on the way, nothing.',
  },
  brought: { bn: (name: string) => `${name} আনা হয়েছে`, en: (name: string) => `${name} was brought in` },
  takeBack: { bn: 'নতুন যা এসেছে, সরিয়ে দিন', en: 'Remove what came new' },
  takenBack: { bn: 'নতুন যা এসেছিল, সরানো হয়েছে।', en: 'What came new was removed.' },
  another: { bn: 'আরেকটি ফাইল আনুন', en: 'Bring in another file' },
  stopped: { bn: 'থামানো হয়েছে।', en: 'Stopped.' },

  kept: { bn: 'রাখা যাচাই', en: 'Kept fact checks' },
  keptMore: {
    bn: 'অন্যের যেসব যাচাই আপনি রেখেছেন। একই দাবি অন্য খবরে থাকলে প্রসঙ্গ এগুলো আপনার রাখা বলে দেখায়।',
    en: 'Fact checks of others that you keep. Where other articles make the same claim, Prasanga shows them as kept by you.',
  },
  noneKept: {
    bn: 'এখনো কিছু রাখা নেই। যাচাই-সংস্থার কোনো পাতা খুলে প্রসঙ্গের বোতাম চাপলে সেটি রাখার বোতাম পাবেন।',
    en: 'None yet. Open a page of a fact-checking site and press Prasanga’s button: there they can be kept.',
  },
  searchKept: { bn: 'রাখা যাচাইয়ে খুঁজুন', en: 'Search the kept fact checks' },
  noneFound: { bn: 'এমন কিছু পাওয়া যায়নি।', en: 'Nothing found.' },
  claimant: { bn: (name: string) => `কার দাবি: ${name}`, en: (name: string) => `Claimed by: ${name}` },
  readReview: { bn: 'যাচাই প্রতিবেদন পড়ুন', en: 'Read the fact check' },
  remove: { bn: 'সরান', en: 'Remove' },
  removeThis: { bn: (claim: string) => `সরান: ${claim}`, en: (claim: string) => `Remove: ${claim}` },
  removed: {
    bn: (count: string) => `${count}টি যাচাই সরানো হয়েছে।`,
    en: (count: string) => `Removed: ${count}`,
  },
  undo: { bn: 'ফিরিয়ে আনুন', en: 'Undo' },
  more: { bn: 'আরও দেখান', en: 'Show more' },
} satisfies Catalogue;
export type TransferWords = Words<typeof transferPhrases>;

/** The forms in which notes go out. */
export const formPhrases = {
  backup: { bn: 'পুরো নোটবইয়ের ব্যাকআপ', en: 'Backup of the whole notebook' },
  annotations: { bn: 'ওয়েব অ্যানোটেশন', en: 'Web Annotation' },
  reviews: { bn: 'ClaimReview', en: 'ClaimReview' },
  csv: { bn: 'স্প্রেডশিট (CSV)', en: 'Spreadsheet (CSV)' },
  pack: { bn: 'প্রকাশের প্যাক (YAML)', en: 'Pack to publish (YAML)' },
} satisfies Catalogue;

/** What each form is for. */
export const formMorePhrases = {
  backup: {
    bn: 'সব নোট, আগের সংস্করণ, রাখা যাচাই আর পড়ার ইতিহাস। আবার আনলে সব হুবহু ফিরে আসে।',
    en: 'All notes with their versions, kept fact checks and the reading history. Brought in again, all is as it was.',
  },
  annotations: {
    bn: 'W3C-র নিয়মে (JSON-LD), অন্য সফটওয়্যারের জন্য। প্রসঙ্গে আবার আনলে কিছুই হারায় না।',
    en: 'By the W3C’s model (JSON-LD), for other programs. Brought in again, nothing is lost.',
  },
  reviews: {
    bn: 'schema.org-এর নিয়মে (JSON-LD), নিজের সাইটে বসানোর বা সার্চ ইঞ্জিনকে জানানোর জন্য।',
    en: 'By schema.org (JSON-LD), for your own site and for search engines.',
  },
  csv: {
    bn: 'এক্সেল, লিব্রেঅফিস বা গুগল শিটসে খোলার জন্য।',
    en: 'For Excel, LibreOffice or Google Sheets.',
  },
  pack: {
    bn: 'প্রস্তুত নোটগুলো নিয়ে। এ থেকে তথ্যের উৎস বানালে রায় পাঠকের কাছে পৌঁছায়।',
    en: 'Of the notes that are ready. A feed built from it brings the verdicts to readers.',
  },
} satisfies Catalogue;

/** What a note lacks to go out. */
export const lackPhrases = {
  claimReviewed: { bn: 'দাবিটি এক বাক্যে লেখা হয়নি', en: 'the claim in one sentence' },
  'reviewRating.alternateName': { bn: 'রায় দেওয়া হয়নি', en: 'a verdict' },
  url: { bn: 'যাচাই প্রতিবেদনের ঠিকানা নেই', en: 'the address of the review' },
  'claim.bn': { bn: 'দাবিটি বাংলায় লেখা হয়নি', en: 'the claim in Bengali' },
  publisher: { bn: 'প্রকাশকের নাম নেই', en: 'the publisher’s name' },
  ready: { bn: 'এখনো খসড়া', en: 'to be marked ready' },
} satisfies Catalogue;

/** What kind of file it is. */
export const fileKindPhrases = {
  backup: { bn: 'প্রসঙ্গের ব্যাকআপ', en: 'Backup of Prasanga' },
  'web-annotation': { bn: 'ওয়েব অ্যানোটেশন', en: 'Web Annotations' },
  hypothesis: { bn: 'Hypothesis থেকে নামানো অ্যানোটেশন', en: 'Annotations saved by Hypothesis' },
  'claim-review': { bn: 'ClaimReview', en: 'ClaimReviews' },
} satisfies Catalogue;

/** What the records of a file come to, each with what that means. */
export const outcomePhrases = {
  new: { bn: 'নতুন নোট', en: 'New notes' },
  newer: { bn: 'নোটের পরের সংস্করণ', en: 'Later versions of notes' },
  conflicting: { bn: 'দুই জায়গায় দুই রকম বদলানো নোট', en: 'Notes changed in two places' },
  same: { bn: 'আগে থেকেই আছে', en: 'Here already' },
  revisions: { bn: 'নোটের আগের সংস্করণ', en: 'Earlier versions of notes' },
  keptNew: { bn: 'নতুন যাচাই', en: 'New fact checks' },
  keptRenewed: { bn: 'রাখা যাচাই, প্রকাশক পরে বদলেছে', en: 'Kept fact checks that their publisher changed' },
  keptSame: { bn: 'আগে থেকেই রাখা যাচাই', en: 'Fact checks kept already' },
  visits: { bn: 'পড়া লেখা', en: 'Articles read' },
  dismissals: { bn: '‘এই দাবি নয়’ বলা বাক্য', en: 'Sentences marked “not this claim”' },
  verdicts: { bn: 'তালিকায় যোগ হওয়া রায়', en: 'Verdicts added to the scale' },
} satisfies Catalogue;
export const outcomeMorePhrases = {
  newer: {
    bn: 'এখন যেটি আছে, সেটি আগের সংস্করণ হিসেবে থেকে যাবে।',
    en: 'What is here now stays as an earlier version.',
  },
  conflicting: {
    bn: 'দুটিই থাকবে; নোটের তালিকায় মিলিয়ে দেখবেন।',
    en: 'Both are kept; the list of notes lets you compare them.',
  },
  same: { bn: 'কিছু বদলাবে না।', en: 'Nothing changes.' },
  keptSame: { bn: 'কিছু বদলাবে না।', en: 'Nothing changes.' },
} satisfies Catalogue;

/** Why a file is not read at all: see `BREAKAGES` of the exchange. */
export const breakagePhrases = {
  'too-large': { bn: 'ফাইলটি এত বড় যে পড়া যায় না।', en: 'The file is too large to be read.' },
  encoding: {
    bn: 'ফাইলটি UTF-8 বা UTF-16 এনকোডিংয়ে নেই, তাই লেখা পড়া যাচ্ছে না।',
    en: 'The file is neither in UTF-8 nor in UTF-16: its text cannot be read.',
  },
  damaged: {
    bn: 'ফাইলটি নষ্ট, বা এ ধরনের ফাইল নয়।',
    en: 'The file is damaged, or of another kind.',
  },
  cut: { bn: 'ফাইলটি অসম্পূর্ণ: শেষের অংশ নেই।', en: 'The file is not whole: its end is missing.' },
  newer: {
    bn: 'ফাইলটি প্রসঙ্গের আরও নতুন সংস্করণে লেখা। আগে প্রসঙ্গ হালনাগাদ করুন।',
    en: 'The file was written by a later version of Prasanga. Update first.',
  },
  nothing: {
    bn: 'ফাইলে আনার মতো কিছু নেই: অ্যানোটেশন, ClaimReview বা ব্যাকআপ পাওয়া যায়নি।',
    en: 'The file holds no annotations, no ClaimReviews and no backup.',
  },
} satisfies Catalogue;

/** Why a record is left out: see `REFUSALS` of the exchange. */
export const refusalPhrases = {
  reply: { bn: 'অন্য অ্যানোটেশনের জবাব', en: 'a reply to another annotation' },
  'no-quote': { bn: 'লেখার কোন অংশ নিয়ে, তা বলা নেই', en: 'quotes no words of its page' },
  'no-page': { bn: 'কোন পাতা নিয়ে, তা বলা নেই', en: 'names no page' },
  'no-id': { bn: 'আইডি নেই', en: 'has no id' },
  'no-annotation': { bn: 'এটি অ্যানোটেশন নয়', en: 'is no annotation' },
  'no-claim': { bn: 'কোন দাবি, তা বলা নেই', en: 'says no claim' },
  'no-address': { bn: 'যাচাই প্রতিবেদনের ঠিকানা নেই', en: 'has no address of its own' },
  'no-rating': { bn: 'রায় নেই', en: 'has no rating' },
  'unknown-line': { bn: 'চেনা যায় না', en: 'is of no known kind' },
  shape: { bn: 'নিয়ম মেনে লেখা নয়', en: 'breaks the rules of its kind' },
} satisfies Catalogue;

/** Why the notebook could not do it: see `NOTEBOOK_PROBLEMS` of the model. */
export const notebookTroublePhrases = {
  full: {
    bn: 'যন্ত্রে যথেষ্ট জায়গা নেই। জায়গা খালি করে আবার চেষ্টা করুন।',
    en: 'There is too little space left on this device. Free some space and try again.',
  },
  newer: {
    bn: 'নোটবইটি প্রসঙ্গের আরও নতুন সংস্করণের। আগে প্রসঙ্গ হালনাগাদ করুন।',
    en: 'The notebook belongs to a later version of Prasanga. Update first.',
  },
  unavailable: {
    bn: 'নোটবই খোলা যাচ্ছে না। ব্রাউজার বন্ধ করে আবার খুলে দেখুন।',
    en: 'The notebook cannot be opened. Try restarting the browser.',
  },
  refused: { bn: 'নোটবই এটি নিতে পারেনি।', en: 'The notebook could not take it.' },
} satisfies Catalogue;
