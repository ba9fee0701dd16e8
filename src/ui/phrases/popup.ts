import type { Catalogue, Words } from './catalogue.ts';
import { changePhrases } from './feed-change.ts';
import { sizePhrases } from './sizes.ts';

/** The popup's words. Numbers come in as text, in the digits of the language. */
export const popupPhrases = {
  title: { bn: 'প্রসঙ্গ', en: 'Prasanga' },
  otherLanguage: { bn: 'English', en: 'বাংলা' },
  parts: { bn: 'প্রসঙ্গের দুই ভাগ', en: 'Parts of Prasanga' },
  desk: { bn: 'নোটের ডেস্ক', en: 'Notes' },
  thisPage: { bn: 'এই পাতায়', en: 'This page' },
  history: { bn: 'পড়ার ইতিহাস', en: 'History' },
  notNow: { bn: 'কাজটি করা গেল না। আবার চেষ্টা করুন।', en: 'That did not work. Please try again.' },

  switchName: { bn: (site: string) => `${site} সাইটে প্রসঙ্গ`, en: (site: string) => `Prasanga on ${site}` },
  siteOn: { bn: 'এই সাইটে প্রসঙ্গ চালু আছে', en: 'Prasanga is on for this site' },
  siteOff: { bn: 'এই সাইটে প্রসঙ্গ বন্ধ আছে', en: 'Prasanga is off for this site' },

  reading: { bn: 'লেখাটি পড়া হচ্ছে…', en: 'Reading the article…' },
  noArticle: { bn: 'এখানে কোনো বাংলা লেখা পাওয়া যায়নি', en: 'No Bengali article here' },
  noArticleMore: {
    bn: 'প্রসঙ্গ বাংলা খবর আর নিবন্ধে কাজ করে। একটি লেখা খুলে আবার দেখুন।',
    en: 'Prasanga works on Bengali news and articles. Open one and look again.',
  },
  noWebPage: { bn: 'এই পাতায় প্রসঙ্গ চলতে পারে না', en: 'Prasanga cannot run on this page' },
  noWebPageMore: {
    bn: 'এটি ওয়েবের সাধারণ পাতা নয়। একটি বাংলা খবর খুলে আবার দেখুন।',
    en: 'It is not an ordinary web page. Open a Bengali article and look again.',
  },
  welcome: { bn: 'প্রসঙ্গ কী করে, দেখুন', en: 'See what Prasanga does' },
  switchedOff: { bn: 'এখানে কিছু চেনা হচ্ছে না', en: 'Nothing is recognised here' },
  switchedOffMore: {
    bn: 'ইতিহাসেও কিছু রাখা হচ্ছে না। ওপরের সুইচ থেকে যেকোনো সময় আবার চালু করতে পারেন।',
    en: 'Nothing goes into the history either. The switch above turns it on again at any time.',
  },
  notEnabled: { bn: 'এই সাইটে প্রসঙ্গ এখনো চালু হয়নি', en: 'Prasanga does not run on this site yet' },
  notEnabledMore: {
    bn: 'চালু করতে ব্রাউজার আপনার অনুমতি চাইবে। যা পড়েন, তা আপনার যন্ত্রেই থাকে।',
    en: 'The browser will ask for your permission. What you read stays on your device.',
  },
  enable: { bn: 'এই সাইটে চালু করুন', en: 'Turn on for this site' },
  declined: { bn: 'অনুমতি ছাড়া এখানে চালু করা যায় না।', en: 'It cannot run here without the permission.' },
  reloadFirst: { bn: 'পাতাটি আবার লোড করতে হবে', en: 'The page has to be loaded again' },
  reloadFirstMore: {
    bn: 'প্রসঙ্গ চালু বা হালনাগাদ হওয়ার আগে পাতাটি খোলা হয়েছিল।',
    en: 'It was opened before Prasanga was turned on or updated.',
  },
  reload: { bn: 'আবার লোড করুন', en: 'Load again' },
  failed: { bn: 'লেখাটি পড়া গেল না', en: 'The article could not be read' },
  failedMore: { bn: 'পাতাটি আবার লোড করে দেখুন।', en: 'Try loading the page again.' },
  broken: { bn: 'প্রসঙ্গ সাড়া দিচ্ছে না', en: 'Prasanga does not answer' },
  brokenMore: {
    bn: 'আবার চেষ্টা করুন। কাজ না হলে ব্রাউজারের এক্সটেনশন পাতায় প্রসঙ্গ একবার বন্ধ করে চালু করুন। এতে ইতিহাস মুছে যায় না।',
    en: 'Try again. If that does not help, turn Prasanga off and on in the browser’s extensions page. Your history stays.',
  },
  tryAgain: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  nothing: { bn: 'চেনা কোনো নাম বা দাবি এখানে নেই', en: 'No known names or claims here' },
  nothingMore: {
    bn: 'লেখাটি পুরো পড়া হয়েছে। এর কোনো নাম বা দাবি এখনো তথ্যভান্ডারে নেই।',
    en: 'The whole article was read. None of its names or claims is in the knowledge yet.',
  },
  nothingYet: {
    bn: 'হয়ে গেলে লেখাটি নিজে থেকেই আবার পড়া হবে।',
    en: 'The article will be read again when it is ready.',
  },

  foundNames: { bn: (count: string) => `${count}টি নাম চেনা গেছে`, en: (count: string) => `Names: ${count}` },
  foundClaims: {
    bn: (count: string) => `${count}টি জানা দাবি চেনা গেছে`,
    en: (count: string) => `Known claims: ${count}`,
  },
  claims: { bn: 'দাবি', en: 'Claims' },
  person: { bn: 'ব্যক্তি', en: 'People' },
  place: { bn: 'স্থান', en: 'Places' },
  organisation: { bn: 'সংস্থা ও প্রতিষ্ঠান', en: 'Organisations' },
  event: { bn: 'ঘটনা', en: 'Events' },
  work: { bn: 'রচনা ও দলিল', en: 'Works and documents' },
  other: { bn: 'অন্যান্য', en: 'Others' },
  jump: { bn: 'পাতায় দেখুন', en: 'Show on the page' },
  previous: { bn: (name: string) => `আগের জায়গা: ${name}`, en: (name: string) => `Previous place: ${name}` },
  next: { bn: (name: string) => `পরের জায়গা: ${name}`, en: (name: string) => `Next place: ${name}` },
  places: { bn: (count: string) => `${count} জায়গায়`, en: (count: string) => `Places: ${count}` },
  placeOf: {
    bn: (at: string, count: string) => `${count} জায়গার মধ্যে ${at} নম্বর`,
    en: (at: string, count: string) => `Place ${at} of ${count}`,
  },
  placeGone: { bn: 'জায়গাটি পাতায় আর নেই।', en: 'That place is no longer on the page.' },

  checkable: { bn: 'যাচাইয়ের যোগ্য বাক্য', en: 'Sentences worth checking' },
  annotate: { bn: 'নোট লিখুন', en: 'Write a note' },
  annotateMore: { bn: 'এই বাক্যে নোট লিখুন', en: 'Write a note on this sentence' },
  noNoteHere: {
    bn: 'এই বাক্যে নোট লেখা গেল না। পাতাটি আবার লোড করে দেখুন।',
    en: 'No note can be written on this sentence. Try loading the page again.',
  },
  checkableMatched: { bn: 'জানা দাবি আছে', en: 'a known claim is marked here' },
  dismissed: { bn: 'লুকানো দাবি', en: 'Hidden claims' },

  knowledge: { bn: 'তথ্যভান্ডার', en: 'Knowledge' },
  installing: { bn: 'তথ্যভান্ডার তৈরি হচ্ছে…', en: 'Setting up the knowledge…' },
  noFeeds: { bn: 'এখনো কোনো তথ্য নেই', en: 'No knowledge yet' },
  issued: { bn: (age: string) => `${age} প্রকাশিত`, en: (age: string) => `published ${age}` },
  feedNames: { bn: (count: string) => `${count}টি নাম`, en: (count: string) => `Names: ${count}` },
  feedClaims: { bn: (count: string) => `${count}টি দাবি`, en: (count: string) => `Claims: ${count}` },
  stale: { bn: 'মেয়াদ পেরিয়েছে', en: 'Out of date' },
  staleMore: {
    bn: 'মেয়াদ পেরিয়েছে। নতুন সংস্করণ না আসা পর্যন্ত এটিই কাজে লাগছে।',
    en: 'Out of date. It stays in use until a newer one comes.',
  },
  knowledgeProblem: { bn: 'হালনাগাদে সমস্যা হয়েছে', en: 'Updating met a problem' },

  checkingFeeds: { bn: 'উৎসগুলো দেখা হচ্ছে…', en: 'Checking the feeds…' },
  feedsTroubled: {
    bn: (count: string) => `${count}টি উৎস হালনাগাদ করা যায়নি।`,
    en: (count: string) => `Feeds that could not be updated: ${count}`,
  },
  feedsWaiting: {
    bn: 'একটি উৎস এখনো প্রথমবার নামানো হয়নি।',
    en: 'A feed is still to be fetched for the first time.',
  },
  feedsRight: {
    bn: (age: string) => `উৎসগুলো ${age} দেখা হয়েছে, সব ঠিক আছে।`,
    en: (age: string) => `Feeds checked ${age}, all is well.`,
  },
  feedSettings: { bn: 'তথ্যের উৎস ও সেটিংস', en: 'Feeds and settings' },

  search: { bn: 'শিরোনাম, নাম, সাইট বা দাবি খুঁজুন', en: 'Search titles, names, sites, claims' },
  articles: { bn: (count: string) => `${count}টি লেখা`, en: (count: string) => `Articles: ${count}` },
  noVisits: { bn: 'ইতিহাসে এখনো কিছু নেই', en: 'Nothing in the history yet' },
  noVisitsMore: {
    bn: 'যেসব সাইটে প্রসঙ্গ চালু, সেখানে পড়া লেখা এখানে জমা হবে, কেবল আপনার যন্ত্রেই। ব্যক্তিগত জানালায় যা পড়েন, তা কখনো রাখা হয় না।',
    en: 'Articles read where Prasanga is on are kept here, on this device only. Private windows are never kept.',
  },
  noneFound: { bn: 'এমন কিছু পাওয়া যায়নি', en: 'Nothing found' },
  noneFoundMore: {
    bn: 'বানান মিলিয়ে দেখুন, বা কম শব্দে খুঁজুন।',
    en: 'Check the spelling, or try fewer words.',
  },
  loading: { bn: 'খোঁজা হচ্ছে…', en: 'Looking…' },
  more: { bn: 'আরও দেখান', en: 'Show more' },
  named: { bn: 'চেনা নাম:', en: 'Named:' },
  othersNamed: { bn: (count: string) => `আরও ${count}টি`, en: (count: string) => `and ${count} more` },
  claimCount: { bn: (count: string) => `${count}টি দাবি`, en: (count: string) => `claims: ${count}` },
  actions: { bn: (title: string) => `আরও কাজ: ${title}`, en: (title: string) => `More actions: ${title}` },
  removeOne: { bn: 'এই লেখাটি মুছুন', en: 'Delete this article' },
  removeSite: { bn: (site: string) => `${site}-এর সব মুছুন`, en: (site: string) => `Delete all of ${site}` },
  removeAll: { bn: 'পুরো ইতিহাস মুছুন', en: 'Delete all history' },
  removed: {
    bn: (count: string) => `${count}টি লেখা মোছা হয়েছে`,
    en: (count: string) => `Deleted: ${count}`,
  },
  undo: { bn: 'ফিরিয়ে আনুন', en: 'Undo' },
  dismiss: { bn: 'বার্তাটি সরান', en: 'Dismiss' },
  restored: {
    bn: (count: string) => `${count}টি লেখা ফিরে এসেছে`,
    en: (count: string) => `Restored: ${count}`,
  },
  newerNotebook: {
    bn: 'ইতিহাসটি প্রসঙ্গের আরও নতুন সংস্করণের',
    en: 'The history belongs to a newer version of Prasanga',
  },
  newerNotebookMore: {
    bn: 'প্রসঙ্গ হালনাগাদ করলে আবার দেখা যাবে। কিছুই মোছা হয়নি।',
    en: 'Update Prasanga to see it again. Nothing was deleted.',
  },
  closedNotebook: { bn: 'ইতিহাস খোলা যাচ্ছে না', en: 'The history cannot be opened' },
  closedNotebookMore: {
    bn: 'ব্রাউজার জমা রাখা তথ্য পড়তে দিচ্ছে না। ব্রাউজার বন্ধ করে আবার খুলে দেখুন। কিছুই মোছা হয়নি।',
    en: 'The browser does not let its storage be read. Try restarting the browser. Nothing was deleted.',
  },
  ...changePhrases,
  ...sizePhrases,
  fetchingFeed: {
    bn: (done: string, all: string) => `উৎস নামানো হচ্ছে: ${all}ের মধ্যে ${done}`,
    en: (done: string, all: string) => `Fetching a feed: ${done} of ${all}`,
  },
} satisfies Catalogue;

export type PopupWords = Words<typeof popupPhrases>;
