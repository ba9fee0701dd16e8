import { useEffect, useState } from 'preact/hooks';
import { fromPopup, type NotebookAnswer, type Outcome, onNotesChanged } from '../messages/index.ts';
import { asked } from './asked.ts';
import { gathered } from './gathered.ts';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * Something that is told of the notebook, asked for anew whenever a note or the desk's settings change, `rest` ms after
 * the first of several changes. The last answer stands meanwhile; null until there is one.
 */
export function useNotebook<T>(ask: () => Promise<Outcome<NotebookAnswer<T>>>, rest = 0): T | null {
  const [told, setTold] = useState<T | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    const again = oneAtATime(async () => {
      const answer = await asked(ask());
      if (answer.ok && !lifetime.signal.aborted) setTold(answer.value);
    });
    const { signal } = lifetime;
    onNotesChanged(
      gathered(() => void again(), rest, signal),
      signal,
    );
    void again();
    return () => lifetime.abort();
  }, []);
  return told;
}

/** What an editor knows of the desk: its verdicts without how often each is used, which takes longer to count. */
export const askDesk = () => fromPopup('deskSettings', {});
export const askFacets = () => fromPopup('noteFacets', {});
export const askScale = () => fromPopup('describeScale', {});
export const askCare = () => fromPopup('describeNotebook', {});
