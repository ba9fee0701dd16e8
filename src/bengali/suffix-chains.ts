import { BYTE, isBengaliByte, keyByteOf } from './key.ts';
import suffixes from './tables/suffixes.json' with { type: 'json' };

/** What a stem ends in, as bits: a suffix says which of them it may follow. */
export const AFTER = { consonant: 1, vowel: 2, glide: 4, other: 8 } as const;
const ANY = 15;

/** What a suffix tells of the name it is on, as bits. */
export const SUFFIX = {
  honorific: 1,
  classifier: 2,
  plural: 4,
  genitive: 8,
  object: 16,
  locative: 32,
  with: 64,
  clitic: 128,
} as const;
const CASES = SUFFIX.genitive | SUFFIX.object | SUFFIX.locative | SUFFIX.with;

const bytesOf = (form: string): number[] =>
  Array.from(form.normalize('NFC').replace(/য\u09bc/g, '\u09df'), (char) => keyByteOf(char.charCodeAt(0)));

/** The key of a suffix as its table writes it, a character for each byte. */
export const suffixKey = (form: string): string => String.fromCharCode(...bytesOf(form));

const VOWELS = new Set(bytesOf('অআইঈউঊঋএঐওঔািীুূৃেৈোৌ'));
const GLIDES = new Set(bytesOf('ইঈউঊওঔিীুূোৌংঙ'));

/** What a stem ending in this key byte is to a suffix: bits of `AFTER`. */
export const ENDING: Uint8Array = new Uint8Array(256);
for (let byte = 1; byte < 256; byte++) {
  const sound = !isBengaliByte(byte) ? AFTER.other : VOWELS.has(byte) ? AFTER.vowel : AFTER.consonant;
  ENDING[byte] = sound | (GLIDES.has(byte) ? AFTER.glide : 0);
}
ENDING[BYTE.hasanta] = 0;

/** A piece of a chain: its letters, its place in the order of writing, what it may follow, what it tells. */
interface Piece {
  readonly letters: readonly number[];
  readonly place: number;
  readonly after: number;
  readonly tells: number;
  /** What the piece is to one behind it: bits of `AFTER`. */
  readonly ending: number;
}

/** By key byte: its letter in the automaton, 0 where no suffix has it. */
export const LETTERS: Uint8Array = new Uint8Array(256);
let letters = 1;

const pieces: Piece[] = [];
function addPieces(
  place: number,
  forms: readonly { readonly form: string; readonly after?: readonly string[]; readonly case?: string }[],
  tells: number,
): void {
  for (const { form, after, case: ofCase } of forms) {
    const bytes = bytesOf(form);
    for (const byte of bytes) if (LETTERS[byte] === 0) LETTERS[byte] = letters++;
    pieces.push({
      letters: bytes.map((byte) => LETTERS[byte]!),
      place,
      after:
        after === undefined ? ANY : after.reduce((bits, one) => bits | AFTER[one as keyof typeof AFTER], 0),
      tells: tells | (ofCase === undefined ? 0 : SUFFIX[ofCase as keyof typeof SUFFIX]),
      ending: ENDING[bytes.at(-1)!]!,
    });
  }
}
const PLACES = 4;
addPieces(0, suffixes.honorifics, SUFFIX.honorific);
addPieces(1, suffixes.classifiers, SUFFIX.classifier);
addPieces(2, suffixes.plurals, SUFFIX.plural);
addPieces(2, suffixes.cases, 0);
addPieces(3, suffixes.clitics, SUFFIX.clitic);

/**
 * The chains of suffixes read backwards, as a finite automaton made of sets of the places in pieces at which reading may
 * stand. Such a place is one number: what the pieces read so far tell, the piece, how many of its letters are unread.
 */
const UNREAD_BITS = 4;
const UNREAD = (1 << UNREAD_BITS) - 1;
const PIECE_BITS = 8;
const TELLS_SHIFT = UNREAD_BITS + PIECE_BITS;

