import type { Visit } from '../model/index.ts';

/** Joiners, zero-width spaces and soft hyphens: spelling that no reader types in a search. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BETWEEN_WORDS = /[\s\p{P}]+/gu;

/** Text as search compares it: one form of each letter, no case, no marks between words, single spaces. */
export function foldForSearch(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(INVISIBLE, '').replace(BETWEEN_WORDS, ' ').trim();
}

/** All of a visit that search looks in: title, site, names in both languages, claims. One line each. */
export function searchTextOf(visit: Pick<Visit, 'title' | 'site' | 'entities' | 'claims'>): string {
  const labels = [...visit.entities.map(({ label }) => label), ...visit.claims.map(({ text }) => text)];
  return [visit.title, visit.site, ...labels.flatMap(({ bn, en }) => (en === undefined ? [bn] : [bn, en]))]
    .map(foldForSearch)
    .join('\n');
}

/** Whether a search text holds every word of a query, in any order. An empty query is held by all. */
export function searchFor(query: string): (text: string) => boolean {
  const words = foldForSearch(query)
    .split(' ')
    .filter((word) => word !== '');
  return (text) => words.every((word) => text.includes(word));
}
