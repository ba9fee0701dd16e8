/** What a key asks for in the list or the open note. */
export const COMMANDS = [
  'next',
  'previous',
  'pageDown',
  'pageUp',
  'first',
  'last',
  'chooseNext',
  'choosePrevious',
  'choose',
  'chooseAll',
  'open',
  'edit',
  'place',
  'ready',
  'verdict',
  'tag',
  'delete',
  'undo',
  'search',
  'escape',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const PLAIN: Readonly<Record<string, Command>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
  Home: 'first',
  End: 'last',
  ' ': 'choose',
  x: 'choose',
  Enter: 'open',
  e: 'edit',
  o: 'place',
  r: 'ready',
  v: 'verdict',
  t: 'tag',
  Delete: 'delete',
  Backspace: 'delete',
  u: 'undo',
  '/': 'search',
  Escape: 'escape',
};
const SHIFTED: Readonly<Record<string, Command>> = {
  ArrowDown: 'chooseNext',
  j: 'chooseNext',
  ArrowUp: 'choosePrevious',
  k: 'choosePrevious',
  '/': 'help',
};
const CONTROLLED: Readonly<Record<string, Command>> = { a: 'chooseAll', z: 'undo' };

/** The key's name on a Latin keyboard: by what it types, or where it lies if it types Bengali. */
function nameOf({ key, code }: Pressed): string {
  if (key === '?') return '/';
  if (key.length > 1 || /^[\x20-\x7e]$/.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  if (code === 'Slash') return '/';
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

/** What a key press asks for; null for nothing. */
export function commandOf(pressed: Pressed): Command | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  if (key === '?') return ctrlKey || metaKey ? null : 'help';
  const name = nameOf(pressed);
  const table = ctrlKey || metaKey ? (shiftKey ? {} : CONTROLLED) : shiftKey ? SHIFTED : PLAIN;
  return (Object.hasOwn(table, name) && (table as Readonly<Record<string, Command>>)[name]) || null;
}
