import * as v from 'valibot';

// Control characters but tab and line feed, bidi overrides and isolates, noncharacters, halves of surrogate pairs:
// nothing that a person writes, and able to make a text show something other than it says. A carriage return goes too.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text that a person is writing: may be empty, at most `max` UTF-16 units. Unlike `Text` it is not refused for
 * characters that must not be shown (nothing typed may be lost for one pasted character): they are taken out.
 */
export const written = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max, `is longer than ${max} characters`),
    v.transform((text) => text.replace(UNSAFE, '')),
  );
