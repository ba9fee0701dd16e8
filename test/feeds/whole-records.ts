import { claim, entity, sourceDocument } from './small-feed.ts';

const REVIEW = {
  publisher: { bn: 'যাচাই' },
  url: 'https://example.org/1',
  rating: { label: { bn: 'ভুল' }, value: 1, best: 5, worst: 1 },
  reviewedOn: '2024-06-20',
};
/** A record of each kind with every field. */
export const WHOLE = {
  entities: {
    ...entity('moscow', {
      label: { bn: 'মস্কো', en: 'Moscow' },
      aliases: { bn: ['মস্কভা'], en: ['Moskva'] },
      weak: ['মস্কভা'],
      description: { bn: 'রাশিয়ার রাজধানী', en: 'capital of Russia' },
      facts: [
        {
          property: { bn: 'মেয়র' },
          value: { bn: 'নাম' },
          from: '2010-10-21',
          asOf: '2024-01-01',
          source: 'report',
        },
        { property: { bn: 'আয়তন' }, value: { bn: '২৫৬১' }, source: 'https://example.org/' },
      ],
      related: [{ id: 'russia', as: 'capital-of' }],
      sameAs: { wikidata: 'Q649', wikipedia: { bn: 'মস্কো' } },
      prominence: 0.9,
    }),
    claims: ['visit'],
  },
  claims: {
    ...claim('visit', {
      phrasings: ['আরেক কথায়'],
      saidBy: ['kim'],
      statedOn: '2024-06-19',
      dating: { bn: 'প্রতিবেদনের দিন' },
      reportedIn: ['report'],
      reviews: [REVIEW],
      relations: [{ kind: 'updates', claim: 'earlier' }],
    }),
    incoming: [{ kind: 'repeats', claim: 'later' }],
  },
  documents: {
    ...sourceDocument('report'),
    publisher: { bn: 'কাগজ' },
    url: 'https://example.org/report',
    publishedOn: '2024-06-19',
  },
} as const;

/** Values that a field may be spoilt with: of other types, too long, unsafe, out of range. */
export const SPOILT: readonly unknown[] = [
  null,
  0,
  -1,
  2,
  Number.MAX_VALUE,
  true,
  '',
  'ঠিক',
  'ক\u202eখ',
  'x'.repeat(5_000),
  'javascript:alert(1)',
  '2024-02-31',
  'Q0',
  'a--b',
  [],
  {},
  ['ঠিক'],
  [null],
  Array.from({ length: 13 }, () => 'ঠিক'),
  { bn: 'ঠিক' },
  { en: 'only' },
  { id: 'moscow' },
];
