import fc from 'fast-check';
import * as v from 'valibot';
import { Annotation, DEFAULT_VERDICTS } from '../../src/model/index.ts';

const words = fc.string({ unit: 'binary', maxLength: 40 });
const bengali = fc.string({
  unit: fc.constantFrom(...'কখগতনমরসহািীুেো্ংয়১২৩ ।,"\n=<&'),
  minLength: 1,
  maxLength: 60,
});
const prose = fc.oneof(bengali, words);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true });
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const point = fc.record({ path: fc.string({ maxLength: 40 }), offset: fc.nat(1_000) });

/** Any note that the model admits, hostile text and half-written fields included, as the model's schema reads it. */
export const arbitraryAnnotation = fc
  .record({
    id: fc.uuid(),
    revision: fc.integer({ min: 1, max: 1_000 }),
    createdAt: moment,
    modifiedAt: moment,
    target: fc.record({
      url: address,
      addresses: fc.array(address, { minLength: 1, maxLength: 3 }),
      site: fc.domain(),
      title: prose,
      publishedOn: fc.option(day),
      selectors: fc.record({
        quote: fc.record({ exact: bengali, prefix: prose, suffix: prose }),
        position: fc.option(fc.record({ start: fc.nat(10_000), end: fc.nat(10_000) })),
        range: fc.option(fc.record({ start: point, end: point })),
      }),
    }),
    claim: fc.record({ bn: prose, en: words }),
    claimedBy: fc.option(fc.record({ entity: fc.option(slug), name: prose })),
    claimedOn: fc.option(day),
    verdict: fc.option(fc.constantFrom(...DEFAULT_VERDICTS.map(({ id }) => id))),
    explanation: prose,
    sources: fc.array(
      fc.record({
        url: fc.oneof(address, words),
        title: prose,
        publisher: prose,
        accessedOn: fc.option(day),
      }),
      { maxLength: 3 },
    ),
    tags: fc.array(prose, { maxLength: 4 }),
    knownClaim: fc.option(slug),
    state: fc.constantFrom('draft' as const, 'ready' as const),
    reviewUrl: fc.option(fc.oneof(address, prose)),
  })
  .map(({ reviewUrl, ...note }) => (reviewUrl === null ? note : { ...note, reviewUrl }))
  .filter((note) => v.is(Annotation, note))
  .map((note) => v.parse(Annotation, note));
