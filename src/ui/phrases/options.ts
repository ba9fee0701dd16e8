import type { FEED_TROUBLES } from '../../model/index.ts';
import type { Catalogue, Words } from './catalogue.ts';
import { changePhrases } from './feed-change.ts';
import { sizePhrases } from './sizes.ts';

/** The options page's words. Numbers come in as text, in the digits of the language. */
export const optionsPhrases = {
  title: { bn: 'প্রসঙ্গের সেটিংস', en: 'Prasanga settings' },
  name: { bn: 'প্রসঙ্গ', en: 'Prasanga' },
  settings: { bn: 'সেটিংস', en: 'Settings' },
  otherPages: { bn: 'প্রসঙ্গের অন্য পাতা', en: 'Other pages of Prasanga' },
  welcome: { bn: 'প্রসঙ্গ কী করে', en: 'What Prasanga does' },
  desk: { bn: 'নোটের ডেস্ক', en: 'Notes desk' },
  loading: { bn: 'খোলা হচ্ছে…', en: 'Opening…' },
  notNow: { bn: 'কাজটি করা গেল না। আবার চেষ্টা করুন।', en: 'That did not work. Please try again.' },

  feeds: { bn: 'তথ্যের উৎস', en: 'Feeds' },
  feedsMore: {
    bn: 'নাম আর দাবি সম্পর্কে প্রসঙ্গ যা জানে, তা আসে এসব উৎস থেকে। একই নামের কথা একাধিক উৎসে থাকলে তালিকার ওপরের উৎসের বিবরণ দেখানো হয়।',
    en: 'What Prasanga knows of names and claims comes from these. Where several describe the same name, the one higher in the list is shown.',
  },
  checkAll: { bn: 'সব উৎস এখনই দেখুন', en: 'Check all now' },
  offline: {
    bn: 'ইন্টারনেট সংযোগ নেই। সংযোগ ফিরলে নিজে থেকেই দেখা হবে।',
    en: 'There is no connection. Feeds are checked when it is back.',
  },
  metered: {
    bn: 'মোবাইল ডেটা বা ডেটা সাশ্রয় চালু আছে, তাই নিজে থেকে কিছু নামানো হচ্ছে না। চাইলে এখনই দেখতে পারেন।',
    en: 'On mobile data or with data saving on, nothing is fetched by itself. You can still check now.',
  },
  bundledMore: {
    bn: 'এক্সটেনশনের সঙ্গেই আসে, হালনাগাদও হয় এক্সটেনশনের সঙ্গে। সবার শেষে দেখা হয়।',
    en: 'Comes with the extension, is updated with it, and is asked last.',
  },

  moveUp: { bn: (title: string) => `ওপরে তুলুন: ${title}`, en: (title: string) => `Move up: ${title}` },
  moveDown: { bn: (title: string) => `নিচে নামান: ${title}`, en: (title: string) => `Move down: ${title}` },
  moved: {
    bn: (title: string, place: string) => `${title} এখন ${place} নম্বরে`,
    en: (title: string, place: string) => `${title} is now number ${place}`,
  },
  checkNow: { bn: 'এখনই দেখুন', en: 'Check now' },
  pause: { bn: 'থামিয়ে রাখুন', en: 'Pause' },
  resume: { bn: 'আবার চালু করুন', en: 'Resume' },
  remove: { bn: 'সরিয়ে দিন', en: 'Remove' },
  undo: { bn: 'ফিরিয়ে আনুন', en: 'Undo' },
  ofFeed: {
    bn: (action: string, title: string) => `${action}: ${title}`,
    en: (action: string, title: string) => `${action}: ${title}`,
  },
  removed: {
    bn: 'সরানো হয়েছে। এর তথ্য আর দেখানো হচ্ছে না; কয়েক মিনিট পরে এই যন্ত্র থেকেও মুছে যাবে।',
    en: 'Removed. Its knowledge is no longer shown, and will be deleted from this device in a few minutes.',
  },
  paused: {
    bn: 'থামানো আছে: এর তথ্য দেখানো হচ্ছে না, হালনাগাদও হচ্ছে না।',
    en: 'Paused: its knowledge is neither shown nor updated.',
  },

  generation: { bn: (number: string) => `সংস্করণ ${number}`, en: (number: string) => `generation ${number}` },
  issued: { bn: (age: string) => `${age} প্রকাশিত`, en: (age: string) => `published ${age}` },
  names: { bn: (count: string) => `${count}টি নাম`, en: (count: string) => `names: ${count}` },
  claims: { bn: (count: string) => `${count}টি দাবি`, en: (count: string) => `claims: ${count}` },
  ...sizePhrases,
  key: { bn: 'প্রকাশকের চাবির ছাপ', en: 'Publisher’s key' },
  address: { bn: 'ঠিকানা', en: 'Address' },
  stale: {
    bn: 'মেয়াদ পেরিয়েছে: প্রকাশক অনেক দিন নতুন সংস্করণ দেননি। আগেরটিই কাজে লাগছে।',
    en: 'Out of date: its publisher has issued nothing new for long. What is there stays in use.',
  },

  waitingTurn: { bn: 'দেখা হচ্ছে…', en: 'Checking…' },
  fetching: {
    bn: (done: string, all: string) => `নামানো হচ্ছে: ${all}ের মধ্যে ${done}`,
    en: (done: string, all: string) => `Fetching: ${done} of ${all}`,
  },
  progress: { bn: (title: string) => `নামানোর অগ্রগতি: ${title}`, en: (title: string) => `Progress: ${title}` },
  right: {
    bn: (age: string) => `${age} দেখা হয়েছে, সব ঠিক আছে`,
    en: (age: string) => `Checked ${age}, all is well`,
  },
  lastRight: {
    bn: (age: string) => `শেষবার ঠিকমতো দেখা গেছে ${age}`,
    en: (age: string) => `Last checked without trouble ${age}`,
  },
  neverRight: { bn: 'এখনো একবারও নামানো যায়নি', en: 'Could not be fetched yet' },
  next: { bn: (when: string) => `পরের বার দেখা হবে: ${when}`, en: (when: string) => `Next check: ${when}` },
  nextAsked: {
    bn: (when: string) => `সার্ভার অপেক্ষা করতে বলেছে; পরের বার দেখা হবে: ${when}`,
    en: (when: string) => `The server asks to wait; next check: ${when}`,
  },
  nextSoon: { bn: 'একটু পরেই আবার দেখা হবে', en: 'It will be checked again in a moment' },
  keptServing: { bn: 'আগের তথ্য দিয়েই কাজ চলছে।', en: 'What was there before stays in use.' },

  ...changePhrases,

  add: { bn: 'নতুন উৎস যোগ করুন', en: 'Follow a feed' },
  addLabel: { bn: 'উৎসের ঠিকানা', en: 'Address of the feed' },
  addHint: {
    bn: 'প্রকাশকের দেওয়া ঠিকানাটি লিখুন। এটি https:// দিয়ে শুরু হয়।',
    en: 'As its publisher gives it; it begins with https://.',
  },
  look: { bn: 'দেখুন', en: 'Look' },
  looking: { bn: 'ঠিকানাটি দেখা হচ্ছে…', en: 'Looking at the address…' },
  noAddress: {
    bn: 'এটি উৎসের ঠিকানা নয়। ঠিকানা শুরু হয় https:// দিয়ে; http:// চলে শুধু এই যন্ত্রের নিজের ঠিকানায়।',
    en: 'This is no address of a feed. It begins with https://; http:// works only for this very device.',
  },
  askTitle: { bn: (title: string) => `‘${title}’ যোগ করবেন?`, en: (title: string) => `Follow “${title}”?` },
  askSize: { bn: (size: string) => `শুরুতে নামবে ${size}`, en: (size: string) => `${size} to fetch at first` },
  askKey: {
    bn: 'প্রকাশক নিজের চাবির যে ছাপ জানিয়েছেন, তার সঙ্গে এটি মিলিয়ে নিন। এরপর থেকে শুধু এই চাবির সই করা তথ্যই নেওয়া হবে।',
    en: 'Compare this with what the publisher says elsewhere. From now on only knowledge signed with this key is taken.',
  },
  askVouched: {
    bn: 'চাবিটি ঠিকানার সঙ্গেই এসেছে, আর তথ্যের সই এর সঙ্গে মিলেছে।',
    en: 'The key came with the address, and the signature fits it.',
  },
  follow: { bn: 'যোগ করুন', en: 'Follow' },
  cancel: { bn: 'থাক', en: 'Not now' },
  following: {
    bn: (title: string) => `${title} যোগ হয়েছে। তথ্য নামানো হচ্ছে।`,
    en: (title: string) => `Following ${title}. Its knowledge is being fetched.`,
  },

  sites: { bn: 'সাইট', en: 'Sites' },
  sitesMore: {
    bn: 'যেসব সাইটে আপনি নিজে প্রসঙ্গ চালু বা বন্ধ করেছেন।',
    en: 'The sites where you turned Prasanga on or off yourself.',
  },
  noSites: {
    bn: 'এখনো কোনো সাইটে কিছু বদলাননি। কোনো সাইটে বন্ধ করতে চাইলে সেখানে গিয়ে প্রসঙ্গের বোতামে চাপ দিন।',
    en: 'You have changed nothing yet. To turn a site off, go there and press Prasanga’s button.',
  },
  siteSwitch: { bn: (site: string) => `${site} সাইটে প্রসঙ্গ`, en: (site: string) => `Prasanga on ${site}` },
  on: { bn: 'চালু', en: 'On' },
  off: { bn: 'বন্ধ', en: 'Off' },

  reading: { bn: 'পড়ার সময়', en: 'While reading' },
  statements: { bn: 'কে কী বলেছেন', en: 'Who says what' },
  statementsMore: {
    bn: 'জানা কোনো দাবি না থাকলেও যে বাক্যে কারও কথা আছে, তার ‘বলেছেন’ বা এমন শব্দে হালকা দাগ থাকবে। চাপ দিলে জানা যাবে কে, কবে, কীভাবে বলেছেন।',
    en: 'A faint mark under the reporting word of sentences that tell who says what, though nothing is known of it. It opens who, when and how.',
  },
  checkable: { bn: 'যাচাইয়ের যোগ্য বাক্য', en: 'Sentences worth checking' },
  checkableMore: {
    bn: 'যেসব বাক্যে সংখ্যা, তারিখ বা নির্দিষ্ট তথ্য আছে, পপআপের ‘এই পাতায়’ অংশে তার তালিকা থাকবে। ফ্যাক্ট-চেকারদের জন্য; কোনটি সত্য, তা এতে বলা হয় না।',
    en: 'The popup lists sentences with figures, dates and definite facts under This page. For fact-checkers; it says nothing about what is true.',
  },
  hidden: { bn: 'লুকানো দাবি', en: 'Hidden claims' },
  hiddenMore: {
    bn: (count: string) => `‘এই দাবি নয়’ বলে ${count}টি জায়গায় দাবি লুকিয়েছেন।`,
    en: (count: string) => `Places where you said “Not this claim”: ${count}.`,
  },
  hiddenNone: {
    bn: 'কোনো দাবি লুকানো নেই। কার্ডে ‘এই দাবি নয়’ চাপলে দাবিটি সেই বাক্যে আর দেখানো হয় না।',
    en: 'Nothing is hidden. “Not this claim” in a card stops showing the claim at that sentence.',
  },
  hiddenProblem: {
    bn: 'তালিকাটি এই মুহূর্তে পড়া যাচ্ছে না। কিছুই মোছা হয়নি।',
    en: 'The list cannot be read now. Nothing was deleted.',
  },
  hiddenRestore: { bn: 'আবার দেখান', en: 'Show again' },
  hiddenList: { bn: 'আরও দেখান', en: 'Show more' },

  language: { bn: 'ভাষা', en: 'Language' },
} satisfies Catalogue;

