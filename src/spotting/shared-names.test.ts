import { describe, test } from 'vitest';
import { expectMarks } from '../../test/spotting/expect-marks.ts';
import { shortNamed } from '../../test/spotting/short-named.ts';
import { buildLexicon, openLexicon } from './index.ts';

const LEXICON = openLexicon(
  buildLexicon([
    shortNamed('lincoln-town', 'place', 'লিংকন', 'যুক্তরাষ্ট্রের শহর', ['লিংকন']),
    shortNamed('lincoln', 'person', 'আব্রাহাম লিংকন', 'প্রাক্তন মার্কিন প্রেসিডেন্ট', ['লিংকন']),
    shortNamed('newton', 'person', 'আইজ্যাক নিউটন', 'ইংরেজ পদার্থবিদ', ['নিউটন']),
    shortNamed('chitra-river', 'place', 'চিত্রা নদী', 'নড়াইলের নদী', ['চিত্রা']),
    shortNamed('chitra-train', 'organisation', 'চিত্রা এক্সপ্রেস', 'ঢাকা-খুলনা পথের ট্রেন', ['চিত্রা']),
    shortNamed('titli', 'event', 'ঘূর্ণিঝড় তিতলি', 'বঙ্গোপসাগরের ঘূর্ণিঝড়', ['তিতলি']),
    shortNamed('khadaan', 'work', 'খাদান', 'বাংলা ছবি', ['খাদান']),
    shortNamed('kalantar-paper', 'organisation', 'দৈনিক কালান্তর', 'কলকাতার দৈনিক', ['কালান্তর']),
    shortNamed('kalantar-book', 'work', 'কালান্তর', 'রবীন্দ্রনাথের প্রবন্ধের বই', ['কালান্তর']),
    shortNamed('runner', 'organisation', 'রানার অটোমোবাইলস', 'মোটরসাইকেল নির্মাতা প্রতিষ্ঠান', ['রানার']),
    shortNamed('inqilab', 'organisation', 'দৈনিক ইনকিলাব', 'ঢাকার দৈনিক', ['ইনকিলাব']),
    shortNamed('union', 'organisation', 'যুব ইউনিয়ন', 'বাংলাদেশের যুব সংগঠন', ['যুব ইউনিয়ন']),
    shortNamed('nahid-islam', 'person', 'নাহিদ ইসলাম', 'নাগরিক পার্টির আহ্বায়ক', ['নাহিদ']),
    shortNamed('nahid-hasan', 'person', 'নাহিদ হাসান', 'শহীদনগরের কাউন্সিলর (কাল্পনিক)', ['নাহিদ']),
    shortNamed('dipa', 'person', 'দীপা কর্মকার', 'ভারতীয় জিমন্যাস্ট', ['দীপা']),
    shortNamed('perth', 'place', 'পার্থ', 'অস্ট্রেলিয়ার শহর', ['পার্থ']),
    shortNamed('partha', 'person', 'পার্থ চট্টোপাধ্যায়', 'প্রাক্তন শিক্ষামন্ত্রী', ['পার্থ']),
  ]),
);

describe('one name, several bearers', () => {
  test.each([
    ['who opens a clause of respect', '[[আব্রাহাম লিংকন|lincoln]] জেতেন। [[লিংকন|lincoln]] শেষ দৃশ্যে মঞ্চে আসেন।'],
    ['what a settlement follows', '[[আইজ্যাক নিউটন|newton]] লেখেন। সেটি তৈরি হয়েছে নিউটন শহরে।'],
    ['a train leaves', '[[চিত্রা এক্সপ্রেস|chitra-train]] এসেছে। দুপুরে [[চিত্রা|chitra-train]] ছাড়ে স্টেশন।'],
    ['the like of a storm', '[[ঘূর্ণিঝড় তিতলি|titli]] আসে। আইলা বা [[তিতলির|titli]] মতো ঝড় হয় মে মাসে।'],
    ['what is the second of a film', '[[খাদানের|khadaan]] দ্বিতীয় পর্ব আসছে বড়দিনে।'],
    [
      'the maker before the quotes',
      '[[দৈনিক কালান্তর|kalantar-paper]] লেখে, নাম এসেছে রবীন্দ্রনাথের ‘[[কালান্তর|kalantar-book]]’ থেকে।',
    ],
    ['a title behind which its genre stands', '[[রানার অটোমোবাইলস|runner]] আয়োজক। ‘রানার’ কবিতা পড়ে শিশুরা।'],
    ['what is called out twice', '[[দৈনিক ইনকিলাব|inqilab]] লেখে। ‘ইনকিলাব, ইনকিলাব’ ধ্বনি ওঠে।'],
    [
      'a body that acts at its clause’s end',
      'মিছিলে হামলা হয়েছে সংগঠনের নেতাদের। [[যুব ইউনিয়ন|union]] ঘটনার নিন্দা জানিয়েছে।',
    ],
    [
      'a role that is the other’s own',
      '[[নাহিদ হাসান|nahid-hasan]] ছাড়া পান। পার্টির আহ্বায়ক [[নাহিদ|nahid-islam]] খুশি হন।',
    ],
    ['no government goes by a gymnast', '[[দীপা কর্মকার|dipa]] আসেন। শিক্ষিকা দীপা সরকার প্রথম তাঁকে শেখান।'],
    ['towns are not listed with persons', 'নতুন নাটক পার্থ ও কর্ণকে নিয়ে।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});
