import type { NumberReading } from '../numerals.ts';
import type { Token } from '../tokens.ts';
import type { DayNumber, Days } from './days.ts';
import type { Region } from './region.ts';
import { isSureVerb, tenseOf } from './words.ts';

/** A text as the rules read it. `today` is the day of publication, null where the article bears none. */
export interface Scene {
  readonly tokens: readonly Token[];
  /** For each token the number that begins there. */
  readonly numbers: ReadonlyMap<number, NumberReading>;
  readonly today: DayNumber | null;
  readonly region: Region;
}

/** What a rule found at a token: where it ends, and which days it means (null: leans on a day that is not known). */
export interface Found {
  readonly to: number;
  readonly kind: 'date' | 'duration';
  readonly days: Days | null;
}

/** A rule of time expressions: looks at one token, answers null where it does not apply. */
export type Rule = (scene: Scene, at: number) => Found | null;

export const word = (scene: Scene, at: number): string | undefined => scene.tokens[at]?.text;
export const dated = (to: number, days: Days | null): Found => ({ to, kind: 'date', days });

/**
 * The tense of the clause behind a token: what its last finite verb shows. A present form counts only at the
 * clause's end, where it reports the past; elsewhere too many nouns look like one.
 */
export function tenseAt(scene: Scene, at: number): 'past' | 'future' | null {
  let end = at;
  while (end < scene.tokens.length && !/^[।?!;,]$/u.test(scene.tokens[end]!.text)) end++;
  const last = scene.tokens[end - 1];
  const closing = last?.kind === 'word' && end > at ? tenseOf(last.text) : null;
  if (closing) return closing;
  for (let i = end - 2; i >= at; i--) {
    const { text, kind } = scene.tokens[i]!;
    const tense = kind === 'word' && isSureVerb(text) ? tenseOf(text) : null;
    if (tense) return tense;
  }
  return scene.tokens[end]?.text === ',' ? tenseAt(scene, end + 1) : null;
}
