import type { Management, Runtime } from 'webextension-polyfill';

/** In front of what the reader sees, or behind it. */
export type WelcomePlace = 'front' | 'behind';

/**
 * Where the welcome page opens; null for not at all. Who installed Prasanga waits to see what comes of it. Who loads it
 * from a folder, or was given it by another program, is at something else; and where an office installs it on every
 * machine, nobody asked.
 */
export function welcomePlace(
  reason: Runtime.OnInstalledReason,
  installedBy: Management.ExtensionInstallType,
): WelcomePlace | null {
  if (reason !== 'install' || installedBy === 'admin') return null;
  return installedBy === 'normal' ? 'front' : 'behind';
}
