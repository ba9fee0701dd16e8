/** Most text one `readArticle` may carry, in UTF-16 units; a longer article is sent in several, in order. */
export const MAX_READ_UNITS = 200_000;

/** Most matches of one article that `findDismissed` is asked about. */
export const MAX_ASKED_MATCHES = 1_000;
/** Most of a sentence that is asked about, in UTF-16 units: longer ones cannot be hidden (`MAX_QUOTE`). */
export const MAX_SENTENCE_UNITS = 20_000;
