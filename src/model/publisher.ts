import * as v from 'valibot';
import { written } from './written.ts';

/**
 * Who publishes a desk's reviews, as typed in the settings: everything may be empty. `reviewAddress` is the rule for
 * the page that holds the review of a note: an address in which `{id}` stands for the note's id.
 */
export const PublisherDetails = v.object({
  name: written(500),
  url: written(2_048),
  reviewAddress: written(2_048),
});
export type PublisherDetails = v.InferOutput<typeof PublisherDetails>;

export const NO_PUBLISHER: PublisherDetails = { name: '', url: '', reviewAddress: '' };
