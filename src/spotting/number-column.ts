/** Numbers in one piece. */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;
const IN_PIECE = PIECE - 1;

/** Millions of 32-bit integers that are added one by one: half the memory of an array, and never copied as it grows. */
export class NumberColumn {
  private readonly pieces: Int32Array[] = [];
  length = 0;

  /** Adds a number; gives back its place. */
  push(value: number): number {
    const place = this.length++;
    if ((place & IN_PIECE) === 0) this.pieces.push(new Int32Array(PIECE));
    this.pieces[place >>> PIECE_BITS]![place & IN_PIECE] = value;
    return place;
  }

  /** The number at a place that was added. */
  at(place: number): number {
    return this.pieces[place >>> PIECE_BITS]![place & IN_PIECE]!;
  }

  set(place: number, value: number): void {
    this.pieces[place >>> PIECE_BITS]![place & IN_PIECE] = value;
  }
}
