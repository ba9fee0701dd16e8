import type { OwnVerdict } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly own: readonly OwnVerdict[];
  readonly voice: Voice;
  onEdit(note: string): void;
}

/** What the reader concluded in notes of their own: beside the publishers' reviews, never in their place. */
export function OwnVerdicts({ own, voice: { words, say }, onEdit }: Props) {
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{words.ownVerdict}</h3>
      <ul class="claims">
        {own.map(({ note, label, state }) => (
          <li key={note} class="review own">
            <span class="rating">{label ? `‘${say(label)}’` : words.noVerdict}</span>
            <span class="details">{state === 'ready' ? words.noteReady : words.noteDraft}</span>
            <button type="button" class="text" onClick={() => onEdit(note)}>
              {words.editNote}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
