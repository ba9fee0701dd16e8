import { renameSync, writeFileSync } from 'node:fs';

/** A file is there whole or not at all, whoever reads meanwhile and wherever this is killed. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}
