import { useEffect, useRef, useState } from 'preact/hooks';
import { contentOf } from '../../editing/index.ts';
import { fromPopup, onNotesChanged } from '../../messages/index.ts';
import type { OpenNoteView } from '../../ui/desk/index.ts';
import { asked } from '../asked.ts';

const NONE: OpenNoteView = { kind: 'none' };

export interface OpenNoteState {
  readonly view: OpenNoteView;
  /** Lists the versions. */
  listVersions(): void;
  /** Compares a version with the note now; the same again closes the comparison. */
  compare(key: string): void;
}

/** The note that is open, read anew when any window changes a note, with its versions as far as they were asked for. */
export function useOpenNote(id: string | null): OpenNoteState {
  const [view, setView] = useState(NONE);
  const latest = useRef(0);
  const now = useRef(view);
  const show = (next: OpenNoteView): void => {
    now.current = next;
    setView(next);
  };

  const read = async (wanted: string): Promise<void> => {
    const token = ++latest.current;
    const answer = await asked(fromPopup('readNote', { id: wanted }));
    if (token !== latest.current) return;
    if (!answer.ok) return show({ kind: 'trouble', trouble: answer.trouble });
    if (!answer.value) return show({ kind: 'gone' });
    const before = now.current;
    const isSame = before.kind === 'note' && before.annotation.id === wanted;
    const { annotation, placement, conflicts } = answer.value;
    show({
      kind: 'note',
      annotation,
      placement,
      conflicts,
      versions: isSame ? before.versions : null,
      compared: null,
      knownClaim: isSame && before.annotation.knownClaim === annotation.knownClaim ? before.knownClaim : null,
    });
    await readKnownClaim();
    if (conflicts > 0 || (isSame && before.versions)) await listVersions();
    if (isSame && before.compared) await compareWith(before.compared.key);
  };

  const readKnownClaim = async (): Promise<void> => {
    const { current } = now;
    if (current.kind !== 'note' || current.knownClaim || !current.annotation.knownClaim) return;
    const outcome = await fromPopup('openClaim', { id: current.annotation.knownClaim });
    const still = now.current;
    if (outcome.ok && outcome.value && still.kind === 'note' && still.annotation === current.annotation)
      show({ ...still, knownClaim: outcome.value.claim.text });
  };

  const listVersions = async (): Promise<void> => {
    const { current } = now;
    if (current.kind !== 'note') return;
    const { id: wanted } = current.annotation;
    const answer = await asked(fromPopup('noteRevisions', { id: wanted }));
    const still = now.current;
    if (still.kind === 'note' && still.annotation.id === wanted)
      show({ ...still, versions: answer.ok ? answer.value : [] });
  };

  const compareWith = async (key: string): Promise<void> => {
    const answer = await asked(fromPopup('readRevision', { key }));
    const still = now.current;
    if (still.kind !== 'note' || !answer.ok || answer.value?.id !== still.annotation.id) return;
    show({
      ...still,
      compared: { key, content: contentOf(answer.value) },
    });
  };

  useEffect(() => {
    if (id === null) {
      latest.current++;
      return show(NONE);
    }
    const before = now.current;
    if (before.kind !== 'note' || before.annotation.id !== id) show({ kind: 'loading' });
    void read(id);
    const lifetime = new AbortController();
    onNotesChanged(() => void read(id), lifetime.signal);
    return () => lifetime.abort();
  }, [id]);

  return {
    view,
    listVersions: () => void listVersions(),
    compare: (key) => {
      const { current } = now;
      if (current.kind === 'note' && current.compared?.key === key) show({ ...current, compared: null });
      else void compareWith(key);
    },
  };
}
