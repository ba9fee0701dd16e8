import type {
  CHECK_OUTCOMES,
  CHECKS,
  DIFFERENCE_KINDS,
  DIRECTNESS,
  EntityKind,
  MATCH_RELATIONS,
  PART_KINDS,
  TIMELINE_RELATIONS,
} from '../../model/index.ts';
import type { Phrase } from './phrase.ts';

/** What the card and the marks say around the knowledge they show. */
export const CARD = {
  close: { bn: 'বন্ধ করুন', en: 'Close' },
  back: { bn: 'আগের কার্ডে ফিরুন', en: 'Back to the card before' },
  pin: { bn: 'কার্ডটি আটকে রাখুন', en: 'Keep the card open' },
  loading: { bn: 'খোঁজা হচ্ছে…', en: 'Looking it up…' },
  missing: {
    bn: 'এই মুহূর্তে এর কোনো কার্ড নেই। তথ্যভান্ডার সম্ভবত এর মধ্যে হালনাগাদ হয়েছে।',
    en: 'There is no card for this now. The knowledge was probably updated meanwhile.',
  },
  failed: { bn: 'কার্ডটি খোলা গেল না।', en: 'The card could not be opened.' },
  retry: { bn: 'আবার চেষ্টা করুন', en: 'Try again' },
  related: { bn: 'সম্পর্কিত', en: 'Related' },
  claimsAbout: { bn: 'যা বলা হয়েছে', en: 'What has been said' },
  source: { bn: 'সূত্র', en: 'Source' },
  saidBy: { bn: 'বলেছেন', en: 'Said by' },
  saidHere: { bn: 'এই খবরে বক্তা', en: 'Speaker in this article' },
  deniedBy: { bn: 'অস্বীকার করেছেন', en: 'Denied by' },
  denied: { bn: 'অস্বীকার করা হয়েছে', en: 'denied' },
  about: { bn: 'বিষয়', en: 'About' },
  statedOn: { bn: 'কবে', en: 'When' },
  statedHere: { bn: 'এই দাবি', en: 'This claim' },
  reviews: { bn: 'যাচাই', en: 'Fact checks' },
  /** How many fact checks there are besides the one told of; the number is put in the place of the braces. */
  moreReviews: { bn: 'আরও {count}টি যাচাই', en: 'and {count} more' },
  readReview: { bn: 'যাচাই প্রতিবেদন পড়ুন', en: 'Read the fact check' },
  timeline: { bn: 'ঘটনাক্রম', en: 'Chronology' },
  report: { bn: 'প্রতিবেদন', en: 'Report' },
  checked: { bn: 'যাচাই', en: 'Fact check' },
  claim: { bn: 'জানা দাবি', en: 'Known claim' },
  undated: { bn: 'তারিখ জানা নেই', en: 'date unknown' },
  why: { bn: 'এই কার্ড কেন?', en: 'Why this card?' },
  whyForm: { bn: 'পাতায় যেভাবে আছে', en: 'As it stands on the page' },
  whySuffix: { bn: 'বাদ দেওয়া বিভক্তি', en: 'Ending taken off' },
  whyNoSuffix: { bn: 'কিছু বাদ দিতে হয়নি', en: 'nothing had to be taken off' },
  whyName: { bn: 'যে নামের সঙ্গে মিলেছে', en: 'Name it matched' },
  whyOthers: {
    bn: 'এই নামে আরও কেউ বা কিছু আছে; আশপাশের কথা দেখে এটি ধরা হয়েছে।',
    en: 'Others bear this name; the context decided.',
  },
  whySentence: { bn: 'বাক্যটি', en: 'The sentence' },
  whyClaim: { bn: 'যে দাবির সঙ্গে মিলেছে', en: 'Claim it matched' },
  whyNotAVerdict: {
    bn: 'মিলটি যন্ত্রের ধরা। বাক্যটি সত্য কি না, তা এতে বলা হয় না।',
    en: 'The match was made by software. It says nothing about whether the sentence is true.',
  },
  whyWording: { bn: 'দাবিটি যেভাবে লেখা', en: 'The claim as worded' },
  whyMatched: { bn: 'যা মিলেছে', en: 'What matched' },
  whyChecked: { bn: 'যা মিলিয়ে দেখা হয়েছে', en: 'What was checked' },
  /** What stands on each side, in the place of the braces. */
  differs: { bn: 'এখানে {here}, আগের দাবিতে {claim}', en: '{here} here, {claim} in the earlier claim' },
  differsHere: { bn: 'এখানে {here}', en: '{here} here' },
  differsClaim: {
    bn: 'আগের দাবিতে {claim}, এখানে তা নেই',
    en: '{claim} in the earlier claim, not here',
  },
  notThis: { bn: 'এই দাবি নয়', en: 'Not this claim' },
  notThisMore: {
    bn: 'বাক্যটি এই দাবি করছে না: এখানে আর দেখাবেন না',
    en: 'The sentence does not make this claim: stop showing it here',
  },
  dismissed: {
    bn: 'এই বাক্যে দাবিটি আর দেখানো হবে না।',
    en: 'This claim is no longer shown at this sentence.',
  },
  dismissedLater: {
    bn: 'পরেও ফেরানো যাবে: পপআপের ‘এই পাতায়’ অংশে লুকানো দাবির তালিকা আছে।',
    en: 'It can be brought back later too: the popup lists hidden claims under This page.',
  },
  dismissedTab: {
    bn: 'জানালাটি ব্যক্তিগত বলে এ কথা কোথাও রাখা হয়নি। ট্যাব বন্ধ হলেই দাবিটি আবার দেখা যাবে।',
    en: 'Nothing is kept of a private window: the claim shows again once this tab is closed.',
  },
  undo: { bn: 'ফিরিয়ে আনুন', en: 'Undo' },
  notDone: { bn: 'কাজটি করা গেল না। আবার চেষ্টা করুন।', en: 'That did not work. Please try again.' },
  relatedClaims: { bn: 'সম্পর্কিত দাবি', en: 'Related claims' },
  relatedMore: {
    bn: 'বাক্যটিতে এই দাবি করা হয়নি, কেবল বিষয়টি কাছাকাছি।',
    en: 'The sentence does not claim this; it is only about something close.',
  },
  statement: { bn: 'কে কী বলেছেন', en: 'Who says what' },
  nothingKnown: {
    bn: 'এই কথা নিয়ে জানা কোনো দাবি বা যাচাই তথ্যভান্ডারে নেই।',
    en: 'The knowledge holds no claim and no fact check on this.',
  },
  noStatement: {
    bn: 'বাক্যটিতে কে কী বলেছেন, তা আর বোঝা যাচ্ছে না।',
    en: 'Who says what in this sentence can no longer be told.',
  },
  speaker: { bn: 'বক্তা', en: 'Speaker' },
  noSpeaker: { bn: 'বাক্যে বলা নেই', en: 'not named in the sentence' },
  cue: { bn: 'যে শব্দে বলা', en: 'Reported with' },
  quoted: { bn: 'উক্তির ধরন', en: 'Given' },
  publishedOn: { bn: 'খবর প্রকাশ', en: 'Article published' },
  times: { bn: 'সময়', en: 'When' },
  noDate: {
    bn: 'খবরটির তারিখ পাওয়া যায়নি, তাই {times} বলতে কোন দিন, তা বের করা যায়নি।',
    en: 'The article bears no date, so which day is meant by {times} could not be worked out.',
  },
  feed: { bn: 'তথ্যের উৎস', en: 'Knowledge' },
  copy: { bn: 'কপি করুন', en: 'Copy' },
  copyMore: { bn: 'কার্ডের কথা সূত্রসহ কপি করুন', en: 'Copy what the card says, with its sources' },
  copied: { bn: 'কপি হয়েছে', en: 'Copied' },
  /** When a fact held; the day is put in the place of the braces. */
  from: { bn: '{day} থেকে', en: 'since {day}' },
  until: { bn: '{day} পর্যন্ত', en: 'until {day}' },
  asOf: { bn: '{day}-এর তথ্য অনুযায়ী', en: 'as of {day}' },
  alsoHere: { bn: 'এই বাক্যের সঙ্গে মেলে এমন আরও দাবি', en: 'Other claims that this sentence matches' },
  knownName: { bn: 'চেনা নাম', en: 'known name' },
  ownNote: { bn: 'আপনার নোট', en: 'Your note' },
  ownVerdict: { bn: 'আপনার রায়', en: 'Your verdict' },
  noVerdict: { bn: 'এখনো রায় দেওয়া হয়নি', en: 'no verdict yet' },
  editNote: { bn: 'সম্পাদনা', en: 'Edit' },
  claimedBy: { bn: 'কার দাবি', en: 'Claimed by' },
  explanation: { bn: 'ব্যাখ্যা', en: 'Explanation' },
  explanationGoesOn: { bn: 'পুরোটা সম্পাদনায় আছে', en: 'All of it is in the editor' },
  noteSources: { bn: 'সূত্র', en: 'Sources' },
  accessed: { bn: '{day}-এ দেখা', en: 'accessed {day}' },
  tags: { bn: 'ট্যাগ', en: 'Tags' },
  noteDraft: { bn: 'খসড়া', en: 'draft' },
  noteReady: { bn: 'প্রকাশের জন্য প্রস্তুত', en: 'ready to publish' },
  noteEdited: { bn: 'নোট লেখার পর বাক্যটি বদলেছে', en: 'The sentence was edited after the note was written' },
  noteWas: { bn: 'ছিল', en: 'was' },
  noteNow: { bn: 'হয়েছে', en: 'now' },
  noteConflict: {
    bn: 'আরেক জানালায় নোটটি অন্যভাবে লেখা হয়েছে; সম্পাদনায় গিয়ে মিটিয়ে নিন।',
    en: 'Another window wrote the note otherwise; settle it in the editor.',
  },
  /** Where a mark stands among all; the numbers are put in the place of the braces. */
  position: { bn: '{total}টির মধ্যে {number} নম্বর', en: '{number} of {total}' },
  howToOpen: { bn: 'কার্ড খুলতে অল্ট+এন্টার', en: 'Alt+Enter opens the card' },
} as const satisfies Record<string, Phrase>;

