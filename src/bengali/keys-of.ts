import { keyByteOf } from './key.ts';
import { normalText } from './normalise.ts';

const NEWLINE = 0x0a;
const SPACE = 0x20;
/** Each byte as a string: joined sooner than strings that are made anew. */
const CHARS = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

/**
 * The keys of many words or phrases, as `keyString` gives them of their normal forms: thousands at once in a third of the
 * time, for tables are read at each start. No phrase holds a line feed. Spaces are left out unless they are `kept`.
 */
export function keysOf(phrases: readonly string[], spaces: 'kept' | 'dropped' = 'dropped'): string[] {
  const text = normalText(phrases.map((phrase) => `${phrase}\n`).join(''));
  const keys: string[] = [];
  let key = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      keys.push(key);
      key = '';
    } else {
      const byte = code === SPACE && spaces === 'kept' ? SPACE : keyByteOf(code);
      if (byte !== 0) key += CHARS[byte]!;
    }
  }
  return keys;
}
