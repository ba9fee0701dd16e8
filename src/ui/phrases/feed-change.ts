import type { Catalogue, Words } from './catalogue.ts';

/** What a feed's newest generation brought. Numbers come in as text, in the digits of the language. */
export const changePhrases = {
  changeAt: {
    bn: (age: string, what: string) => `${age} এসেছে: ${what}`,
    en: (age: string, what: string) => `Came ${age}: ${what}`,
  },
  changeFirst: { bn: 'প্রথমবার নামানো হয়েছে', en: 'fetched for the first time' },
  changeUnknown: { bn: 'নতুন সংস্করণ', en: 'a new generation' },
  changeNone: {
    bn: 'নতুন সংস্করণ, নাম বা দাবিতে কোনো বদল নেই',
    en: 'a new generation, no change to names or claims',
  },
  claimsAdded: { bn: (count: string) => `${count}টি নতুন দাবি`, en: (count: string) => `new claims: ${count}` },
  claimsChanged: {
    bn: (count: string) => `${count}টি দাবির সংশোধন`,
    en: (count: string) => `corrected claims: ${count}`,
  },
  claimsRemoved: {
    bn: (count: string) => `${count}টি দাবি প্রত্যাহার`,
    en: (count: string) => `withdrawn claims: ${count}`,
  },
  namesAdded: { bn: (count: string) => `${count}টি নতুন নাম`, en: (count: string) => `new names: ${count}` },
  namesChanged: {
    bn: (count: string) => `${count}টি নামের তথ্য সংশোধন`,
    en: (count: string) => `corrected names: ${count}`,
  },
  namesRemoved: {
    bn: (count: string) => `${count}টি নাম বাদ`,
    en: (count: string) => `dropped names: ${count}`,
  },
} satisfies Catalogue;

export type ChangeWords = Words<typeof changePhrases>;
