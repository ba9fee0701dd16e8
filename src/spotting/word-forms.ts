import { findStems, keyString, keysOf, MAX_STEMS, once } from '../bengali/index.ts';

const stems = new Int32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/** A word's key as it stands, and without each suffix chain that it may carry: all that a table may list it under. */
export function formsOf(word: string): string[] {
  const count = findStems(word, 0, word.length, stems, tells);
  const forms = [keyString(word)];
  for (let i = 0; i < count; i++) forms.push(keyString(word.slice(0, stems[i])));
  return forms;
}

/** What the suffix tells (bits of `SUFFIX`) that makes a word of a listed one; 0 where it is listed as it stands, or not at all. */
export function suffixTells(word: string, isListed: (form: string) => boolean): number {
  if (isListed(keyString(word))) return 0;
  const count = findStems(word, 0, word.length, stems, tells);
  for (let i = 0; i < count; i++) if (isListed(keyString(word.slice(0, stems[i])))) return tells[i]!;
  return 0;
}

/** A table of words, found under any inflected form. */
export class WordTable {
  private readonly keys: () => ReadonlySet<string>;
  private readonly longest: () => readonly string[];

  constructor(words: readonly string[]) {
    this.keys = once(() => new Set(keysOf(words)));
    this.longest = once(() => [...this.keys()].filter((key) => key.length > 2));
  }
  /** Whether the word itself is listed. */
  lists(word: { readonly forms: readonly string[] }): boolean {
    return this.keys().has(word.forms[0]!);
  }
  /** Whether the word is a form of a listed one. */
  holds(word: { readonly forms: readonly string[] }): boolean {
    return word.forms.some((form) => this.keys().has(form));
  }
  /** Whether the word ends in a listed one, with something before it (কৃষকনেতা). */
  ends(word: { readonly forms: readonly string[] }): boolean {
    return this.longest().some((key) =>
      word.forms.some((form) => form.length > key.length + 1 && form.endsWith(key)),
    );
  }
}

/** A table of verb stems, found under any form of the verb. */
export class VerbTable {
  private readonly stems: () => ReadonlySet<string>;
  private readonly endings: () => ReadonlySet<string>;

  constructor(stems: readonly string[], endings: readonly string[]) {
    this.stems = once(() => new Set(keysOf(stems)));
    this.endings = once(() => new Set(keysOf(['', ...endings])));
  }
  /** Whether the word is a listed stem with a verb's ending (করা of কর, but not কর্তৃপক্ষ). */
  conjugates(word: { readonly forms: readonly string[] }): boolean {
    const whole = word.forms[0]!;
    for (let length = 1; length <= whole.length; length++)
      if (this.stems().has(whole.slice(0, length)) && this.endings().has(whole.slice(length))) return true;
    return false;
  }
}
