import { describe, test } from 'vitest';
import { expectMarks } from '../../test/spotting/expect-marks.ts';
import { shortNamed } from '../../test/spotting/short-named.ts';
import { buildLexicon, openLexicon } from './index.ts';

const LEXICON = openLexicon(
  buildLexicon([
    shortNamed('dinajpur', 'place', 'দিনাজপুর', 'রংপুর বিভাগের জেলা', []),
    shortNamed('bardhaman', 'place', 'বর্ধমান', 'পশ্চিমবঙ্গের শহর', []),
    shortNamed('sudan', 'place', 'সুদান', 'আফ্রিকার দেশ', []),
    shortNamed('surma', 'place', 'সুরমা নদী', 'সিলেটের নদী', ['সুরমা']),
    shortNamed('kolkata', 'place', 'কলকাতা', 'পশ্চিমবঙ্গের রাজধানী', []),
    shortNamed('motlob', 'place', 'মতলব', 'চাঁদপুরের এলাকা', ['মতলব']),
    shortNamed('georgia', 'place', 'জর্জিয়া', 'ককেশাসের দেশ', ['জর্জিয়া']),
    shortNamed('georgia-us', 'place', 'জর্জিয়া', 'যুক্তরাষ্ট্রের অঙ্গরাজ্য', ['জর্জিয়া']),
    shortNamed('raipur-feni', 'place', 'রায়গড়', 'ফেনীর উপজেলা (কাল্পনিক)', ['রায়গড়']),
    shortNamed('raipur-pabna', 'place', 'রায়গড়', 'পাবনার উপজেলা (কাল্পনিক)', ['রায়গড়']),
    shortNamed('joya', 'person', 'জয়া পাকড়াশী', 'বাংলাদেশি অভিনেত্রী (কাল্পনিক)', ['জয়া']),
    shortNamed('imran-singer', 'person', 'ইমরান পাকড়াশী', 'বাংলাদেশি কণ্ঠশিল্পী (কাল্পনিক)', ['ইমরান']),
    shortNamed('imran-actor', 'person', 'ইমরান হালুই', 'বাংলাদেশি অভিনেতা (কাল্পনিক)', ['ইমরান']),
    shortNamed('paba', 'place', 'পবা', 'রাজশাহীর উপজেলা', ['পবা']),
    shortNamed('bapa', 'organisation', 'বাংলাদেশ পরিবেশ আন্দোলন', 'পরিবেশবাদী সংগঠন', ['বাপা']),
    shortNamed('zuroop', 'person', 'জুরূপ পাকড়াশী', 'ভারতীয় অভিনেতা (কাল্পনিক)', ['জুরূপ']),
    shortNamed('nazmul', 'person', 'নাজমুল পাকড়াশী', 'বিসিবির সাবেক সভাপতি (কাল্পনিক)', ['নাজমুল']),
    shortNamed('jupiter', 'place', 'বৃহস্পতি গ্রহ', 'সৌরজগতের গ্রহ', ['বেস্পতি']),
  ]),
);

describe('a place that a word beside it makes another of', () => {
  test.each([
    ['a district of the other Bengal', 'পাট কেনা হচ্ছে উত্তর দিনাজপুরে, [[দিনাজপুরে|dinajpur]] কেনা শেষ।'],
    ['a district split in two', 'পশ্চিম বর্ধমানে জল নেমেছে।'],
    ['a state that seceded', 'দক্ষিণ সুদানের রাজধানী জুবায় লড়াই চলছে।'],
    ['an upazila of a river’s name', 'দক্ষিণ সুরমায় বাস উল্টে আহত ১০।'],
    ['an upazila with the word behind', 'মতলব উত্তর উপজেলায় ঝড় হয়েছে।'],
    ['not one that it tells a part of', 'উত্তর [[কলকাতায়|kolkata]] জল জমেছে।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('whose a name is, by the places near it', () => {
  test.each([
    ['a city of the country', 'তিবলিসিতে বিক্ষোভ, [[জর্জিয়ায়|georgia]] জরুরি অবস্থা।'],
    ['a city of the state', 'আটলান্টায় বিক্ষোভ, [[জর্জিয়ায়|georgia-us]] জরুরি অবস্থা।'],
    ['a town of the district', 'পরশুরাম থেকে [[রায়গড়|raipur-feni]] পর্যন্ত সড়ক ডুবেছে।'],
    ['a town of the other', 'ঈশ্বরদী থেকে [[রায়গড়|raipur-pabna]] পর্যন্ত সড়ক ডুবেছে।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('whose a name is, by the article', () => {
  test.each([
    [
      'whom it has meant so far',
      'নতুন গান নিয়ে আসছেন [[ইমরান|imran-singer]]। গানটির সুরও তাঁর। ভিডিওতে [[ইমরানের|imran-singer]] সঙ্গে আছেন এক নবাগত।',
    ],
    [
      'nobody’s whose surname follows, be the other named in full',
      'ডাবিং শেষ করেছেন [[জয়া পাকড়াশী|joya]]। ছবির সহকারী পরিচালক জয়া সাহা জানান, শুটিং শেষ।',
    ],
    [
      'another body’s, whose full name stands before its brackets',
      'পরিবেশ বাঁচাও আন্দোলনের (পবা) নেতারা আসেন। পবার চেয়ারম্যান বলেন, লড়াই চলবে।',
    ],
    ['the body’s own, behind its own full name', '[[বাংলাদেশ পরিবেশ আন্দোলন|bapa]] ([[বাপা|bapa]]) নিন্দা জানিয়েছে।'],
    ['a day’s, listed with a day', 'ভোরে দেখা যাবে [[বৃহস্পতি গ্রহ|jupiter]]। মহাকাশ দেখার শিবির বেস্পতি ও শুক্রবার।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('a word or the name', () => {
  test.each([
    ['whom a prize describes', '[[জুরূপ পাকড়াশী|zuroop]] এলেন। অস্কারজয়ী [[জুরূপ|zuroop]] এবার নতুন ছবিতে।'],
    ['who does something to an institution', '[[নাজমুল পাকড়াশী|nazmul]] আসেন। পরে [[নাজমুল|nazmul]] বোর্ড ছাড়েন।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});
