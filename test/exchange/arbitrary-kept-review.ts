import fc from 'fast-check';
import * as v from 'valibot';
import { Dismissal, KeptReview } from '../../src/model/index.ts';

const prose = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'কখগতনমরসহািীুেো্ংয়১২৩ ।,"\n=<&'), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true });
const number = fc.option(fc.integer({ min: -10, max: 100 }));

/** Any review that the model admits to be kept, hostile text included, as the model's schema reads it. */
export const arbitraryKeptReview = fc
  .record({
    id: fc.uuid(),
    key: fc.stringMatching(/^[0-9a-f]{32}$/),
    claim: prose,
    claimant: prose,
    claimedOn: fc.option(day),
    publisher: prose,
    url: address,
    title: prose,
    rating: fc.record({ label: prose, value: number, best: number, worst: number }),
    reviewedOn: fc.option(day),
    appearances: fc.array(address, { maxLength: 3 }),
    keptAt: moment,
    keptFrom: fc.option(address),
  })
  .filter((review) => v.is(KeptReview, review))
  .map((review) => v.parse(KeptReview, review))
  .filter((review) => v.is(KeptReview, review));

/** Any "not this claim" that the model admits. */
export const arbitraryDismissal = fc
  .record({
    id: fc.uuid(),
    claim: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
    claimText: fc.constant({ bn: 'নদীর পানি কমছে' }),
    sentence: fc.stringMatching(/^[0-9a-f]{32}$/),
    words: prose,
    everywhere: fc.boolean(),
    addresses: fc.array(address, { minLength: 1, maxLength: 3 }),
    title: prose,
    dismissedAt: moment,
  })
  .map((dismissal) => v.parse(Dismissal, dismissal));
