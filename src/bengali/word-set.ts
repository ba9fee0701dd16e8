import { normalText } from './normalise.ts';

/** The words of a table's line, apart by spaces, in matching form. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(normalText(line).split(' '));
