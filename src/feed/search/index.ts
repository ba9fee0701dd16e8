export { linesOfClaim, linesOfEntity, MAX_KEY, type SearchLine } from './line.ts';
export { checkSearchPage, hitsOn, type PageHits, type SearchHit, textOf } from './read-page.ts';
export { LINES_PER_PAGE, type WrittenSearchPage, writeSearchPages } from './write-pages.ts';