export const KIND_WORDS: Readonly<Record<EntityKind, Phrase>> = {
  person: { bn: 'ব্যক্তি', en: 'Person' },
  place: { bn: 'স্থান', en: 'Place' },
  organisation: { bn: 'সংস্থা বা প্রতিষ্ঠান', en: 'Organisation' },
  event: { bn: 'ঘটনা', en: 'Event' },
  work: { bn: 'রচনা বা দলিল', en: 'Work or document' },
  other: { bn: 'অন্যান্য', en: 'Other' },
};

/** What the sentence on the page is to the known claim: a likeness said plainly, never a verdict. */
export const MATCH_WORDS: Readonly<Record<(typeof MATCH_RELATIONS)[number], Phrase>> = {
  same: { bn: 'এই খবরে একই কথা বলা হয়েছে', en: 'This article says the same' },
  contradicts: { bn: 'এই খবরে এর উল্টো কথা আছে', en: 'This article says the opposite' },
  changed: {
    bn: 'এই খবরে কথাটি মিলছে, তবে কিছু তথ্য আলাদা',
    en: 'This article says it, but some of it differs',
  },
};

/** What a sentence says otherwise than the claim: stands before what is printed on each side. */
export const DIFFERENCE_WORDS: Readonly<Record<(typeof DIFFERENCE_KINDS)[number], Phrase>> = {
  number: { bn: 'সংখ্যা', en: 'Number' },
  date: { bn: 'তারিখ', en: 'Date' },
  entity: { bn: 'নাম', en: 'Name' },
  word: { bn: 'শব্দ', en: 'Word' },
  direction: { bn: 'ঘটনা', en: 'What happened' },
  opposite: { bn: 'ঘটনা', en: 'What happened' },
  role: { bn: 'কে করেছে', en: 'Who did it' },
  stage: { bn: 'কত দূর এগিয়েছে', en: 'How far it has come' },
  polarity: { bn: 'অস্বীকার', en: 'Denial' },
};

