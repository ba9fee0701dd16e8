/**
 * How much a problem weighs. `error`: the pack cannot be used. `fault`: it can be tried, but not published.
 * `advice`: worth a look.
 */
export const PROBLEM_LEVELS = ['error', 'fault', 'advice'] as const;
export type ProblemLevel = (typeof PROBLEM_LEVELS)[number];

/** Something wrong in a pack: where (line counted from 1) and why, in a sentence for the person who edits it. */
export interface PackProblem {
  readonly level: ProblemLevel;
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** As compilers say it, so that editors can jump there: `packs/x/claims.yaml:12: error: …`. */
export const describeProblem = ({ file, line, level, reason }: PackProblem): string =>
  `${file}:${line}: ${level}: ${reason}`;
