import { describe, expect, test } from 'vitest';
import { readStatements } from '../index.ts';
import { directnessOf } from './directness.ts';

describe('how a sentence gives what is said', () => {
  test.each([
    ['মন্ত্রী বলেন, ‘আমরা আগামীকাল কোনো চুক্তি করছি না।’', 'direct'],
    ['‘আমরা আগামীকাল কোনো চুক্তি করছি না’, বলেন মন্ত্রী।', 'direct'],
    ['মন্ত্রী বলেন, "আমরা আগামীকাল কোনো চুক্তি করছি না।"', 'direct'],
    ['মন্ত্রী বলেন, আগামীকাল কোনো চুক্তি হচ্ছে না।', 'indirect'],
    ['মন্ত্রী বলেন, ‘নীলকণ্ঠ’ জাহাজটি আগামীকাল ছাড়বে না।', 'indirect'],
    [
      'মন্ত্রী বলেন, দুই দেশের সম্পর্ক ভালো, তবে ‘এখনই কোনো চুক্তি হচ্ছে না’ বলেই তিনি মনে করেন এবং অপেক্ষা করতে চান।',
      'partly',
    ],
  ])('%s: %s', (text, expected) => {
    const [statement] = readStatements([{ kind: 'paragraph', text }], [], { publishedOn: null });
    expect(statement?.content).not.toBeNull();
    expect(directnessOf(text, statement!.content!)).toBe(expected);
  });
});
