import type { Anchoring } from '../../anchoring/index.ts';
import type { NoteOnPage } from '../../messages/index.ts';
import type { Placement } from '../../model/index.ts';
import type { Ask } from '../connection.ts';
import type { PlacedNote } from './notes-part.ts';

/** A place counts as lost only when a page has stood still so long without it, in ms: articles come late. */
const SETTLED_MS = 3_000;

/** What became of a place, as the notebook keeps it. */
function placementOf(anchoring: Anchoring): Placement {
  switch (anchoring.outcome) {
    case 'exact':
    case 'moved':
      return { placed: 'found', reason: null };
    case 'edited':
      return { placed: 'edited', reason: null };
    case 'ambiguous':
      return { placed: 'orphaned', reason: 'ambiguous' };
    case 'gone':
      return { placed: 'orphaned', reason: anchoring.reason };
  }
}

/** Tells the notebook what became of the notes' places, where that is news. */
export class PlaceReports {
  readonly #ask: Ask;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the notebook was told, by note. */
  readonly #told = new Map<string, string>();

  constructor(ask: Ask, signal: AbortSignal) {
    this.#ask = ask;
    this.#signal = signal;
  }

  report(placed: readonly PlacedNote[]): void {
    clearTimeout(this.#timer);
    this.#tell(placed.filter(({ anchoring }) => placementOf(anchoring).placed !== 'orphaned'));
    this.#timer = setTimeout(() => this.#tell(placed), SETTLED_MS);
  }

  #tell(placed: readonly PlacedNote[]): void {
    if (this.#signal.aborted) return;
    const news = placed.flatMap(({ note, anchoring }) => {
      const placement = placementOf(anchoring);
      const known = this.#told.get(note.id) ?? keyOf(note.placement);
      return keyOf(placement) === known ? [] : [{ note, placement }];
    });
    if (news.length === 0) return;
    for (const { note, placement } of news) this.#told.set(note.id, keyOf(placement));
    void this.#ask('markPlaced', { placements: news.map(toReport) });
  }
}

const keyOf = ({ placed, reason }: Placement): string => `${placed} ${reason}`;
const toReport = ({ note, placement }: { note: NoteOnPage; placement: Placement }) => ({
  id: note.id,
  ...placement,
});
