import { normalise } from '../bengali/index.ts';
import type { Visit } from '../model/index.ts';

const BETWEEN_WORDS = /[\s\p{P}]+/gu;

/** Text as search compares it: in matching form, without marks, single spaces between words. */
export function foldForSearch(text: string): string {
  return normalise(text).text.replace(BETWEEN_WORDS, ' ').trim();
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
