import { describe, test } from 'vitest';
import { expectMarks } from '../../test/spotting/expect-marks.ts';
import { shortNamed } from '../../test/spotting/short-named.ts';
import { buildLexicon, openLexicon } from './index.ts';

const LEXICON = openLexicon(
  buildLexicon([
    shortNamed('nodi', 'person', 'নদী মহাপাত্র', 'বাঙালি গায়িকা (কাল্পনিক)', ['নদী', 'মহাপাত্র']),
    shortNamed('ranjan', 'person', 'রঞ্জিত পাকড়াশী', 'কৃষক নেতা (কাল্পনিক)', ['রঞ্জিত', 'পাকড়াশী']),
    shortNamed('fuel', 'organisation', 'জ্বালানি কমিশন', 'ভারতের জ্বালানি নিয়ন্ত্রক সংস্থা (কাল্পনিক)', ['কমিশন']),
    shortNamed('court', 'organisation', 'ভারতের সাগর আদালত', 'ভারতের আদালত (কাল্পনিক)', ['সাগর আদালত']),
  ]),
);

describe('somebody else of that name', () => {
  test.each([
    ['a word that is a given name too', '[[নদী মহাপাত্র|nodi]] গাইলেন। শাশ্বত মহাপাত্র ছিলেন।'],
    ['one that describes, behind a role', '[[নদী মহাপাত্র|nodi]] গাইলেন। সম্পাদক ভাস্কর মহাপাত্র ছিলেন।'],
    ['initials before it', '[[নদী মহাপাত্র|nodi]] গাইলেন। ছিলেন এম আর মহাপাত্রও।'],
    ['a trade of those whom nobody knows', 'পথের ধারে গৃহবধূ রঞ্জিত বলেন, জল নেই।'],
    ['but not her own', 'মঞ্চে কৃষক [[রঞ্জিত|ranjan]] বলেন, জল নেই।'],
    [
      'who says something behind a longer name',
      '[[রঞ্জিত পাকড়াশী|ranjan]] এলেন। গ্রামের রঞ্জিত খুন্তাল জানালেন, জল নেই।',
    ],
    ['a particle makes one name', '[[রঞ্জিত পাকড়াশী|ranjan]] এলেন। তাঁরা মাজার-ই-রঞ্জিত দেখলেন।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('a body of the same noun', () => {
  test.each([
    ['another', '[[জ্বালানি কমিশন|fuel]] জানিয়েছে। শিক্ষা কমিশনের সুপারিশ এসেছে।'],
    ['the state’s', '[[জ্বালানি কমিশন|fuel]] জানিয়েছে। রাজ্য কমিশনের সুপারিশ এসেছে।'],
    ['itself', '[[জ্বালানি কমিশন|fuel]] জানিয়েছে। বুধবার [[কমিশনের|fuel]] সুপারিশ এসেছে।'],
    ['another country’s', '[[ভারতের সাগর আদালত|court]] জানিয়েছে। নেপালের সাগর আদালত রায় দেয়নি।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('an ordinary word, though its bearer is named', () => {
  test.each([
    ['where one comes from', '[[নদী মহাপাত্র|nodi]] গাইলেন। নদী থেকে জল আনতে হয়।'],
    ['what there is', '[[নদী মহাপাত্র|nodi]] গাইলেন। সামনে ছিল নদী।'],
    ['where things stand', '[[নদী মহাপাত্র|nodi]] গাইলেন। নদীর ধারে ভিড় ছিল।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});
