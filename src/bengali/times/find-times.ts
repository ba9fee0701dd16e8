import type { Day, TimeExpression } from '../../model/index.ts';

/** The paper's country: fiscal years and the Bengali calendar differ. */
export type Region = 'BD' | 'WB';

/**
 * The time expressions of a text, in order, seen from `reference`, the day of publication. Without one, expressions
 * that lean on it (গতকাল) keep their place with `from` and `to` null.
 */
export function findTimes(_text: string, _reference: Day | null, _region: Region = 'BD'): TimeExpression[] {
  return [];
}
