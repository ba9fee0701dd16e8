import type { FollowedView } from './views.ts';
import type { Voice } from './voice.ts';

/** When the feed is checked next, in words. */
export function tellNext(
  { nextAt, asked }: Pick<FollowedView, 'nextAt' | 'asked'>,
  { words, tell, now }: Voice,
): string {
  if (nextAt === null || Date.parse(nextAt) <= now) return words.nextSoon;
  const when = `${tell.day(nextAt)} ${tell.clock(nextAt)}`;
  return asked ? words.nextAsked(when) : words.next(when);
}
