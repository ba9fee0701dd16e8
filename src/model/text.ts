import * as v from 'valibot';

/** Longest single text a record may hold, in UTF-16 units. Publishers stay far below it; hostile feeds do not. */
export const MAX_TEXT = 4_000;

// Control characters, and the bidi overrides and isolates that can make a text show something other than it says.
// ZWJ and ZWNJ (U+200C, U+200D) are ordinary Bengali spelling and stay allowed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the purpose
export const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/** A line or paragraph of text meant for people: not empty, bounded, without control or bidi-override characters. */
export const Text = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.maxLength(MAX_TEXT, `is longer than ${MAX_TEXT} characters`),
  v.check((text) => !UNSAFE.test(text), 'holds control or text-direction characters'),
);

/** A text in Bengali, with English beside it where there is one. */
export const Bilingual = v.object({ bn: Text, en: v.exactOptional(Text) });
export type Bilingual = v.InferOutput<typeof Bilingual>;

/** The languages a person can read Prasanga in. Bengali is the default. */
export const LANGUAGES = ['bn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The text in the language asked for, else in Bengali. */
export function inLanguage(text: Bilingual, language: Language): string {
  return (language === 'en' && text.en) || text.bn;
}
