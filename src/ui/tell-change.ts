import type { FeedChange } from '../model/index.ts';
import type { Telling } from './moments.ts';
import type { ChangeWords } from './phrases/feed-change.ts';

/** What the newest generation brought, in words: ৩টি নতুন দাবি, ১টি দাবির সংশোধন. */
export function tellChange(
  { at, first, changes }: FeedChange,
  { words, tell }: { readonly words: ChangeWords; readonly tell: Telling },
): string {
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
