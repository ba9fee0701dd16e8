/** What the text between two words of a passage (in normal form) says of them. */
export const JOINTS = {
  /** Nothing but space, or the full stop of an abbreviation. */
  space: /^(?:\.? +|\.)$/,
  hyphen: /^(?:-|–|\/)$/,
  /** A sentence ends. */
  stop: /[।?!\n]/,
} as const;
