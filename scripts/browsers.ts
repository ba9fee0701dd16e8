import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { BROWSERS, type BrowserKind, findBrowser, PATH_VARIABLES } from '../e2e/browser/index.ts';

const NAMES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'Chromium, Chrome or Edge',
  firefox: 'Firefox',
};

/** Debian's packages. The sandbox is only recommended by `chromium`, and recommended packages are left out. */
const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-sandbox'],
  firefox: ['firefox-esr'],
};
const BENGALI_FONT = 'fonts-noto-core';

const ADVICE: Readonly<Record<string, Readonly<Record<BrowserKind, string>>>> = {
  darwin: {
    chromium: 'brew install --cask google-chrome',
    firefox: 'brew install --cask firefox',
  },
  win32: {
    chromium: 'winget install Google.Chrome',
    firefox: 'winget install Mozilla.Firefox',
  },
  debian: {
    chromium: 'sudo apt-get install chromium fonts-noto-core',
    firefox: 'sudo apt-get install firefox-esr fonts-noto-core',
  },
  linux: {
    chromium: 'the package chromium or google-chrome-stable of your distribution',
    firefox: 'the package firefox of your distribution',
  },
};

const isDebian = (): boolean =>
  process.platform === 'linux' &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Whether text in Bengali can be drawn here; taken to be so where fontconfig is not there to ask. */
function hasBengaliFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=bn', 'family'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() !== '';
}

/** The words before `apt-get` with which this user may install packages; null where they may not. */
function aptPrefix(): readonly string[] | null {
  if (!isDebian()) return null;
  if (process.getuid?.() === 0) return [];
  return runs('sudo', '-n', 'true') ? ['sudo', '-n'] : null;
}

function install(prefix: readonly string[], packages: readonly string[]): void {
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq', ...wait],
    ['install', '-y', '-qq', '--no-install-recommends', ...wait, ...packages],
  ]) {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    const { status, stdout, stderr } = spawnSync(command!, rest, { encoding: 'utf8', env: quiet });
    if (status !== 0)
      throw new Error(`apt-get ${args[0]} failed (exit ${status}):\n${stdout ?? ''}${stderr ?? ''}`.trim());
  }
}

function advice(kind: BrowserKind): string {
  const system = isDebian() ? 'debian' : process.platform in ADVICE ? process.platform : 'linux';
  return [
    `${NAMES[kind]} is not installed here.`,
    `Install: ${ADVICE[system]![kind]}`,
    `or give the path of its program in ${PATH_VARIABLES[kind]}.`,
  ].join('\n');
}

/**
 * Makes sure that the browsers are there, and a font for Bengali with them. What is missing is installed with
 * apt-get on Debian, for root or with a sudo that asks no password. Otherwise throws, saying what to install.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[] = BROWSERS): void {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  const font = hasBengaliFont() ? [] : [BENGALI_FONT];
  if (missing.length === 0 && font.length === 0) return;
  const prefix = aptPrefix();
  if (prefix) {
    const packages = [...missing.flatMap((kind) => DEBIAN_PACKAGES[kind]), ...font];
    console.log(`installing ${packages.join(', ')} with apt-get …`);
    install(prefix, packages);
  } else if (font.length > 0) {
    console.warn('No font for Bengali is installed: install Noto Sans Bengali to see the text.');
  }
  const still = kinds.filter((kind) => findBrowser(kind) === null);
  if (still.length > 0) throw new Error(still.map(advice).join('\n\n'));
}
