import { ByteWriter } from './bytes.ts';
import { wordsToBytes } from './layout.ts';

/** Rows of bytes behind each other, and where each begins. */
export class Rows {
  readonly out = new ByteWriter();
  private readonly starts = [0];

  get count(): number {
    return this.starts.length - 1;
  }

  end(): void {
    this.starts.push(this.out.length);
  }

  finish(): { readonly starts: Uint8Array; readonly bytes: Uint8Array } {
    return { starts: wordsToBytes(this.starts), bytes: this.out.finish() };
  }
}
