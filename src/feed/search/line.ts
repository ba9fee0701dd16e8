import { searchKey } from '../../bengali/index.ts';
import type { PublishedClaim, PublishedEntity } from '../records.ts';

/** Longest key of a line, in UTF-16 units: a longer query is looked up by its beginning. */
export const MAX_KEY = 32;

/** A way to a record: the search key of one of its texts from some word on, and how good a hit it is. */
export interface SearchLine {
  readonly key: string;
  readonly id: string;
  /** A whole number from 0 up; higher comes first. */
  readonly score: number;
}

/** What a line is worth: where its key stands in the text, and how well known its record is. */
const SCORE = {
  /** Per 1 of prominence. */
  prominence: 100,
  unsaidProminence: 0.5,
  /** The key is the beginning of the text, not a later word. */
  beginning: 30,
  /** The text is the entity's label, not an alias. */
  label: 5,
  /** For each doubling of the claims about an entity, and at most. */
  claims: 4,
  mostClaims: 20,
  claim: 20,
  reviewed: 30,
  /** A claim gains 1 for each year after this one, up to `mostYears`. */
  longAgo: 2000,
  mostYears: 50,
} as const;

/** What a query adds that ends where a word of the key ends, and one that is the whole key. */
const WHOLE_WORD = 15;
const WHOLE_KEY = 20;

/** How good a hit a line is for a query that its key begins with. */
export function scoreFor({ key, score }: Pick<SearchLine, 'key' | 'score'>, query: string): number {
  const next = key.charAt(query.length);
  return score + (next === '' ? WHOLE_WORD + WHOLE_KEY : next === ' ' ? WHOLE_WORD : 0);
}

/** The lines of an entity: all its names in both languages, from each of their words on. */
export function linesOfEntity({ id, label, aliases, prominence, claims }: PublishedEntity): SearchLine[] {
  const known =
    Math.round((prominence ?? SCORE.unsaidProminence) * SCORE.prominence) +
    Math.min(SCORE.mostClaims, Math.round(SCORE.claims * Math.log2(1 + claims.length)));
  const lines = new Lines(id);
  for (const name of [label.bn, label.en ?? '']) lines.add(name, known + SCORE.label);
  for (const name of [...aliases.bn, ...aliases.en]) lines.add(name, known);
  return lines.done();
}

/** The lines of a claim: its text in both languages and its other wordings, from each of their words on. */
export function linesOfClaim({ id, text, phrasings = [], reviews, statedOn }: PublishedClaim): SearchLine[] {
  const years = statedOn ? Number(statedOn.slice(0, 4)) - SCORE.longAgo : 0;
  const known =
    SCORE.claim + (reviews.length > 0 ? SCORE.reviewed : 0) + Math.max(0, Math.min(SCORE.mostYears, years));
  const lines = new Lines(id);
  for (const wording of [text.bn, text.en ?? '', ...phrasings]) lines.add(wording, known);
  return lines.done();
}

/** Collects the lines of one record, each key once with its best score. */
class Lines {
  private readonly id: string;
  private readonly best = new Map<string, number>();

  constructor(id: string) {
    this.id = id;
  }

  add(text: string, score: number): void {
    const key = searchKey(text);
    if (key === '') return;
    this.put(key, score + SCORE.beginning);
    for (let gap = key.indexOf(' '); gap >= 0; gap = key.indexOf(' ', gap + 1))
      this.put(key.slice(gap + 1), score);
  }

  done(): SearchLine[] {
    return [...this.best].map(([key, score]) => ({ key, id: this.id, score }));
  }

  private put(whole: string, score: number): void {
    const key = whole.length > MAX_KEY ? whole.slice(0, MAX_KEY).trimEnd() : whole;
    if (score > (this.best.get(key) ?? -1)) this.best.set(key, score);
  }
}
