import { describe, expect, test } from 'vitest';
import { derivedNames } from './derived-names.ts';
import { composed } from './spelling.ts';

describe('spellings that follow from a name', () => {
  test.each([
    ['উত্তর কোরিয়া', ['উ. কোরিয়া']],
    ['এ পি জে আবদুল কালাম', ['এপিজে আবদুল কালাম', 'এ পি জে আব্দুল কালাম']],
    ['সিএসকে', ['সি এস কে']],
    ['মমতা বন্দ্যোপাধ্যায়', ['মমতা ব্যানার্জি']],
    ['মমতা ব্যানার্জি', ['মমতা বন্দ্যোপাধ্যায়']],
    ['শেখ আবদুল হালিম', ['শেখ আব্দুল হালিম']],
    ['মো. পারভেজ আলম', ['পারভেজ আলম']],
    ['মো. পারভেজ', []],
    ['ব্যানার্জি', []],
    ['ঢাকা', []],
  ])('%s', (name, others) => expect(derivedNames(composed(name))).toEqual(others.map(composed)));
});
