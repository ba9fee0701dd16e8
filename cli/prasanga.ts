import { type Command, InputError, UsageError } from './command.ts';
import { draftCommand } from './commands/draft.ts';
import { feedBuild } from './commands/feed-build.ts';
import { feedDiff } from './commands/feed-diff.ts';
import { feedKeygen } from './commands/feed-keygen.ts';
import { feedServe } from './commands/feed-serve.ts';
import { feedVerify } from './commands/feed-verify.ts';
import { packCheck } from './commands/pack-check.ts';
import { spotCommand } from './commands/spot.ts';

const COMMANDS: readonly Command[] = [
  spotCommand,
  draftCommand,
  packCheck,
  feedKeygen,
  feedBuild,
  feedVerify,
  feedServe,
  feedDiff,
];

const overview = (): string =>
  [
    'prasanga: context for Bengali news',
    '',
    ...COMMANDS.map((c) => `  ${c.name.padEnd(14)}${c.summary}`),
    '',
    'prasanga NAME --help tells more.',
  ].join('\n');

/** Runs one command line. Returns the exit code: 0 done, 1 bad input, 2 bad usage. */
export async function main(args: readonly string[]): Promise<number> {
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, i) => args[i] === word));
  if (!command) {
    const asked = args.length === 0 || args[0] === '--help' || args[0] === '-h';
    (asked ? console.log : console.error)(
      asked ? overview() : `prasanga: no command ${args[0]}\n\n${overview()}`,
    );
    return asked ? 0 : 2;
  }
  const rest = args.slice(command.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.usage);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`prasanga ${command.name}: ${error.message}\n\n${command.usage}`);
      return 2;
    }
    if (error instanceof InputError) {
      console.error(`prasanga ${command.name}: ${error.message}`);
      return 1;
    }
    throw error;
  }
}
