/*
 * What a page leaves behind when it closes while a note is not kept yet. A message may die with its page before the
 * worker has started; an item in the extension's own storage does not, and wakes the worker.
 */
const PREFIX = 'unsaved note ';

/** The storage item of one editor's note. */
export const unsavedKey = (session: string): string => PREFIX + session;
export const isUnsavedKey = (key: string): boolean => key.startsWith(PREFIX);
