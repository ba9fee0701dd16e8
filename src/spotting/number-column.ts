/** Numbers in one piece. */
const PIECE_BITS = 16;
const PIECE = 1 << PIECE_BITS;

/** Millions of 32-bit integers that are added one by one: half the memory of an array, and never copied as it grows. */
export class NumberColumn {
  private readonly pieces: Int32Array[] = [];
  length = 0;

  /** Adds a number; gives back its place. */
  push(value: number): number {
    const place = this.length++;
    if (place % PIECE === 0) this.pieces.push(new Int32Array(PIECE));
    this.pieces[place >>> PIECE_BITS]![place % PIECE] = value;
    return place;
  }

  /** The number at a place that was added. */
  at(place: number): number {
    return this.pieces[place >>> PIECE_BITS]![place % PIECE]!;
  }

  set(place: number, value: number): void {
    this.pieces[place >>> PIECE_BITS]![place % PIECE] = value;
  }
}
