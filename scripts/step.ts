import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
/** A child that says nothing for so long has hung, in ms. */
const SILENCE_LIMIT = 300_000;

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

/** How a program ended. `output` is what it printed, `stdout` without its errors. */
export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly stdout: string;
}

/** Runs a program of the project to its end, what it prints kept, and shown as it comes if `stream`. */
export function run(program: string, args: readonly string[], stream = false): Promise<Ended> {
  return new Promise((done, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}` },
    });
    let output = '';
    let stdout = '';
    let clock: NodeJS.Timeout;
    const listen = () => {
      clearTimeout(clock);
      clock = setTimeout(() => child.kill('SIGTERM'), SILENCE_LIMIT);
    };
    listen();
    for (const source of [child.stdout, child.stderr])
      source.on('data', (chunk: Buffer) => {
        listen();
        output += chunk;
        if (source === child.stdout) stdout += chunk;
        if (stream) process.stdout.write(chunk);
      });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(clock);
      done({
        code: code ?? 1,
        stdout,
        output: signal ? `${output}\n${program} was ended by ${signal}` : output,
      });
    });
  });
}

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
    readonly assertionResults: readonly { readonly status: string }[];
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
    report: code !== 0 && failed === 0 ? `vitest ended with ${code} though no test failed` : '',
  };
}