/** Of two chains of the same letters the one of fewer and earlier pieces says what they tell. */
const rankOf = (tells: number): number =>
  ((tells & SUFFIX.clitic) === 0 ? 0 : 12) +
  ((tells & CASES) !== 0 ? 8 : (tells & SUFFIX.plural) !== 0 ? 4 : 0) +
  (tells & (SUFFIX.honorific | SUFFIX.classifier));

/** The places at the ends of all pieces that may stand before one of this place in the order. */
function endsBefore(place: number, after: number, tells: number, into: number[]): void {
  for (let number = 0; number < pieces.length; number++) {
    const piece = pieces[number]!;
    if (piece.place < place && (piece.ending & after) !== 0)
      into.push((tells << TELLS_SHIFT) | (number << UNREAD_BITS) | piece.letters.length);
  }
}

/** Where reading may stand, by number of the state; the root is 0. */
const states: number[][] = [];
const numbers = new Map<string, number>();
const accepts: number[] = [];
const tellings: number[] = [];
const nexts: number[][] = [];

/** The number of a state, made where there is none like it: what it accepts after, what that tells, where it stands. */
function stateOf(after: number, tells: number, places: readonly number[]): number {
  const own = [...new Set(places)].sort((a, b) => a - b);
  const name = `${after} ${tells} ${own.join()}`;
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, states.length);
  accepts.push(after);
  tellings.push(tells);
  nexts.push([]);
  return states.push(own) - 1;
}

/** The state behind one more letter; 0 where no chain goes on with it. */
function read(places: readonly number[], letter: number): number {
  const next: number[] = [];
  let after = 0;
  let told = 0;
  for (const place of places) {
    const piece = pieces[(place >> UNREAD_BITS) & ((1 << PIECE_BITS) - 1)]!;
    if (piece.letters[(place & UNREAD) - 1] !== letter) continue;
    if ((place & UNREAD) > 1) {
      next.push(place - 1);
      continue;
    }
    const tells = (place >> TELLS_SHIFT) | piece.tells;
    after |= piece.after;
    if (told === 0 || rankOf(tells) < rankOf(told)) told = tells;
    endsBefore(piece.place, piece.after, tells, next);
  }
  return after === 0 && next.length === 0 ? 0 : stateOf(after, told, next);
}

const root: number[] = [];
endsBefore(PLACES, ANY, 0, root);
stateOf(0, 0, root);
for (let state = 0; state < states.length; state++) {
  const places = states[state]!;
  for (const place of places) {
    const letter = pieces[(place >> UNREAD_BITS) & ((1 << PIECE_BITS) - 1)]!.letters[(place & UNREAD) - 1]!;
    nexts[state]![letter] ??= read(places, letter);
  }
}

const WIDTH = letters;
const NEXT = new Uint16Array(states.length * WIDTH);
nexts.forEach((own, state) => {
  own.forEach((next, letter) => {
    NEXT[state * WIDTH + letter] = next;
  });
});
const ACCEPTS = Uint8Array.from(accepts);
const TELLS = Uint8Array.from(tellings);

/** The state that a letter leads to, 0 where it leads to none; the root is 0. */
export const suffixNode = (state: number, letter: number): number => NEXT[state * WIDTH + letter]!;
/** What a stem must end in for the chain that ends in a state, as bits of `AFTER`; 0 where none does. */
export const suffixAccepts = (state: number): number => ACCEPTS[state]!;
/** What the chain tells that ends in a state, as bits of `SUFFIX`. */
export const suffixTellsAt = (state: number): number => TELLS[state]!;

/** What a chain of these letters tells, whatever it follows; 0 where there is none. */
export function chainTells(form: string): number {
  let state = 0;
  for (const byte of bytesOf(form).reverse()) {
    state = LETTERS[byte] === 0 ? 0 : suffixNode(state, LETTERS[byte]!);
    if (state === 0) return 0;
  }
  return suffixAccepts(state) === 0 ? 0 : suffixTellsAt(state);
}
