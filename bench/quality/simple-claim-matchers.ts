import { tokenise } from '../../src/bengali/index.ts';

/** Ranks claims for a sentence: how alike each is, in no fixed unit. */
export type ClaimRanker = (sentence: string) => { claim: string; score: number }[];

interface Text {
  readonly id: string;
  readonly text: string;
}

const wordsOf = (text: string): string[] =>
  tokenise(text).flatMap(({ kind, text: word }) => (kind === 'mark' ? [] : [word]));

/** BM25 over words as written, k1 1.2 and b 0.75. */
export function bm25(claims: readonly Text[]): ClaimRanker {
  const documents = claims.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  const mean = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  const frequency = new Map<string, number>();
  for (const { words } of documents)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return (sentence) => {
    const query = new Set(wordsOf(sentence));
    return documents.map(({ id, words }) => {
      let score = 0;
      for (const word of query) {
        const count = words.filter((other) => other === word).length;
        if (count === 0) continue;
        const seen = frequency.get(word)!;
        const rarity = Math.log(1 + (documents.length - seen + 0.5) / (seen + 0.5));
        score += (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * words.length) / mean));
      }
      return { claim: id, score };
    });
  };
}

function grams(text: string): Map<string, number> {
  const plain = ` ${wordsOf(text).join(' ')} `;
  const found = new Map<string, number>();
  for (let n = 3; n <= 4; n++)
    for (let i = 0; i + n <= plain.length; i++) {
      const gram = plain.slice(i, i + n);
      found.set(gram, (found.get(gram) ?? 0) + 1);
    }
  return found;
}

const size = (vector: ReadonlyMap<string, number>): number =>
  Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));

/** Cosine over counts of three and four characters. */
export function gramCosine(claims: readonly Text[]): ClaimRanker {
  const vectors = claims.map(({ id, text }) => ({ id, vector: grams(text) }));
  return (sentence) => {
    const query = grams(sentence);
    return vectors.map(({ id, vector }) => {
      let dot = 0;
      for (const [gram, count] of query) dot += count * (vector.get(gram) ?? 0);
      return { claim: id, score: dot / (size(query) * size(vector) || 1) };
    });
  };
}
