import type { Catalogue } from './catalogue.ts';

/** The words of the desk's settings. */
export const deskSettingsPhrases = {
  scale: { bn: 'রায়ের তালিকা', en: 'Scale of verdicts' },
  scaleMore: {
    bn: 'নোটে যেসব রায় দেওয়া যায়। কথা বদলালে আগের নোটেও নতুন কথাটিই দেখাবে। কোনো নোটে ব্যবহৃত রায় সরানো যায় না।',
    en: 'The verdicts that a note can bear. Changed words show in earlier notes too. A verdict that notes bear cannot be removed.',
  },
  wordsBn: { bn: 'বাংলায়', en: 'In Bengali' },
  wordsEn: { bn: 'ইংরেজিতে', en: 'In English' },
  rating: { bn: 'মান', en: 'Rating' },
  ratingMore: {
    bn: 'মান ১ (মিথ্যা) থেকে ৫ (সত্য)। যে রায় সত্য-মিথ্যা বলে না, তার কোনো মান নেই।',
    en: 'From 1 (false) to 5 (true). A verdict that says nothing of truth has none.',
  },
  noRating: { bn: 'নেই', en: 'None' },
  uses: { bn: (count: string) => `${count}টি নোটে`, en: (count: string) => `notes: ${count}` },
  verdictNumber: { bn: (number: string) => `রায় ${number}`, en: (number: string) => `Verdict ${number}` },
  moveUp: { bn: (name: string) => `ওপরে তুলুন: ${name}`, en: (name: string) => `Move up: ${name}` },
  moveDown: { bn: (name: string) => `নিচে নামান: ${name}`, en: (name: string) => `Move down: ${name}` },
  removeVerdict: { bn: (name: string) => `সরান: ${name}`, en: (name: string) => `Remove: ${name}` },
  addVerdict: { bn: 'নতুন রায় যোগ করুন', en: 'Add a verdict' },
  defaultScale: { bn: 'শুরুর তালিকা ফিরিয়ে আনুন', en: 'Back to the first scale' },
  save: { bn: 'সংরক্ষণ করুন', en: 'Save' },
  discard: { bn: 'বদল বাদ দিন', en: 'Discard changes' },
  kept: { bn: 'সংরক্ষণ করা হয়েছে', en: 'Saved' },
  emptyWords: { bn: 'প্রতিটি রায়ের বাংলা কথা লাগবে।', en: 'Every verdict needs words in Bengali.' },

  publisher: { bn: 'প্রকাশক', en: 'Publisher' },
  publisherMore: {
    bn: 'যাচাই প্রকাশের সময় যাঁর নাম যাবে। ClaimReview আর তথ্যের উৎস তৈরিতে লাগে।',
    en: 'Whose name your fact checks bear when they are published, as ClaimReview or in a feed.',
  },
  publisherName: { bn: 'নাম', en: 'Name' },
  publisherUrl: { bn: 'ওয়েব ঠিকানা', en: 'Web address' },
  reviewAddress: { bn: 'যাচাই প্রতিবেদনের ঠিকানার ধাঁচ', en: 'Pattern of a fact check’s address' },
  reviewAddressMore: {
    bn: 'যে পাতায় যাচাইটি প্রকাশিত হবে। {id} লেখা জায়গায় নোটের নম্বর বসে, যেমন https://desk.example/{id}',
    en: 'The page where it is published. {id} stands for the note’s number: https://desk.example/{id}',
  },
  notAddress: {
    bn: 'এটি পূর্ণ ওয়েব ঠিকানা নয়। https:// দিয়ে শুরু করুন।',
    en: 'This is not a full web address. Begin with https://',
  },
  ruleWithoutId: {
    bn: 'ঠিকানায় {id} নেই, তাই সব যাচাইয়ের ঠিকানা একই হবে।',
    en: 'Without {id} all fact checks have the same address.',
  },
  writing: { bn: 'নোট লেখা', en: 'Writing notes' },
  selectionButton: {
    bn: 'লেখা বাছলে পাশে নোটের বোতাম দেখান',
    en: 'Show a button beside selected text',
  },
  selectionButtonMore: {
    bn: 'বন্ধ থাকলেও ডান ক্লিকের মেনু আর কিবোর্ড থেকে নোট লেখা যায়।',
    en: 'The context menu and the keyboard command work without it too.',
  },
  on: { bn: 'চালু', en: 'On' },
  off: { bn: 'বন্ধ', en: 'Off' },
  safety: { bn: 'নোটের নিরাপত্তা', en: 'Keeping notes safe' },
  persistence: {
    bn: {
      unasked: 'নোটগুলো স্থায়ীভাবে রাখতে ব্রাউজারকে এখনো বলা হয়নি।',
      granted: 'ব্রাউজার নোটগুলো স্থায়ীভাবে রাখছে: জায়গা কমে গেলেও মুছবে না।',
      refused: 'ব্রাউজার স্থায়ীভাবে রাখার নিশ্চয়তা দেয়নি: যন্ত্রে জায়গা একেবারে কমে গেলে মুছে যেতে পারে। নিয়মিত ব্যাকআপ নিন।',
    },
    en: {
      unasked: 'The browser has not been asked yet to keep the notes for good.',
      granted: 'The browser keeps the notes for good, even when space runs low.',
      refused: 'The browser does not promise to keep the notes when space runs very low. Make backups.',
    },
  },
  askBrowser: { bn: 'ব্রাউজারকে বলুন', en: 'Ask the browser' },
  lastBackup: { bn: (age: string) => `শেষ ব্যাকআপ ${age}।`, en: (age: string) => `Last backup ${age}.` },
  noBackup: { bn: 'এখনো কোনো ব্যাকআপ নেওয়া হয়নি।', en: 'No backup has been made yet.' },
} satisfies Catalogue;
