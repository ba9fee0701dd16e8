import type { WrittenFile } from './file-of.ts';

/** How long the browser may take to begin reading what it saves, in ms. */
const KEEP_MS = 10 * 60_000;

/** Has the browser save a file as its own downloads are saved; needs no permission. */
export function saveFile({ name, blob }: WrittenFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
