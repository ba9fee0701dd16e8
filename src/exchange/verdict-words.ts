import { normalise } from '../bengali/index.ts';
import type { Bilingual, Verdict, VerdictScale } from '../model/index.ts';
import { hashOf } from './stable-id.ts';

/** The verdict of an id on a scale; null for none, and for an id that the scale does not have. */
export const verdictOf = (scale: VerdictScale, id: string | null): Verdict | null =>
  scale.find((verdict) => verdict.id === id) ?? null;

/**
 * The verdict that a publisher's own words stand for: the scale's where it has the same words (in either language,
 * however typed), else a new one with these words, so that no publisher's rating is turned into another's.
 */
export function verdictFor(scale: VerdictScale, label: string, rating: number | null): Verdict {
  const key = normalise(label).text.trim();
  const known = scale.find(({ label: { bn, en } }) =>
    [bn, en ?? ''].some((words) => normalise(words).text.trim() === key),
  );
  if (known) return known;
  const words: Bilingual = /[\u0980-\u09ff]/.test(label) ? { bn: label } : { bn: label, en: label };
  return { id: `kept-${hashOf(key).slice(0, 12)}`, label: words, rating };
}
