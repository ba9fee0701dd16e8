import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';

const entities = [
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('jhiladanga', 'place', 'ঝিলডাঙা'),
  entity('bank', 'organisation', 'সোনালু ব্যাংক'),
  entity('gopal', 'person', 'গোপাল হাঁসদা'),
  entity('express', 'organisation', 'কাজল এক্সপ্রেস'),
];
const claims = [
  claim('fire', 'গ্যাসের চুলা থেকে আগুন লেগে ঝিলডাঙার বাজারে ১২টি দোকান পুড়েছে।'),
  claim('leak', 'সোনালু ব্যাংকের ৪০ হাজার গ্রাহকের ঠিকানা ফাঁস হয়েছে।'),
  claim('ordered', 'নরল্যান্ডে পাখি শিকার বন্ধের নির্দেশ দিয়েছেন দেশটির এক বিচারপতি।'),
  claim('rammed', 'ঝিলডাঙার কাছে কাজল এক্সপ্রেসের পিছনে ধাক্কা মেরেছে একটি মালগাড়ি।'),
  claim('medal', 'নরল্যান্ড অলিম্পিকে তিরন্দাজিতে ব্রোঞ্জ জিতেছেন গোপাল হাঁসদা।'),
  claim('fled', 'ঝিলডাঙায় বাঁধ ভেঙে মৃতের সংখ্যা ২০০ ছাড়িয়েছে।'),
  claim('chair', 'সভাপতির চেয়ার ছেড়েছেন গোপাল হাঁসদা।'),
  claim('buys', 'সোনালু ব্যাংক কাজল এক্সপ্রেস কিনে নিয়েছে।'),
];

const match = matcherOf(entities, claims);
const relations = (text: string): string[] => told(match([text]));
const isSame = (text: string): boolean => relations(text).some((found) => found.startsWith('same'));

describe('a sentence that is nearly a claim', () => {
  test.each([
    'বৈদ্যুতিক খুঁটি থেকে আগুন লেগে ঝিলডাঙার বাজারে ১২টি দোকান পুড়েছে।',
    'ঝিলডাঙার বাজারে গ্যাসের চুলা থেকে লাগা আগুনে ১২টি নৌকা পুড়েছে।',
    'সোনালু ব্যাংকের ৪০ হাজার কর্মীর ঠিকানা ফাঁস হয়েছে।',
    'ঠিকানা ফাঁস হয়েছে সোনালু হাসপাতালের ৪০ হাজার গ্রাহকের।',
  ])('with another thing in place of one of its own is not it: %s', (text) => {
    expect(isSame(text)).toBe(false);
  });

  test.each([
    ['রোববার ভোরে গ্যাসের চুলা থেকে আগুন লেগে ঝিলডাঙায় ১২টি দোকান পুড়েছে।', 'fire'],
    ['নরল্যান্ডে পাখি শিকার বন্ধের নির্দেশ দিয়েছেন বিচারপতি আলোক কিরণ সেন।', 'ordered'],
  ])('with what newspapers add to anything is: %s', (text, id) => {
    expect(relations(text)).toEqual([`same ${id}`]);
  });

  test('whose two things have changed places is not', () => {
    expect(isSame('ঝিলডাঙার কাছে একটি মালগাড়ির পিছনে ধাক্কা মেরেছে কাজল এক্সপ্রেস।')).toBe(false);
    expect(relations('ঝিলডাঙার কাছে একটি মালগাড়ি কাজল এক্সপ্রেসের পিছনে ধাক্কা মেরেছে।')).toEqual(['same rammed']);
  });

  test('that only talks of it or allows it is not', () => {
    expect(isSame('কাজল এক্সপ্রেস কেনার ব্যাপারে কথা বলছে সোনালু ব্যাংক।')).toBe(false);
    expect(isSame('কাজল এক্সপ্রেস কেনার অনুমোদন পেয়েছে সোনালু ব্যাংক।')).toBe(false);
  });
});

describe('the same in other forms of its words', () => {
  test.each([
    ['নরল্যান্ড অলিম্পিকের তিরন্দাজিতে ব্রোঞ্জ জিতলেন গোপাল হাঁসদা।', 'medal'],
    ['নরল্যান্ড অলিম্পিকে তিরন্দাজিতে ব্রোঞ্জ পেলেন গোপাল হাঁসদা।', 'medal'],
    ['ঝিলডাঙায় বাঁধ ভেঙে দু’শতাধিক মানুষের মৃত্যু হয়েছে।', 'fled'],
    ['গোপাল হাঁসদা সভাপতির চেয়ার ছাড়লেন।', 'chair'],
  ])('%s', (text, id) => {
    expect(relations(text)).toEqual([`same ${id}`]);
  });

  test('a deed by which it came about, told by a participle, is no other event; one that a verb tells is', () => {
    expect(relations('সোনালু ব্যাংকের সার্ভারে হানা দিয়ে ৪০ হাজার গ্রাহকের নাম ও ফোন নম্বর হাতিয়ে নিয়েছে হ্যাকাররা।')).toEqual([
      'same leak',
    ]);
    expect(isSame('সোনালু ব্যাংকের সেবা সহজ করতে ৪০ হাজার গ্রাহকের হাতে নতুন কার্ড তুলে দিয়েছে কর্তৃপক্ষ।')).toBe(false);
  });

  test('all names and counts agree, whatever verb tells it', () => {
    expect(relations('নাম, ফোন আর বাড়ির ঠিকানা খোলা বাজারে ঘুরছে সোনালুর ৪০ হাজার হিসাবধারীর, দেখা গেছে শনিবার।')).toEqual([
      'same leak',
    ]);
    expect(isSame('নাম, ফোন আর বাড়ির ঠিকানা খোলা বাজারে ঘুরতে পারে সোনালুর ৪০ হাজার হিসাবধারীর, এমন আশঙ্কা অনেকের।')).toBe(
      false,
    );
  });
});

test('either press spells it its own way', () => {
  const find = matcherOf(
    [],
    [claim('loan', 'সমবায় ব্যাংকের চাঁদপুর শাখায় চিন দেশের নোট বিলি হয়েছে বলে জানুয়ারিতে রটেছে।')],
  );
  expect(told(find(['জানুয়ারীতে রটেছে, সমবায় ব্যাঙ্কের চাঁদপুর শাখায় চীন দেশের নোট বিলি হয়েছে।']))).toEqual([
    'same loan',
  ]);
});
