/**
 * Space that must be left for anything to be written, in bytes. Where the disk is full in the middle of a writing,
 * Chromium leaves a torn record behind, and at its next start throws every database of the extension away for it, the
 * notebook among them (seen in 156). Large enough for the largest note with its versions.
 */
const LEAST_ROOM = 16_000_000;

/** Whether there is room to write so many bytes, by what `navigator.storage.estimate()` says; a browser that says nothing is trusted. */
export const hasRoom = (
  { quota, usage }: { readonly quota?: number; readonly usage?: number },
  bytes = 0,
): boolean => quota === undefined || usage === undefined || quota - usage >= LEAST_ROOM + bytes;
