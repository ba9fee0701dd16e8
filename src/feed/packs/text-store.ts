import type { PackedList } from '../../model/index.ts';
import { type Bytes, utf8 } from '../bytes.ts';

/** Texts of JSON as UTF-8, by number in the order in which they were added. Of a million records not all need be in memory. */
export interface TextStore {
  /** Gives back the text's number, from 0 on. */
  add(text: string): number;
  /** The UTF-8 of a text, which is the caller's. */
  read(number: number): Uint8Array;
  /** The same, good until the next is asked for. */
  peek(number: number): Uint8Array;
  /** Where texts of these numbers lie, for another thread to read; absent where only this one can. */
  packed?(numbers: readonly number[]): PackedList;
}

/** Keeps texts in memory. */
export class TextsInMemory implements TextStore {
  private readonly texts: Bytes[] = [];

  add(text: string): number {
    return this.texts.push(utf8(text)) - 1;
  }

  read(number: number): Uint8Array {
    return this.texts[number]!;
  }

  peek(number: number): Uint8Array {
    return this.read(number);
  }
}
