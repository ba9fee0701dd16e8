/** Shows how far long work has come, on a terminal's error stream alone; says nothing where nobody watches. */
export class Progress {
  private readonly what: string;
  private readonly shown = process.stderr.isTTY;
  private last = -1;

  constructor(what: string) {
    this.what = what;
  }

  readonly at = (done: number, total: number): void => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    if (!this.shown || percent === this.last) return;
    this.last = percent;
    process.stderr.write(`\r${this.what} ${percent} %`);
  };

  /** Takes the line away again. */
  end(): void {
    if (this.shown && this.last >= 0) process.stderr.write('\r\u001b[K');
  }
}

/** Bytes for people: `640 B`, `12.4 kB`, `3.1 MB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
