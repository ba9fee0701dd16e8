import { SUFFIX } from '../bengali/index.ts';
import type { Candidate } from './candidates.ts';
import { meet } from './sort-set.ts';
import type { Surroundings } from './surroundings.ts';
import { called } from './tables.ts';

/** Points in log-odds: against one whom the text introduces, for what it says is called so. */
const STRANGER = { short: -5, full: -4, aged: -5 } as const;
/** After নাম the light verb behind is the naming (নাম অশনি রেখেছে): it must not tell against. */
const CALLED_SO = { before: 1.8, named: 6 } as const;

/**
 * A name before নামের is news to the reader: an unknown person's (রচনা নামের এক ছাত্রী), or a thing's, if the words
 * around it say what it is (অশনি নামের ঘূর্ণিঝড়, ঝড়টির নাম অশনি).
 */
export function asIntroduced(
  { entity, weak, tells }: Candidate,
  { previous, next, ahead, sentence, aged }: Surroundings,
): number {
  if ((tells & ~SUFFIX.clitic) !== 0) return 0;
  // Readers are told the age of those whom they do not know.
  if (aged && weak && entity.kind === 'person') return STRANGER.aged;
  const introduces = next !== null && called.lists(next);
  if (entity.kind === 'person') {
    if (!introduces) return 0;
    const isSome = ahead.some(({ text }) => /^(?:এক|একজন|জনৈক|ওই|এ|আরেক|দুই)/.test(text));
    return weak ? STRANGER.short : isSome ? STRANGER.full : 0;
  }
  const isNamed = previous !== null && /^নাম(?:টি|টা)?$/.test(previous.text);
  const isOfSort = sentence.some(({ sorts }) => meet(sorts.near, entity.sorts));
  if (!weak || !isOfSort) return 0;
  return isNamed ? CALLED_SO.named : introduces ? CALLED_SO.before : 0;
}
