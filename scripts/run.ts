import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
/** A child that says nothing for so long has hung, in ms. */
const SILENCE_LIMIT = 300_000;

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
      env: {
        ...process.env,
        PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
        ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
      },
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
    // Ended from outside, it takes its child along, and so the browsers that the child started.
    const end = (signal: NodeJS.Signals): void => {
      child.once('close', () => process.exit(1));
      child.kill(signal);
    };
    process.once('SIGTERM', end).once('SIGINT', end);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGTERM', end).off('SIGINT', end);
      clearTimeout(clock);
      done({
        code: code ?? 1,
        stdout,
        output: signal ? `${output}\n${program} was ended by ${signal}` : output,
      });
    });
  });
}
