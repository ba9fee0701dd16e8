import type { FeedChange } from '../../model/index.ts';
import type { FollowedView } from './views.ts';
import type { Voice } from './voice.ts';

/** What the newest generation brought, in words: ৩টি নতুন দাবি, ১টি দাবির সংশোধন. */
export function tellChange({ at, first, changes }: FeedChange, { words, tell }: Voice): string {
  const count = (number: number, word: (count: string) => string): string[] =>
    number > 0 ? [word(tell.number(number))] : [];
  const what = (): string => {
    if (first) return words.changeFirst;
    if (!changes) return words.changeUnknown;
    const { claims, entities } = changes;
    const parts = [
      ...count(claims.added, words.claimsAdded),
      ...count(claims.changed, words.claimsChanged),
      ...count(claims.removed, words.claimsRemoved),
      ...count(entities.added, words.namesAdded),
      ...count(entities.changed, words.namesChanged),
      ...count(entities.removed, words.namesRemoved),
    ];
    return parts.length > 0 ? parts.join(', ') : words.changeNone;
  };
  return words.changeAt(tell.age(at), what());
}

/** When the feed is checked next, in words. */
export function tellNext(
  { nextAt, asked }: Pick<FollowedView, 'nextAt' | 'asked'>,
  { words, tell, now }: Voice,
): string {
  if (nextAt === null || Date.parse(nextAt) <= now) return words.nextSoon;
  const when = `${tell.day(nextAt)} ${tell.clock(nextAt)}`;
  return asked ? words.nextAsked(when) : words.next(when);
}
