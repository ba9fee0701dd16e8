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
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** A step that counts each test of one of vitest's projects. A file that cannot be run counts as a failure. */
export async function vitest(project: string): Promise<Verdict> {
  const file = join(ROOT, 'out', `test-${project}.json`);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', '--project', project, ...reporters], true);
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return one(false, `vitest ended with ${code} and left no report in ${file}`);
  }
  const lost = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + lost;
  return {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    report: [
      ...secondTries(report),
      ...(code !== 0 && failed === 0 ? [`vitest ended with ${code} though no test failed`] : []),
    ].join('\n'),
  };
}

/** The tests that passed only when tried again, each with why it failed before. */
const secondTries = ({ testResults }: VitestReport): string[] =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(
        ({ fullName, failureMessages }) =>
          `passed at the second try: ${fullName}\n${failureMessages.join('\n')}`,
      ),
  );
