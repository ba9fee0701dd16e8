import type { Language } from '../../model/index.ts';
import { digitsIn } from '../day-words.ts';
import type { Phrase } from './phrase.ts';

/** What a screen reader says of the marks on a page. */
export const MARKS = {
  entity: { bn: 'চেনা নাম', en: 'known name' },
  claim: { bn: 'জানা দাবি', en: 'known claim' },
  none: { bn: 'এই পাতায় কোনো চেনা নাম বা দাবি নেই', en: 'No known names or claims on this page' },
  open: { bn: 'কার্ড খুলতে অল্ট+এন্টার', en: 'Alt+Enter opens the card' },
} as const satisfies Record<string, Phrase>;

/** "১২টির মধ্যে ৩ নম্বর", "3 of 12" */
export const countOf = (position: number, total: number, language: Language): string =>
  language === 'bn'
    ? `${digitsIn(total, 'bn')}টির মধ্যে ${digitsIn(position, 'bn')} নম্বর`
    : `${position} of ${total}`;
