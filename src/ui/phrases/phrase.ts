/** A text of the interface in both languages, side by side. */
export interface Phrase {
  readonly bn: string;
  readonly en: string;
}
