import type { Manifest } from '../src/feed/index.ts';

/** A number of things for people: `1 claim`, `2 claims`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What a pack or feed holds: `2 entities, 1 claim, 1 document`. */
export const countsInWords = ({ entities, claims, documents }: Manifest['counts']): string =>
  [counted(entities, 'entity', 'entities'), counted(claims, 'claim'), counted(documents, 'document')].join(
    ', ',
  );
