import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './kind.ts';

const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPLICATIONS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** The environment variable that names a browser's program and goes before every usual place. */
export const PATH_VARIABLES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPLICATIONS[kind].map((app) => join(folder, app)),
    );
  if (process.platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
      const folder = process.env[variable];
      return folder ? WINDOWS_PROGRAMS[kind].map((program) => join(folder, program)) : [];
    });
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS[kind].flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

/**
 * The program of an installed browser, or null where there is none.
 * A path given by `CHROME_PATH` or `FIREFOX_PATH` is taken as it is; it throws where that is no program.
 */
export function findBrowser(kind: BrowserKind): string | null {
  const given = process.env[PATH_VARIABLES[kind]];
  if (!given) return usualPlaces(kind).find(isProgram) ?? null;
  if (isProgram(given)) return given;
  throw new Error(`${PATH_VARIABLES[kind]} is ${given}, which is no program that can be run`);
}
