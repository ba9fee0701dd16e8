/**
 * What a reader may turn on beside names and known claims, off at first. `statements`: mark sentences that tell who says
 * what, though nothing is known of it. `checkable`: list the sentences that are worth checking.
 */
export const READING_OPTIONS = ['statements', 'checkable'] as const;
export type ReadingOption = (typeof READING_OPTIONS)[number];
