import { describe, test } from 'vitest';
import { expectMarks } from '../../test/spotting/expect-marks.ts';
import { shortNamed } from '../../test/spotting/short-named.ts';
import { buildLexicon, openLexicon } from './index.ts';

const LEXICON = openLexicon(
  buildLexicon([
    shortNamed('mukul', 'person', 'মুকুল পাকড়াশী', 'অভিনেতা (কাল্পনিক)', ['মুকুল']),
    shortNamed('tarit', 'person', 'তড়িৎ হালুই', 'বাঙালি কবি (কাল্পনিক)', ['তড়িৎ']),
    shortNamed('zuroop', 'person', 'জুরূপ সেন', 'সাঁতারু (কাল্পনিক)', ['জুরূপ']),
    shortNamed('shobhan', 'person', 'শোভন ঘটক', 'ক্রিকেটার (কাল্পনিক)', ['শোভন']),
    shortNamed('manch', 'organisation', 'কালিন্দী মঞ্চ', 'নাগরিক সংগঠন (কাল্পনিক)', ['মঞ্চ']),
    shortNamed('kalindi-pura', 'organisation', 'কালিন্দী পুরসভা', 'কালিন্দীর পুর প্রশাসন (কাল্পনিক)', ['পুরসভা']),
    shortNamed('kings', 'organisation', 'কালিন্দী কিংস', 'ফুটবল ক্লাব (কাল্পনিক)', ['কিংস']),
    shortNamed('tufan', 'work', 'তুফান', 'বাংলাদেশের সিনেমা', ['তুফান']),
  ]),
);

describe('a person of a word’s name, once named in full', () => {
  test.each([
    ['speaks', '[[জুরূপ সেন|zuroop]] এলেন। শেষে [[জুরূপ|zuroop]] জানান, তিনি খুশি।'],
    ['is moved as only people are', '[[শোভন ঘটক|shobhan]] এলেন। আতিথ্যে মুগ্ধ [[শোভন|shobhan]]।'],
    ['is no part of a phrase', '[[জুরূপ সেন|zuroop]] এলেন। বাজারে জুরূপ আলুর দাম কমছে।'],
    ['is not what a plain verb tells of', '[[জুরূপ সেন|zuroop]] এলেন। মাহুতের হাতে ছিল জুরূপ।'],
    ['nor that of a whole clause', '[[জুরূপ সেন|zuroop]] এলেন। এবার জুরূপ পথের ধারে ঝাঁকে ঝাঁকে ফুটেছে।'],
    ['nor a kind of thing', '[[জুরূপ সেন|zuroop]] এলেন। জুরূপ ফুলের ছবি তোলেন তিনি।'],
    ['bears a title glued on', '[[জুরূপ সেন|zuroop]] এলেন। [[জুরূপদেবী|zuroop]] জানান, জল কম।'],
    ['has followers behind a hyphen', '[[জুরূপ সেন|zuroop]] এলেন। [[জুরূপ|zuroop]]-অনুরাগীদের ভিড়।'],
    ['gives a family its name', '[[জুরূপ সেন|zuroop]] এলেন। [[জুরূপ|zuroop]] পরিবারের সবাই ছিলেন।'],
    [
      'is an adjective, but not in a pair',
      '[[শোভন ঘটক|shobhan]] ও [[তড়িৎ হালুই|tarit]] এলেন। [[শোভন|shobhan]]-[[তড়িৎ|tarit]] জুটি সফল।',
    ],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('bodies and works', () => {
  test.each([
    ['called by their kind alone need their full name', 'উদ্যোক্তারা মঞ্চে উঠে গান শোনান।'],
    ['have it', '[[কালিন্দী মঞ্চ|manch]] পথে নামল। [[মঞ্চের|manch]] আহ্বায়ক জানান, দাবি একটাই।'],
    ['are not those of another town', '[[কালিন্দী পুরসভা|kalindi-pura]] জানায়, কাজ চলছে। বহরমপুর পুরসভাও টাকা পাবে।'],
    [
      'are no verb’s object where a word only begins like one',
      '[[কালিন্দী কিংস|kings]] জিতেছে। [[কিংস|kings]] কর্তৃপক্ষ বলছে, কোচ থাকছেন।',
    ],
    ['are not where things happen, if no quotes tell', '‘[[তুফান|tufan]]’ সিনেমাটি চলছে। তুফানে ঘর হারায় তারা।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});
