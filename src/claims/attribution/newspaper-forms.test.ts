import { describe, expect, test } from 'vitest';
import { readStatements } from '../index.ts';

/** Sentences with their speaker and content marked; what stands between or behind is the cue's and its setting's. */
const MARK = /\[\[([SC]):([^\]]*)\]\]/gu;

interface Said {
  readonly speaker: string | undefined;
  readonly content: string | undefined;
}

function marked(source: string): { text: string; said: Said } {
  const parts = new Map([...source.matchAll(MARK)].map(([, part, text]) => [part, text]));
  return {
    text: source.replace(MARK, '$2'),
    said: { speaker: parts.get('S'), content: parts.get('C') },
  };
}

function read(text: string): Said {
  const [first] = readStatements([{ kind: 'paragraph', text }], [], { publishedOn: null });
  const { speaker, content } = first!;
  return { speaker: speaker?.text, content: content ? text.slice(content.start, content.end) : undefined };
}

const expectRead = (source: string): void => {
  const { text, said } = marked(source);
  expect(read(text)).toEqual(said);
};

describe('what stands between বলে and the verb of telling', () => {
  test.each([
    '[[C:হামলায় তিনজন নিহত হয়েছেন]] বলে এক বিবৃতিতে জানিয়েছে [[S:হামাস]]।',
    '[[C:আগামী মাসে দাম আরও কমবে]] বলে সাংবাদিকদের জানিয়েছেন [[S:বাণিজ্যমন্ত্রী]]।',
    '[[C:ওই দুর্ঘটনায় ১২ জন নিহত হয়েছেন]] বলে স্থানীয় প্রশাসনের বরাত দিয়ে জানিয়েছে [[S:এএফপি]]।',
    '[[C:সেতুটির কাজ ৮০ শতাংশ শেষ হয়েছে]] বলে [[S:প্রকল্প পরিচালক শফিকুর রহমান]] প্রথম আলোকে জানান।',
    '[[C:দলটি ৩০০ আসনে প্রার্থী দেবে]] বলে ঘোষণা করেছেন [[S:দলের আমির শফিকুর রহমান]]।',
  ])('%s', expectRead);

  test.each(['গরম পড়েছে বলে বিকেলে পার্কে ভিড় করেছেন মানুষ।', 'পথ বন্ধ বলে ঘুরপথে ঢাকায় ফিরতে হয়েছে যাত্রীদের।'])(
    'a reason is no report: %s',
    expectRead,
  );
});

describe('a verb in -করে or -দিয়ে before the one that tells', () => {
  test.each([
    '[[S:প্রধান উপদেষ্টা]] নির্বাচনের তারিখ ঘোষণা করে বলেছেন, [[C:ফেব্রুয়ারির প্রথমার্ধেই ভোট হবে]]।',
    '[[S:নেতানিয়াহু]] হুমকি দিয়ে বলেছেন, [[C:জিম্মিদের না ছাড়লে আবার হামলা শুরু হবে]]।',
    'ঘটনার সত্যতা নিশ্চিত করে [[S:থানার ওসি]] বলেন, [[C:লাশ ময়নাতদন্তের জন্য পাঠানো হয়েছে]]।',
    '[[S:পানিসম্পদমন্ত্রী]] প্রকল্পের অগ্রগতি তুলে ধরে জানান, [[C:বাঁধের কাজ জুনে শেষ হবে]]।',
    '[[S:দলের মহাসচিব রুহুল কবির]] অভিযোগ করে বলেন, [[C:মিছিলে বাধা দিয়েছে পুলিশ]]।',
    '[[S:ভারত]] আশা করে, [[C:সীমান্ত আলোচনা শিগগিরই শুরু হবে]]।',
  ])('%s', expectRead);
});

describe('where and by what it was said is no part of the speaker', () => {
  test.each([
    '[[S:রাশিয়ার প্রতিরক্ষা মন্ত্রণালয়]] এক টেলিগ্রাম বার্তায় দাবি করেছে, [[C:তাদের সেনারা গ্রামটি দখল করেছে]]।',
    '[[S:দলের মহাসচিব মাহবুব আলমগীর]] এক আলোচনা সভায় বলেছেন, [[C:নির্বাচন নিয়ে ষড়যন্ত্র চলছে]]।',
    '[[S:ট্রাম্প]] তাঁর ট্রুথ সোশ্যালে লেখেন, [[C:ইরান আলোচনায় বসতে চায়]]।',
    '[[S:স্থানীয় যুবক রাকিব]] মোবাইলে জানান, [[C:পানি এখনো নামেনি]]।',
    'নাম প্রকাশ না করার শর্তে [[S:এক কর্মকর্তা]] বলেন, [[C:ফাইলটি তিন মাস ধরে আটকে আছে]]।',
  ])('%s', expectRead);
});

describe('on behalf of somebody', () => {
  test.each([
    '[[S:বিএনপির পক্ষ থেকে]] জানানো হয়, [[C:সমাবেশ হবে পল্টনে]]।',
    '[[S:নির্বাচন কমিশনের তরফে]] জানানো হয়েছে, [[C:ভোটগ্রহণ হবে দুই দফায়]]।',
  ])('%s', expectRead);
});

describe('a denial', () => {
  test.each([
    '[[S:কিভ]] অবশ্য [[C:রাশিয়ার এই দাবি]] মানতে নারাজ।',
    '[[C:অভিযোগ]] মানতে চাননি [[S:পঞ্চায়েত প্রধান]]।',
    '[[S:প্রেসিডেন্টের মুখপাত্র দিমিত্রি পেসকভ]] [[C:এই খবর]] সরাসরি নাকচ করে দিয়েছেন।',
    '[[C:এই অভিযোগ]] ভিত্তিহীন বলে উড়িয়ে দিয়েছেন [[S:ইউক্রেনের প্রেসিডেন্ট]]।',
  ])('%s', expectRead);
});

describe('a noun for what is said', () => {
  test.each([
    '[[S:প্রধানমন্ত্রীর]] বার্তা, “[[C:দেশ ঐক্যবদ্ধ আছে]]।”',
    '[[S:ব্যবসায়ীদের]] আক্ষেপ, [[C:উৎসবের বাজারেও ক্রেতা নেই]]।',
    '[[S:সংস্থাটির]] মূল্যায়ন, [[C:খরায় ফলন কমবে এক-তৃতীয়াংশ]]।',
  ])('%s', expectRead);
});
