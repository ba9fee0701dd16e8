import { describe, test } from 'vitest';
import { expectMarks } from '../../test/spotting/expect-marks.ts';
import { shortNamed } from '../../test/spotting/short-named.ts';
import type { Entity } from '../model/index.ts';
import { buildLexicon, openLexicon } from './index.ts';

/** An entity with one shared or ordinary short name. */
const entity = (
  id: string,
  kind: Entity['kind'],
  label: string,
  description: string,
  { also = [], weak = [], related = [] }: { also?: string[]; weak?: string[]; related?: string[] } = {},
): Entity => ({
  ...shortNamed(id, kind, label, description, weak, also),
  related: related.map((other) => ({ id: other, as: 'related' })),
});

const LEXICON = openLexicon(
  buildLexicon([
    entity('gumti-river', 'place', 'গোমতী নদী', 'কুমিল্লার নদী', { weak: ['গোমতী'] }),
    entity('gumti-district', 'place', 'গোমতী জেলা', 'ত্রিপুরার জেলা', { weak: ['গোমতী'] }),
    entity('gomati-das', 'person', 'গোমতী দাস', 'কথাসাহিত্যিক (কাল্পনিক)', { weak: ['গোমতী', 'দাস'] }),
    entity('bansi-bridge', 'place', 'বংশী সেতু', 'বংশী নদীর ওপর সেতু', { weak: ['বংশী'] }),
    entity('cumilla', 'place', 'কুমিল্লা', 'বাংলাদেশের শহর', { weak: ['কুমিল্লা'] }),
    entity('victorians', 'organisation', 'কুমিল্লা ভিক্টোরিয়ানস', 'বিপিএলের ক্রিকেট দল', {
      weak: ['কুমিল্লা'],
      related: ['cumilla'],
    }),
    entity('naogaon-upazila', 'place', 'মান্দা উপজেলা', 'নওগাঁর উপজেলা', {
      weak: ['মান্দা'],
      related: ['naogaon'],
    }),
    entity('manda-village', 'place', 'মান্দা', 'মেঘালয়ের গ্রাম', { weak: ['মান্দা'] }),
    entity('naogaon', 'place', 'নওগাঁ', 'বাংলাদেশের জেলা'),
    entity('dinkal', 'organisation', 'দিনকাল', 'ঢাকার দৈনিক পত্রিকা', { weak: ['দিনকাল'] }),
    entity('sangram', 'organisation', 'দৈনিক সংগ্রাম', 'ঢাকার দৈনিক পত্রিকা', { weak: ['সংগ্রাম'] }),
    entity('bpsc-exam', 'event', 'এনটিআরসিএ পরীক্ষা', 'বাংলাদেশের শিক্ষক নিবন্ধন পরীক্ষা', { weak: ['এনটিআরসিএ'] }),
    entity('ntrca', 'organisation', 'শিক্ষক নিবন্ধন কর্তৃপক্ষ', 'বাংলাদেশের শিক্ষক নিয়োগ সংস্থা', {
      weak: ['এনটিআরসিএ'],
    }),
    entity('bsp-bd', 'organisation', 'বাংলাদেশ সাম্যবাদী পার্টি', 'বাংলাদেশের রাজনৈতিক দল', { weak: ['বিএসপি'] }),
    entity('bsp-in', 'organisation', 'বহুজন সমাজ পার্টি', 'উত্তরপ্রদেশের রাজনৈতিক দল', { weak: ['বিএসপি'] }),
    entity('sopan-film', 'work', 'সোপান', 'বাংলাদেশের চলচ্চিত্র', { weak: ['সোপান'] }),
    entity('kuyasha-novel', 'work', 'কুয়াশা', 'কলকাতার লেখকের উপন্যাস', { weak: ['কুয়াশা'] }),
    entity('kuyasha-film', 'work', 'কুয়াশা', 'বাংলাদেশের চলচ্চিত্র', { weak: ['কুয়াশা'] }),
    entity('rodela', 'person', 'রোদেলা চাকলাদার', 'দাবাড়ু (কাল্পনিক)', { weak: ['রোদেলা', 'চাকলাদার'] }),
    entity('rahat-cricketer', 'person', 'রাহাত কানুনগো', 'ক্রিকেটার (কাল্পনিক)', { weak: ['রাহাত'] }),
    entity('rahat-painter', 'person', 'রাহাত বাড়ৈ', 'চিত্রশিল্পী (কাল্পনিক)', { weak: ['রাহাত'] }),
    entity('togo', 'place', 'টোগো', 'পশ্চিম আফ্রিকার দেশ', { weak: ['টোগো'] }),
    entity('togo-club', 'organisation', 'টোগো ক্লাব', 'কলকাতার ফুটবল ক্লাব', { weak: ['টোগো'] }),
    entity('secretariat', 'organisation', 'উত্তরকন্যা', 'পশ্চিমবঙ্গ সরকারের শাখা সচিবালয়', { weak: ['উত্তরকন্যা'] }),
    entity('djibouti', 'place', 'জিবুতি', 'পূর্ব আফ্রিকার দেশ'),
    entity('eritrea', 'place', 'ইরিত্রিয়া', 'পূর্ব আফ্রিকার দেশ'),
    entity('port-pact', 'other', 'জিবুতি-ইরিত্রিয়া বন্দর সমঝোতা', 'দুই দেশের বন্দর চুক্তি (কাল্পনিক)', {
      weak: ['যৌথ বন্দর সমঝোতা'],
      related: ['djibouti', 'eritrea'],
    }),
    entity('trade-fair', 'event', 'রাজশাহী কুটির শিল্প মেলা', 'রাজশাহীর বার্ষিক মেলা', { weak: ['শিল্প মেলা'] }),
  ]),
);

