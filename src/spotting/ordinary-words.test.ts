import { describe, test } from 'vitest';
import { expectMarks } from '../../test/spotting/expect-marks.ts';
import { shortNamed } from '../../test/spotting/short-named.ts';
import { buildLexicon, openLexicon } from './index.ts';

const LEXICON = openLexicon(
  buildLexicon([
    shortNamed('nirmal', 'person', 'নির্মল মুন্সী', 'সাংসদ ও নেতা (কাল্পনিক)', ['নির্মল']),
    shortNamed('kabita', 'person', 'কবিতা শীলকর', 'গায়িকা (কাল্পনিক)', ['কবিতা']),
    shortNamed('kiran', 'person', 'কিরণ পাখাধর', 'অভিনেত্রী (কাল্পনিক)', ['কিরণ']),
    shortNamed('soma', 'person', 'সোম ঘটক', 'অভিনেতা (কাল্পনিক)', ['সোম']),
    shortNamed('parvez', 'person', 'পারভেজ হাওলা', 'ফুটবলার (কাল্পনিক)', ['পারভেজ']),
    shortNamed('kadir', 'person', 'কাদির বখশ', 'ঔপন্যাসিক (কাল্পনিক)', ['কাদির বখশ']),
    shortNamed('dhruba', 'person', 'ধ্রুব মালাকার', 'দাবাড়ু (কাল্পনিক)', ['ধ্রুব']),
    shortNamed('jagriti', 'organisation', 'দৈনিক জাগৃতি', 'ঢাকার দৈনিক পত্রিকা', ['জাগৃতি', 'নতুন প্রভাত']),
    shortNamed('tej', 'event', 'ঘূর্ণিঝড় তেজ', '২০২৩ সালের ঘূর্ণিঝড়', ['তেজ']),
    shortNamed('swapna', 'organisation', 'স্বপ্ন', 'বাংলাদেশের সুপারশপ', []),
    shortNamed('tunglo', 'person', 'তুংলো পাই', 'নেতা (কাল্পনিক)', ['তুংলো']),
    shortNamed('china', 'place', 'চীন', 'পূর্ব এশিয়ার দেশ', ['চিন']),
    shortNamed('bandhan', 'organisation', 'বন্ধন ব্যাঙ্ক', 'কলকাতার বেসরকারি ব্যাঙ্ক', ['বন্ধন']),
  ]),
);

describe('the ordinary word', () => {
  test.each([
    ['an adjective before its noun', '[[নির্মল মুন্সী|nirmal]] এলেন। নির্মল বাতাসে শ্বাস নিল সবাই।'],
    ['an adjective with a case is a name', '[[নির্মল মুন্সী|nirmal]] এলেন। [[নির্মলের|nirmal]] সঙ্গে ছিলেন দুজন।'],
    ['the object of a verb of things', '[[কবিতা শীলকর|kabita]] এলেন। মাঝে কবিতা পড়ে শোনায় এক ছাত্রী।'],
    [
      'a name that is no word has what it has',
      'কাল সফর [[তুংলোর|tunglo]]অস্ত্র বিক্রি নিয়ে কথা। নেতা [[তুংলো পাই|tunglo]] এলেন।',
    ],
    ['what is counted', '[[কবিতা শীলকর|kabita]] এলেন। মেলায় চারটি কবিতা পাঠ হয়।'],
    ['said twice', '[[কিরণ পাখাধর|kiran]] এলেন। আকাশে কিরণ কিরণ আলো।'],
    ['a day in short', '[[সোম ঘটক|soma]] মঞ্চে। [[সোমের|soma]] নাটক চলবে সোম ও মঙ্গলবার।'],
    ['a passive', 'এলাকায় নতুন প্রভাত সূচিত হবে বলে আশা।'],
    ['and the paper', 'খবরটি ছেপেছে [[জাগৃতি|jagriti]]।'],
    ['no cue at all', 'রোদের তেজ কমেছে; আত্মার বন্ধন ছিন্ন হয় না।'],
    ['though the pack is sure of it', '[[স্বপ্নের|swapna]] বিক্রয়কেন্দ্রে ভিড়। মানুষের স্বপ্ন পূরণ হবে।'],
    ['what a company has', '[[বন্ধনের|bandhan]] শেয়ার দর বেড়েছে।'],
    ['a participle before the verb that goes with it', 'পাখিটি বাসা চিনে নেয়। পথ চিনে নিতে সময় লাগে।'],
    ['what a hyphen joins is a person’s', '[[নির্মল মুন্সী|nirmal]] এলেন। [[নির্মল|nirmal]]-ঘনিষ্ঠদের দাবি অন্য।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('others of that name', () => {
  test.each([
    ['who is introduced by name', 'পারভেজ নামের এক তরুণ মারা গেছেন।'],
    ['named in full last', '[[পারভেজ হাওলা|parvez]] এলেন। পরে ব্যবসায়ী পারভেজ সাজ্জাদ। পারভেজ বলেন, ভালো আছি।'],
    ['and the other way round', 'পারভেজ সাজ্জাদ এলেন। পরে [[পারভেজ হাওলা|parvez]]। [[পারভেজ|parvez]] বলেন, ভালো আছি।'],
    ['a full name that goes on', 'প্রকৌশলী কাদির বখশ তালুকদার কাজ দেখছেন।'],
    ['a stem that is spoken open', '[[ধ্রুব মালাকার|dhruba]] জিতেছেন। [[ধ্রুবর|dhruba]] কোচ খুশি।'],
    ['a thing that is called so', 'আরব সাগরে জন্ম নেওয়া ঝড়টির নাম [[তেজ|tej]] রাখা হয়েছে।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});