export type OptionsWords = Words<typeof optionsPhrases>;

/** What went wrong with a feed, for its reader. */
export const troublePhrases = {
  offline: { bn: 'উৎসের সঙ্গে যোগাযোগ করা গেল না', en: 'The feed’s host could not be reached' },
  busy: { bn: 'উৎসের সার্ভার এখন ব্যস্ত', en: 'The feed’s server is busy' },
  missing: { bn: 'এই ঠিকানায় কোনো উৎস পাওয়া গেল না', en: 'There is no feed at this address' },
  server: { bn: 'উৎসের সার্ভারে সমস্যা হয়েছে', en: 'The feed’s server has a problem' },
  stalled: { bn: 'উৎসের সার্ভার মাঝপথে থেমে গেছে', en: 'The feed’s server stopped half-way' },
  redirected: {
    bn: 'ঠিকানাটি অন্য ঠিকানায় পাঠাচ্ছে। প্রকাশকের কাছ থেকে নতুন ঠিকানা জেনে নিন',
    en: 'The address points elsewhere. Ask the publisher for the new one',
  },
  signature: {
    bn: 'তথ্যের সই প্রকাশকের চাবির সঙ্গে মেলেনি, তাই নেওয়া হয়নি',
    en: 'The signature is not the publisher’s, so nothing was taken',
  },
  older: {
    bn: 'যা এসেছে তা আগেরটির চেয়ে পুরোনো, তাই নেওয়া হয়নি',
    en: 'What came is older than what is here, so it was not taken',
  },
  'other-feed': { bn: 'এই ঠিকানায় এখন অন্য একটি উৎস আছে', en: 'Another feed lies at this address now' },
  newer: {
    bn: 'উৎসটি প্রসঙ্গের অন্য সংস্করণের জন্য তৈরি; প্রসঙ্গ বা উৎস হালনাগাদ হলে নেওয়া হবে',
    en: 'It is made for another version of Prasanga, and will be taken once Prasanga or the feed is updated',
  },
  unreadable: { bn: 'ঠিকানাটিতে পাঠযোগ্য উৎস নেই', en: 'What lies there is no feed that can be read' },
  damaged: {
    bn: 'তথ্যের একটি অংশ ঠিকমতো আসেনি, তাই নেওয়া হয়নি',
    en: 'A part did not come as it should, so it was not taken',
  },
  full: { bn: 'যন্ত্রে জায়গা নেই', en: 'There is no room on this device' },
  broken: { bn: 'এই যন্ত্রে তথ্য রাখা যাচ্ছে না', en: 'It cannot be stored on this device' },
} satisfies Record<(typeof FEED_TROUBLES)[number], { bn: string; en: string }>;

/** Why a feed that was offered cannot be followed. */
export const objectionPhrases = {
  followed: { bn: 'এই উৎস আগে থেকেই আপনার তালিকায় আছে।', en: 'You follow this feed already.' },
  reserved: {
    bn: 'এই উৎস প্রসঙ্গের নিজের তথ্যের নাম ব্যবহার করছে, তাই যোগ করা যাবে না।',
    en: 'It bears the name of Prasanga’s own knowledge and cannot be followed.',
  },
  many: {
    bn: 'আর উৎস যোগ করা যাবে না। আগে একটি সরিয়ে দিন।',
    en: 'No more feeds can be followed. Remove one first.',
  },
} satisfies Record<string, { bn: string; en: string }>;
