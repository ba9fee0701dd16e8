import type { Candidate, Place } from './candidates.ts';
import type { Passage, Word } from './passage.ts';
import type { Surroundings } from './surroundings.ts';

type NameAt = (word: Word) => Place | undefined;

/** Points in log-odds: what the related entities say that the text names around a candidate. */
export const kinEvidence = (
  candidate: Candidate,
  passage: Passage,
  around: Surroundings,
  nameAt: NameAt,
): number =>
  (besideKin(candidate, passage, around, nameAt) ? KIN : 0) + phraseAmongKin(candidate, around, nameAt);

/** Points for a name beside that of a related entity, joined or in the genitive (বগুড়া/শেরপুরের, বগুড়ার শেরপুর). */
const KIN = 1.3;

function besideKin({ entity }: Candidate, { words }: Passage, around: Surroundings, nameAt: NameAt): boolean {
  const { previous, next, joinedLeft, joinedRight, first, last } = around;
  const beside = [
    joinedLeft || previous !== null ? words[first - 1] : undefined,
    joinedRight || next !== null ? words[last + 1] : undefined,
  ];
  return beside.some(
    (word) =>
      word !== undefined &&
      nameAt(word)?.candidates.some(
        (other) =>
          !other.weak &&
          (entity.related.includes(other.entity.id) || other.entity.related.includes(entity.id)),
      ),
  );
}

/** Points for a phrase whose sentence names an entity related to it: what a treaty is called, beside its parties. */
const AMONG_KIN = 1.5;
const MOST_KIN = 2;

function phraseAmongKin(
  { entity, weak, words, ordinary }: Candidate,
  { sentence }: Surroundings,
  nameAt: NameAt,
): number {
  if (!weak || words === 1 || ordinary === undefined) return 0;
  const kin = new Set<string>();
  for (const word of sentence) {
    for (const other of nameAt(word)?.candidates ?? []) {
      const { id, related } = other.entity;
      if (!other.weak && (entity.related.includes(id) || related.includes(entity.id))) kin.add(id);
    }
  }
  return AMONG_KIN * Math.min(MOST_KIN, kin.size);
}
