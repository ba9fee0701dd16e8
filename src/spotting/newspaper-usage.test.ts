import { describe, test } from 'vitest';
import { expectMarks } from '../../test/spotting/expect-marks.ts';
import { shortNamed } from '../../test/spotting/short-named.ts';
import { buildLexicon, openLexicon } from './index.ts';

const LEXICON = openLexicon(
  buildLexicon([
    shortNamed('bogura', 'place', 'বগুড়া', 'বাংলাদেশের উত্তরাঞ্চলের শহর', ['বগুড়া']),
    shortNamed('bogura-team', 'organisation', 'বগুড়া বুলস', 'বিপিএলের ক্রিকেট দল (কাল্পনিক)', ['বগুড়া']),
    shortNamed('natore', 'place', 'নাটোর', 'বাংলাদেশের জেলা', []),
    shortNamed('wasa', 'organisation', 'সিলেট পানিসেবা', 'সিলেটের পানি সরবরাহ সংস্থা (কাল্পনিক)', ['পানিসেবা']),
    shortNamed('novel', 'work', 'কাঁটাতারের ওপারে', 'কল্যাণী বাগচীর উপন্যাস (কাল্পনিক)', ['কাঁটাতারের ওপারে']),
    shortNamed('rimon', 'person', 'রিমন পাখিরা', 'বাংলাদেশি স্ট্রাইকার (কাল্পনিক)', ['রিমন']),
    shortNamed('halim', 'person', 'শেখ আবদুল গাফফার', 'বাংলাদেশের অর্থসচিব (কাল্পনিক)', []),
    shortNamed('quader', 'person', 'রওশন কাদের', 'বাংলাদেশের রাজনীতিক (কাল্পনিক)', ['কাদের']),
    shortNamed('adhikari', 'person', 'সুখেন অধিকারী', 'পশ্চিমবঙ্গের রাজনীতিক (কাল্পনিক)', ['অধিকারী']),
    shortNamed('jit', 'person', 'জিৎ', 'টলিউডের অভিনেতা', ['জিৎ']),
    shortNamed('agomoni', 'organisation', 'পুবালি ব্যাংক', 'বাংলাদেশের বেসরকারি ব্যাংক (কাল্পনিক)', [], ['পুবালি']),
    shortNamed('singh', 'person', 'সুরজিৎ সিংহ', 'গায়ক (কাল্পনিক)', []),
    shortNamed('jalangi', 'place', 'জলঙ্গী নদী', 'নদিয়ার নদী', ['জলঙ্গী']),
    shortNamed('jalangi-bank', 'organisation', 'জলঙ্গী ব্যাঙ্ক', 'কলকাতার ব্যাঙ্ক (কাল্পনিক)', ['জলঙ্গী']),
  ]),
);

describe('a surname that is a word', () => {
  test.each([
    ['one who has something', 'ভোটে লড়বেন [[সুখেন অধিকারী|adhikari]]। তিনি অসাধারণ স্মৃতির অধিকারী ছিলেন না।'],
    ['and the man', 'ভোটে লড়বেন [[সুখেন অধিকারী|adhikari]]। [[অধিকারী|adhikari]] বলেন, জিতবেন।'],
    ['whose, and with whom', '[[রওশন কাদের|quader]] জানতে চান, এটি কাদের স্বার্থে, কাদের সঙ্গে চুক্তি।'],
    ['and the man', 'আদালতে [[রওশন কাদের|quader]]। [[কাদেরের|quader]] আইনজীবী সময় চান।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('what bears a name in common', () => {
  test.each([
    ['two ends of a way', 'ম্যাচ জিতেছে [[বগুড়া বুলস|bogura-team]]। [[বগুড়া|bogura]]-[[নাটোর|natore]] মহাসড়কে যানজট।'],
    ['a town, where nothing speaks of play', 'উচ্ছেদ নিয়ে [[বগুড়াকে|bogura]] নোটিশ।'],
    ['what is its own stands before it', 'শেষ ওভারে রেকর্ড রান [[বগুড়ার|bogura-team]]।'],
    [
      'who is still to be introduced',
      '[[জলঙ্গীর|jalangi]] ভাঙনে ঘর গিয়েছে। [[জলঙ্গী|jalangi]] এখন জমি খাচ্ছে। ঋণ মকুব করল [[জলঙ্গী ব্যাঙ্ক|jalangi-bank]]।',
    ],
    ['another town’s body', '[[সিলেট পানিসেবা|wasa]] দাম বাড়াল। খুলনা পানিসেবার দাম বাড়েনি।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('a title of several words, a goal and a role', () => {
  test.each([
    ['a book is read', 'বইমেলায় কল্যাণী বাগচীর [[কাঁটাতারের ওপারে|novel]] পড়ে শোনান পাঠকেরা; উপন্যাস নিয়ে আলোচনা হয়।'],
    ['its owner behind it', '[[রিমন পাখিরা|rimon]] ফিরেছেন। জোড়া গোল [[রিমনের|rimon]]।'],
    ['ৎ is ত before a suffix', 'অভিনেতা [[জিৎ|jit]] এলেন। নতুন ছবির শুটিংয়ে [[জিতের|jit]] সঙ্গে দেখা।'],
    ['and ৎ without one', 'অভিনেতা [[জিৎ|jit]] এলেন। শেষ ম্যাচে জিত হাতছাড়া হল।'],
    ['a long dash joins no names', 'ঋণ মকুব করল [[পুবালি|agomoni]]—এই খবরে খুশি চাষি।'],
    ['either press’s Singh', 'মঞ্চে গাইলেন [[সুরজিৎ সিং|singh]]।'],
    ['as either press spells it', '[[শেখ আব্দুল গাফফারের|halim]] মতে, ঘাটতি কমবে।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});