describe('the sort of thing that is meant', () => {
  test.each([
    ['what follows the genitive', '[[গোমতীর|gumti-river]] ভাঙনে বসতভিটা গেছে অনেকের।'],
    ['what comes a little later', '[[গোমতীর|gumti-river]] ঘোলা জলে নামেনি কেউ।'],
    ['what else its sentence speaks of', 'জাল ফেলে [[গোমতী|gumti-river]] চষে বেড়ান জেলেরা।'],
    ['a district where nothing speaks of water', '[[গোমতীর|gumti-district]] জেলাশাসক বৈঠক ডেকেছেন।'],
    ['an examination', '[[এনটিআরসিএ|bpsc-exam]] পরীক্ষার্থীদের প্রবেশপত্র আজ মিলবে।'],
    ['the body that holds it', '[[এনটিআরসিএর|ntrca]] চেয়ারম্যান বলেন, শূন্যপদের তালিকা হয়েছে।'],
    ['a film', '‘[[কুয়াশা|kuyasha-film]]’ প্রেক্ষাগৃহে মুক্তি পাবে ঈদে।'],
    ['a novel', '‘[[কুয়াশা|kuyasha-novel]]’ উপন্যাসের পাণ্ডুলিপি মিলেছে।'],
    ['one of two people', 'ইনিংস শেষে [[রাহাত|rahat-cricketer]] বলেন, উইকেটে রান ছিল।'],
    ['the other', '[[রাহাতের|rahat-painter]] তুলিতে উঠে এসেছে গ্রাম; প্রদর্শনী চলবে কাল পর্যন্ত।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('town or team', () => {
  test.each([
    ['whose is what comes first behind the genitive', '[[কুমিল্লার|victorians]] দুই পেসার নেন সাত উইকেট।'],
    ['a town, though teams are near', '[[কুমিল্লার|cumilla]] রাস্তায় ভিড় করেন দলের সমর্থকেরা।'],
    ['a bare subject in play', 'টস জিতে বোলিং নেয় [[কুমিল্লা|victorians]]।'],
    ['where one lives', 'বাবার চাকরির সূত্রে ওরা [[কুমিল্লা|cumilla]] থাকে।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('lists', () => {
  test.each([
    ['the case of the last member is that of all', '[[কুমিল্লা|cumilla]], ফেনী ও চাঁদপুরে বৃষ্টি হয়েছে।'],
    ['papers bear each other out', 'পাঠাগারে [[দিনকাল|dinkal]] ও [[সংগ্রাম|sangram]] পত্রিকা রাখা হয়।'],
    ['a member that speaks of the sort', '[[বিএসপি|bsp-in]], বিজেপি ও কংগ্রেস আলাদা লড়বে উত্তরপ্রদেশে।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('countries', () => {
  test.each([
    ['places that the text names', 'লখনউয়ে সভা করল [[বিএসপি|bsp-in]]।'],
    ['words that one country has', '[[বিএসপির|bsp-bd]] সদস্যসচিব উপজেলা কমিটি ঘোষণা করেন।'],
    ['abroad', 'আফ্রিকা সফরে [[টোগো|togo]] যাবেন তিনি।'],
    [
      'a phrase among its parties, be it in the indefinite',
      '[[জিবুতি|djibouti]] এবং [[ইরিত্রিয়ার|eritrea]] মধ্যে একটি [[যৌথ বন্দর সমঝোতা|port-pact]] স্বাক্ষর হয়েছে।',
    ],
    ['and without them', 'দুই সংস্থার মধ্যে একটি যৌথ বন্দর সমঝোতা স্বাক্ষর হয়েছে।'],
    ['a related name beside it', '[[নওগাঁ|naogaon]]/[[মান্দার|naogaon-upazila]] চাষিরা দাম পাননি।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('who acts', () => {
  test.each([
    ['a body behind its verb', 'খবরটি প্রথম ছাপে [[দিনকাল|dinkal]]।'],
    ['a body that is told', '[[উত্তরকন্যাকে|secretariat]] চিঠি দিয়েছে সমিতি।'],
    ['an office that things happen in', '[[উত্তরকন্যায়|secretariat]] আজ প্রশাসনিক বৈঠক।'],
    ['a person behind the verb', '[[রোদেলা চাকলাদার|rodela]] শিরোপা জেতেন। পরে কথা বলেন [[রোদেলা|rodela]]।'],
    ['an adverb between', '[[রোদেলা চাকলাদার|rodela]] শিরোপা জেতেন। [[রোদেলা|rodela]] আরও বলেন, চাপ ছিল না।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});

describe('ordinary words and others’ names', () => {
  test.each([
    ['behind an attribute', 'ঘন কুয়াশা নেমেছে, দীর্ঘ সংগ্রাম চলছে।'],
    ['owned by a pronoun', 'আমাদের সংগ্রাম থামবে না।'],
    ['what only things have', '[[রোদেলা চাকলাদার|rodela]] হারেন। রোদেলার মতো আবহাওয়া ছিল না।'],
    ['a phrase that others are called by', 'সিলেটে শিল্প মেলা চলছে।'],
    ['a word that its only bearer is named by', 'উন্নতির সোপান বেয়ে ওঠেন তাঁরা।'],
    ['a company of a river’s name', 'শেয়ারবাজারে এগিয়ে ছিল গোমতী সিমেন্ট।'],
    ['a neighbourhood', 'গোমতী আবাসিক এলাকায় বিদ্যুৎ নেই।'],
    ['an unknown person of two known short names', 'সভায় ছিলেন রাহাত চাকলাদার।'],
    ['an unknown person of a river’s name', 'গোমতী বেগম কাঁদছিলেন।'],
  ])('%s', (_, marked) => expectMarks(marked, LEXICON));
});
