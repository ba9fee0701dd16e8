/** Most text one `readArticle` may carry, in UTF-16 units; a longer article is sent in several, in order. */
export const MAX_READ_UNITS = 200_000;
