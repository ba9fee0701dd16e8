import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** How many checks held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}
/** What a step found. `report` tells people of its failures, in full. */
export interface Verdict extends Tally {
  readonly report: string;
}

export const one = (holds: boolean, report = ''): Verdict =>
  holds ? { passed: 1, failed: 0, report: '' } : { passed: 0, failed: 1, report };

/** A step that holds where a program exits with 0. */
export async function program(name: string, args: readonly string[]): Promise<Verdict> {
  const { code, output } = await run(name, args);
  return one(code === 0, output);
}

interface VitestReport {
  readonly testResults: readonly TestFile[];
}
interface TestFile {
  /** Path of the file. */
  readonly name: string;
  readonly status: string;
  /** Why the file itself failed: a hook, or what stands outside its tests. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** More files than this that fail are no accident of a busy machine. */
const FEW_FILES = 3;

/**
 * A step that counts each test of one of vitest's projects. A few files that failed, be it that their browser did not
 * start or end, are run once more when nothing else runs; the report names them, and why they failed before.
 */
export async function vitest(project: string): Promise<Verdict> {
  const first = await runFiles(project, []);
  if ('trouble' in first) return one(false, first.trouble);
  const failed = first.files.filter((file) => !holds(file));
  if (failed.length === 0 || failed.length > FEW_FILES) return judge(first.files, first.code, []);
  const again = await runFiles(
    project,
    failed.map(({ name }) => name),
  );
  if ('trouble' in again) return one(false, again.trouble);
  return judge([...first.files.filter(holds), ...again.files], again.code, failed);
}

const holds = ({ status }: TestFile): boolean => status !== 'failed';
const isBroken = (file: TestFile): boolean =>
  !holds(file) && !file.assertionResults.some(({ status }) => status === 'failed');
/** Why a file failed. */
const reasonsOf = ({ message, assertionResults }: TestFile): string =>
  [
    message,
    ...assertionResults.flatMap(({ status, failureMessages }) =>
      status === 'failed' ? failureMessages : [],
    ),
  ]
    .filter((reason) => reason !== '')
    .join('\n');

/** Runs a project's tests, of some files only where these are named. */
async function runFiles(
  project: string,
  files: readonly string[],
): Promise<{ readonly code: number; readonly files: readonly TestFile[] } | { readonly trouble: string }> {
  const kept = join(ROOT, 'out', `test-${project}.json`);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  rmSync(kept, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${kept}`];
  const { code } = await run('vitest', ['run', '--project', project, ...files, ...reporters], true);
  try {
    return { code, files: (JSON.parse(readFileSync(kept, 'utf8')) as VitestReport).testResults };
  } catch {
    return { trouble: `vitest ended with ${code} and left no report in ${kept}` };
  }
}

/** `code` is vitest's; `repeated` are files as they broke before they were run again. */
function judge(files: readonly TestFile[], code: number, repeated: readonly TestFile[]): Verdict {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed').length + files.filter(isBroken).length;
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    report: [
      ...repeated.map((file) => `run a second time: ${file.name}\n${reasonsOf(file)}`),
      ...secondTries(files),
      ...(code !== 0 && failed === 0 ? [`vitest ended with ${code} though no test failed`] : []),
    ].join('\n'),
  };
}

/** The tests that passed only when tried again, each with why it failed before. */
const secondTries = (files: readonly TestFile[]): string[] =>
  files.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(
        ({ fullName, failureMessages }) =>
          `passed at the second try: ${fullName}\n${failureMessages.join('\n')}`,
      ),
  );
