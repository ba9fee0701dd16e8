import { describe, test } from 'vitest';
import { expectMarks } from '../../test/spotting/expect-marks.ts';
import { shortNamed } from '../../test/spotting/short-named.ts';
import { buildLexicon, openLexicon } from './index.ts';

const LEXICON = openLexicon(
  buildLexicon([
    shortNamed('rimuk', 'person', 'রিমুক পাকড়াশী', 'অভিনেত্রী (কাল্পনিক)', ['রিমুক']),
    shortNamed('karatoya', 'place', 'করতোয়া নদী', 'বগুড়ার নদী', ['করতোয়া']),
    shortNamed('karatoya-train', 'other', 'করতোয়া এক্সপ্রেস', 'সান্তাহার–বুড়িমারী আন্তনগর ট্রেন', ['করতোয়া']),
    shortNamed('bhabesh', 'person', 'ভবেশ হালুই', 'জলপাইগুড়ির সাংসদ (কাল্পনিক)', ['হালুই'], ['ভবেশ']),
    shortNamed('rani-halui', 'person', 'রানি হালুই', 'বাঙালি কবি (কাল্পনিক)', ['হালুই'], ['রানি']),
    shortNamed('ghuri', 'organisation', 'ঘুড়ি', 'বাংলাদেশের ই-কমার্স প্রতিষ্ঠান (কাল্পনিক)', ['ঘুড়ি']),
    shortNamed('fazlu', 'person', 'ফজলু মিঞা', 'বাউল সাধক (কাল্পনিক)', ['ফজলু মিঞা']),
    shortNamed('subarta', 'organisation', 'সুবার্তা', 'কলকাতার বাংলা দৈনিক (কাল্পনিক)', ['সুবার্তা']),
    shortNamed('uttarbarta', 'organisation', 'উত্তরবার্তা', 'বগুড়ার দৈনিক (কাল্পনিক)', []),
    shortNamed('punjab-in', 'place', 'পঞ্জাব রাজ্য', 'ভারতের রাজ্য', ['পঞ্জাব']),
    shortNamed('punjab-pk', 'place', 'পঞ্জাব প্রদেশ', 'পাকিস্তানের প্রদেশ', ['পঞ্জাব']),
    shortNamed('tuhin-team', 'organisation', 'কুমিল্লা ভিক্টোরিয়ানস', 'বিপিএলের ক্রিকেট দল', ['কুমিল্লা']),
    shortNamed('cumilla', 'place', 'কুমিল্লা', 'বাংলাদেশের শহর', ['কুমিল্লা']),
    shortNamed('dheu', 'work', 'ঢেউ', '২০২১ সালের বাংলাদেশি ছবি (কাল্পনিক)', ['ঢেউ']),
  ]),
);

describe('a name that no table holds', () => {
  test.each([
    ['may be a word, in the usual company of one', '[[রিমুক পাকড়াশী|rimuk]] এলেন। আমাদের রিমুক ফুরিয়েছে।'],
    ['and the name, in that of one', '[[রিমুক পাকড়াশী|rimuk]] এলেন। [[রিমুক|rimuk]] বলেন, শুটিং শেষ।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('others of that name', () => {
  test.each([
    ['a surname means whoever bore it in full', 'প্রকৌশলী সোমেন হালুই এলেন। হালুই জানান, কাজ চলছে।'],
    ['unless readers know whom it means', '[[ভবেশ হালুই|bhabesh]] ভোট চান। [[হালুই|bhabesh]] বলেন, জিতব।'],
    ['one whose age is told', 'মাগুরায় নিহত ফজলু মিঞা (৪৫) ভ্যান চালাতেন।'],
    ['a full name is seldom a stranger’s', 'আখড়ায় [[ফজলু মিঞার|fazlu]] পুরনো একতারা রাখা আছে।'],
    ['what stands before makes a longer name', 'খবরটি ছেপেছে দৈনিক করতোয়া।'],
    ['a noun before a name is no given name', 'শুটিংয়ের আগে দেখা হয় [[হালুইয়ের|rani-halui]] কবিতার খাতা।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('whose it is', () => {
  test.each([
    ['a train', 'স্টেশনে দাঁড়িয়ে ছিল [[করতোয়া|karatoya-train]]; যাত্রীরা নেমে পড়েন।'],
    ['a river', '[[করতোয়া|karatoya]] শুকিয়ে গেছে, জেলেরা বেকার।'],
    ['what the sentence before speaks of', 'নতুন কবিতা ছাপা হচ্ছে। [[হালুই|rani-halui]] বলেন, পাঠক পেয়েছি।'],
    ['and the one after', '[[হালুই|bhabesh]] বলেন, চিঠি দেব। লোকসভা ভোটে তাঁর প্রচার শুরু।'],
    ['the country of what is named beside', 'লাহোরে তুষারপাত। [[পঞ্জাবে|punjab-pk]] স্কুল বন্ধ।'],
    ['a town where one comes from', 'ম্যাচ দেখতে [[কুমিল্লা|cumilla]] থেকে আসেন সমর্থকেরা।'],
    ['all members of a list are papers', 'স্টলে ছিল [[সুবার্তা|subarta]] ও [[উত্তরবার্তা|uttarbarta]]।'],
    ['a body behind what it has not done', 'টাকা নিয়ে পণ্য দেয়নি [[ঘুড়ি|ghuri]]।'],
    ['a film, though bare, with what it is behind it', 'টিকিট মিলছে না [[ঢেউ|dheu]] সিনেমার।'],
    ['no body, but what flies', 'আকাশে উড়ছে ঘুড়ি।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});
