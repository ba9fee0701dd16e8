/** Thrown for bad usage (exit 2): a flag that does not exist, a file argument missing. */
export class UsageError extends Error {}
/** Thrown for bad input (exit 1): what, where, and what to do about it. */
export class InputError extends Error {}

/** One command of `prasanga`. `run` returns the exit code; errors are thrown as `UsageError` or `InputError`. */
export interface Command {
  /** As typed, e.g. `spot` or `feed build`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Full text of `prasanga NAME --help`. */
  readonly usage: string;
  run(args: readonly string[]): Promise<number>;
}
