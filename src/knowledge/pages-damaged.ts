/** Pages of a generation that the store has lost, or that hold other bytes than were put there. */
export class PagesDamaged extends Error {
  readonly hashes: readonly string[];

  constructor(hashes: readonly string[], why: string) {
    super(`page ${hashes[0]?.slice(0, 12)}: ${why}`);
    this.name = 'PagesDamaged';
    this.hashes = hashes;
  }
}
