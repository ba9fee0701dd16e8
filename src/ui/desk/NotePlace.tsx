import type { Placement } from '../../model/index.ts';
import type { DeskWords, Voice } from './voice.ts';

type Reason = keyof DeskWords['reasons'];

/** What became of a note's place, and why it was not found, in words. */
export function NotePlace({ voice, placement }: { readonly voice: Voice; readonly placement: Placement }) {
  const { words } = voice;
  const { placed, reason } = placement;
  const more = {
    unseen: () => words.unseenMore,
    found: () => '',
    edited: () => words.editedMore,
    orphaned: () => `${reasonWords(words, reason)} ${words.keptQuote}`,
  }[placed]();
  return (
    <p class={`note-place placed-${placed}`}>
      <strong>{words.placed[placed]}</strong>
      {more && <span>{more}</span>}
    </p>
  );
}

const isReason = (words: DeskWords, reason: string | null): reason is Reason =>
  reason !== null && Object.hasOwn(words.reasons, reason);

const reasonWords = (words: DeskWords, reason: string | null): string =>
  words.reasons[isReason(words, reason) ? reason : 'unknown'];
