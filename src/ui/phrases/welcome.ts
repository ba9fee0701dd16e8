import type { Catalogue, Words } from './catalogue.ts';

/** The welcome page's words. Numbers come in as text, in the digits of the language. */
export const welcomePhrases = {
  title: { bn: 'প্রসঙ্গে স্বাগত', en: 'Welcome to Prasanga' },
  name: { bn: 'প্রসঙ্গ', en: 'Prasanga' },
  language: { bn: 'ভাষা', en: 'Language' },
  heading: { bn: 'খবর পড়ুন প্রসঙ্গসহ', en: 'Read the news in context' },
  lede: {
    bn: 'বাংলা খবরে যে মানুষ, জায়গা, প্রতিষ্ঠান আর দাবির কথা থাকে, প্রসঙ্গ সেগুলো চিনতে পারে। ইনি কে, কথাটি কে বলেছেন, কে অস্বীকার করেছেন, যাচাইয়ে কী পাওয়া গেছে: জেনে নিন পাতা না ছেড়েই।',
    en: 'Prasanga recognises the people, places, organisations and claims in Bengali news. Who this is, who said so, who denies it, what was checked: find out without leaving the page.',
  },
  promise: {
    bn: 'চেনার কাজটি হয় আপনার যন্ত্রেই। আপনি কী পড়ছেন, তা কোথাও যায় না।',
    en: 'All of it happens on your own device. What you read goes nowhere.',
  },

  sample: { bn: 'নমুনা', en: 'A sample, in Bengali' },
  tryIt: { bn: 'এই লেখায় চালিয়ে দেখুন', en: 'Try it on this text' },
  tryAgain: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  reading: { bn: 'লেখাটি পড়া হচ্ছে…', en: 'Reading the text…' },
  found: {
    bn: (names: string, claims: string) => `${names}টি নাম চেনা গেছে, ${claims}টি বাক্যে আছে জানা দাবি।`,
    en: (names: string, claims: string) =>
      `Names recognised: ${names}. Sentences with known claims: ${claims}.`,
  },
  foundMore: {
    bn: 'নামের নিচে ফুটকি, দাবির নিচে কাটা কাটা দাগ। তার ওপর মাউস রাখুন বা আঙুল ছোঁয়ান: কার্ড খুলবে।',
    en: 'Names are dotted, claims dashed. Rest the pointer on one, or tap it: its card opens.',
  },
  failed: {
    bn: 'লেখাটিতে কিছু চেনা গেল না। তথ্যভান্ডার কেমন আছে, সেটিংসে দেখতে পারেন।',
    en: 'Nothing could be recognised in the text. The settings show how the knowledge stands.',
  },

  start: { bn: 'শুরু করুন', en: 'Getting started' },
  sites: { bn: 'কোথায় চলবে', en: 'Where it runs' },
  loading: { bn: 'দেখা হচ্ছে…', en: 'Looking…' },
  allAllowed: {
    bn: (all: string) => `প্রথম আলো, আনন্দবাজার পত্রিকাসহ ${all}টি বাংলা সাইটে প্রসঙ্গ নিজে থেকেই চলে।`,
    en: (all: string) =>
      `It runs by itself on ${all} Bengali sites, Prothom Alo and Anandabazar Patrika among them.`,
  },
  someAllowed: {
    bn: (allowed: string, all: string) =>
      `প্রথম আলো, আনন্দবাজার পত্রিকাসহ ${all}টি বাংলা সাইট প্রসঙ্গ চেনে; এখন অনুমতি আছে ${allowed}টিতে।`,
    en: (allowed: string, all: string) =>
      `Prasanga knows ${all} Bengali sites, Prothom Alo and Anandabazar Patrika among them; it is allowed on ${allowed} now.`,
  },
  noneAllowed: {
    bn: (all: string) => `প্রথম আলো, আনন্দবাজার পত্রিকাসহ ${all}টি বাংলা সাইট প্রসঙ্গ চেনে। সেখানে চলার অনুমতি এখন নেই।`,
    en: (all: string) =>
      `Prasanga knows ${all} Bengali sites, Prothom Alo and Anandabazar Patrika among them. It is not allowed to run there now.`,
  },
  allowListed: { bn: 'সেখানে চলার অনুমতি দিন', en: 'Allow it there' },
  listedDeclined: {
    bn: 'অনুমতি দেওয়া হয়নি, তাই সেখানে কিছুই পড়া হবে না।',
    en: 'It was not allowed, so nothing is read there.',
  },
  siteList: { bn: 'সাইটের তালিকা', en: 'The list of sites' },
  takeBack: {
    bn: 'কোনো সাইটে না চাইলে সেখানে গিয়ে প্রসঙ্গের বোতাম থেকে বন্ধ করুন। অনুমতি ফিরিয়ে নেওয়া যায় ব্রাউজারের এক্সটেনশন পাতায়।',
    en: 'To turn a site off, go there and press Prasanga’s button. The browser’s extensions page takes permissions back.',
  },
  otherSite: { bn: 'অন্য সাইট', en: 'Another site' },
  otherSiteMore: {
    bn: 'সেখানে গিয়ে প্রসঙ্গের বোতাম থেকে চালু করুন, কিংবা ঠিকানাটি এখানে লিখুন। ব্রাউজার তখন আপনার অনুমতি চাইবে।',
    en: 'Go there and turn it on from Prasanga’s button, or write the address here. The browser then asks for your permission.',
  },
  siteAddress: { bn: 'সাইটের ঠিকানা', en: 'Address of the site' },
  allowSite: { bn: 'চালু করুন', en: 'Turn on' },
  siteAllowed: {
    bn: (site: string) => `${site} সাইটে প্রসঙ্গ চালু আছে।`,
    en: (site: string) => `Prasanga is on for ${site}.`,
  },
  siteDeclined: {
    bn: (site: string) => `${site} সাইটে অনুমতি দেওয়া হয়নি, তাই সেখানে কিছুই পড়া হবে না।`,
    en: (site: string) => `It was not allowed on ${site}, so nothing is read there.`,
  },
  noAddress: { bn: 'এটি কোনো ওয়েবসাইটের ঠিকানা নয়।', en: 'This is no address of a website.' },
  notNow: { bn: 'কাজটি করা গেল না। আবার চেষ্টা করুন।', en: 'That did not work. Please try again.' },

  button: { bn: 'প্রসঙ্গের বোতাম', en: 'Prasanga’s button' },
  buttonMore: {
    bn: 'কোন পাতায় কী চেনা গেছে, বোতামটি তা জানায়। সাইট চালু-বন্ধ করা আর পড়ার ইতিহাসও সেখানেই।',
    en: 'It tells what was recognised on a page. A site’s switch and the history of what you read are there too.',
  },
  pinned: { bn: 'বোতামটি টুলবারেই আছে।', en: 'The button is on the toolbar.' },
  pinInChrome: {
    bn: (name: string) => `হাতের কাছে রাখতে টুলবারের ধাঁধার টুকরোয় চাপ দিন, তারপর তালিকায় ‘${name}’-এর পাশের পিনে।`,
    en: (name: string) =>
      `To keep it at hand, press the puzzle piece on the toolbar, then the pin beside “${name}”.`,
  },
  pinInFirefox: {
    bn: (name: string) =>
      `হাতের কাছে রাখতে টুলবারের ধাঁধার টুকরোয় চাপ দিন, তালিকায় ‘${name}’-এর পাশের চাকায় চেপে টুলবারে পিন করুন।`,
    en: (name: string) =>
      `To keep it at hand, press the puzzle piece on the toolbar, then the cog beside “${name}”, and pin it to the toolbar.`,
  },
  inMenu: {
    bn: (name: string) => `ব্রাউজারের মেনুতে এক্সটেনশনের তালিকায় ‘${name}’ নামে আছে।`,
    en: (name: string) => `It is in the browser’s menu, among the extensions, as “${name}”.`,
  },

  keyboard: { bn: 'কি-বোর্ডের শর্টকাট', en: 'Keyboard shortcuts' },
  nextMark: { bn: 'পরের দাগে যান', en: 'Next mark' },
  previousMark: { bn: 'আগের দাগে যান', en: 'Previous mark' },
  openCard: { bn: 'কার্ড খুলুন', en: 'Open its card' },
  closeCard: { bn: 'কার্ড বন্ধ করুন', en: 'Close the card' },
  writeNote: { bn: 'বাছাই করা অংশে নোট লিখুন', en: 'Write a note on what is selected' },
  noKeys: { bn: 'ঠিক করা নেই', en: 'not set' },
  changeKeys: { bn: 'নোটের শর্টকাট বদলান', en: 'Change the shortcut for notes' },

  onward: { bn: 'আরও যা আছে', en: 'What else there is' },
  feeds: { bn: 'তথ্যের উৎস ও সেটিংস', en: 'Feeds and settings' },
  feedsMore: { bn: 'আপনার ভরসার প্রকাশকদের তথ্য যোগ করুন।', en: 'Follow the publishers that you trust.' },
  history: { bn: 'পড়ার ইতিহাস', en: 'History' },
  historyMore: {
    bn: 'আগে পড়া লেখা খুঁজুন নাম বা দাবি ধরে। থাকে কেবল এই যন্ত্রে।',
    en: 'Find what you read by names and claims. It is on this device alone.',
  },
  noHistory: {
    bn: 'এখান থেকে খোলা গেল না। প্রসঙ্গের বোতামে চাপ দিন।',
    en: 'It could not be opened from here. Press Prasanga’s button.',
  },
  desk: { bn: 'নোটের ডেস্ক', en: 'Notes desk' },
  deskMore: {
    bn: 'ফ্যাক্ট-চেকারদের জন্য: দাবি ধরে নোট, রায় আর সূত্র।',
    en: 'For fact-checkers: notes on claims, with verdicts and sources.',
  },
} satisfies Catalogue;

export type WelcomeWords = Words<typeof welcomePhrases>;
