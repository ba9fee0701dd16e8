import { useState } from 'preact/hooks';
import type { Place } from './views.ts';
import type { Voice } from './voice.ts';

interface FoundItemProps {
  readonly voice: Voice;
  readonly label: string;
  /** A line under the label. */
  readonly note?: string;
  readonly kind: 'entity' | 'claim' | 'contradicts';
  readonly places: readonly Place[];
  /** Goes to a place on the page; `position` counts from 0. */
  onJump(place: Place, position: number, count: number): void;
}

/** Something that the page names or claims, with a way to each place where it does. */
export function FoundItem({ voice, label, note, kind, places, onJump }: FoundItemProps) {
  const { words, tell } = voice;
  const [chosen, setChosen] = useState<number | null>(null);
  const count = places.length;
  // A page that is redrawn may have fewer places than when one was chosen.
  const current = chosen !== null && chosen < count ? chosen : null;
  const go = (step: number): void => {
    const target = current === null ? (step < 0 ? count - 1 : 0) : (current + step + count) % count;
    setChosen(target);
    onJump(places[target]!, target, count);
  };
  return (
    <li class="found">
      <button
        type="button"
        class="found-name"
        title={words.jump}
        disabled={count === 0}
        onClick={() => go(1)}
      >
        <span class={`mark mark-${kind}`}>{label}</span>
        {note && <span class="found-note">{note}</span>}
      </button>
      <span class="unseen">{words.places(tell.number(count))}</span>
      {count > 1 && (
        <>
          <span class="found-count" aria-hidden="true">
            {current === null ? tell.number(count) : `${tell.number(current + 1)}/${tell.number(count)}`}
          </span>
          <button type="button" class="icon" aria-label={words.previous(label)} onClick={() => go(-1)}>
            <Arrow up />
          </button>
          <button type="button" class="icon" aria-label={words.next(label)} onClick={() => go(1)}>
            <Arrow />
          </button>
        </>
      )}
    </li>
  );
}

const Arrow = ({ up = false }: { readonly up?: boolean }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={up ? 'M3.5 10 8 5.5 12.5 10' : 'M3.5 6 8 10.5 12.5 6'} />
  </svg>
);