export const PART_WORDS: Readonly<Record<(typeof PART_KINDS)[number], Phrase>> = {
  entity: { bn: 'নাম', en: 'Names' },
  number: { bn: 'সংখ্যা', en: 'Numbers' },
  date: { bn: 'তারিখ', en: 'Dates' },
  word: { bn: 'শব্দ', en: 'Words' },
};

export const CHECK_WORDS: Readonly<Record<(typeof CHECKS)[number], Phrase>> = {
  entities: { bn: 'নাম', en: 'Names' },
  numbers: { bn: 'সংখ্যা', en: 'Numbers' },
  dates: { bn: 'তারিখ', en: 'Dates' },
  roles: { bn: 'কে কী করেছে', en: 'Who does what' },
  direction: { bn: 'কী ঘটেছে', en: 'What happened' },
  stage: { bn: 'কত দূর এগিয়েছে', en: 'How far it has come' },
  polarity: { bn: 'স্বীকার না অস্বীকার', en: 'Said or denied' },
};

export const OUTCOME_WORDS: Readonly<Record<(typeof CHECK_OUTCOMES)[number], Phrase>> = {
  same: { bn: 'মিলেছে', en: 'same' },
  differs: { bn: 'আলাদা', en: 'differs' },
  'left-out': { bn: 'এখানে বলা নেই', en: 'not said here' },
  'not-in-claim': { bn: 'দাবিতে নেই', en: 'not in the claim' },
};

/** How a sentence gives what is said. */
export const DIRECTNESS_WORDS: Readonly<Record<(typeof DIRECTNESS)[number], Phrase>> = {
  direct: { bn: 'সরাসরি উদ্ধৃতি', en: 'in the speaker’s own words' },
  partly: { bn: 'আংশিক উদ্ধৃতি', en: 'partly in the speaker’s own words' },
  indirect: { bn: 'পরোক্ষ উক্তি', en: 'in the article’s words' },
};

/** What a claim of the timeline is to the claim of the card. */
export const TIMELINE_WORDS: Readonly<Record<(typeof TIMELINE_RELATIONS)[number], Phrase>> = {
  supports: { bn: 'এই দাবি যেটিকে সমর্থন করে', en: 'Supported by this claim' },
  'supported-by': { bn: 'এই দাবিকে সমর্থন করে', en: 'Supports this claim' },
  contradicts: { bn: 'এই দাবি যেটির বিরোধী', en: 'Contradicted by this claim' },
  'contradicted-by': { bn: 'এই দাবির বিরোধী', en: 'Contradicts this claim' },
  updates: { bn: 'এই দাবি যেটির হালনাগাদ', en: 'Updated by this claim' },
  'updated-by': { bn: 'এই দাবির হালনাগাদ', en: 'Updates this claim' },
  repeats: { bn: 'এই দাবি যেটির পুনরুক্তি', en: 'Repeated by this claim' },
  'repeated-by': { bn: 'এই দাবির পুনরুক্তি', en: 'Repeats this claim' },
};
