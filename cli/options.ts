import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command's arguments. Throws `UsageError` for an option it does not have and, where `wanted` names what the
 * arguments are, when there are none.
 */
export function parseOptions<const O extends Options>(
  args: readonly string[],
  options: O,
  wanted: string | null,
) {
  let parsed: ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (wanted !== null && parsed.positionals.length === 0) throw new UsageError(`no ${wanted} is given`);
  return parsed;
}
