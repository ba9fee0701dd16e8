import { expect, test } from 'vitest';
import { checkability, readStatements } from './index.ts';

const score = (text: string): number =>
  checkability(readStatements([{ kind: 'paragraph', text }], [], { publishedOn: null })[0]!, []);

test('facts that are counted and dated come before opinion, question, wish and boilerplate', () => {
  const fact = score('২০২৪ সালে জেলায় ডেঙ্গুতে ৩২ জনের মৃত্যু হয়েছে।');
  expect(fact).toBeGreaterThan(0.6);
  for (const other of [
    'সরকারের এখনই কঠোর হওয়া উচিত বলে মনে করি।',
    'এভাবে আর কত দিন চলবে এই নদীভাঙন?',
    'নতুন বছরে সবার জীবন আনন্দে ভরে থাকুক।',
    'আরও পড়ুন: শীতে ত্বকের যত্নে যা করবেন',
  ])
    expect(score(other)).toBeLessThan(fact - 0.2);
  expect(score('বিজ্ঞাপন')).toBe(0);
});
