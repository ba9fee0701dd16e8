import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fromPopup, MAX_LISTED, type NoteSummary, onNotesChanged } from '../../messages/index.ts';
import type { NoteFilter } from '../../model/index.ts';
import type { Trouble } from '../../ui/desk/index.ts';
import { asked } from '../asked.ts';
import { gathered } from '../gathered.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/** Rows fetched beyond those in sight, so that a scroll seldom meets an empty one. */
const AHEAD = 20;

/** Changes that come together are shown together, so long after the first, in ms. */
const GATHER_MS = 150;

interface Row {
  readonly note: NoteSummary;
  /** Which state of the notebook it was read in. */
  readonly age: number;
}

export interface NoteListState {
  readonly ids: readonly string[];
  readonly rowOf: (id: string) => NoteSummary | undefined;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  /** The rows in sight, `[from, to)`. */
  onRange(from: number, to: number): void;
}

/**
 * The ids of all notes that a filter finds, and the rows about those in sight. Asked for anew when any window changes a
 * note; what was shown before stays until the answer.
 */
export function useNoteList(filter: NoteFilter): NoteListState {
  const [ids, setIds] = useState<readonly string[]>([]);
  const [loading, setLoading] = useState(true);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [rows, setRows] = useState<ReadonlyMap<string, Row>>(new Map());
  const now = useRef({ filter, ids, rows, age: 0, from: 0, to: 0 });
  now.current.filter = filter;

  const { find, fill } = useMemo(() => {
    const show = (next: readonly string[]): void => {
      now.current.ids = next;
      setIds(next);
    };
    const find = oneAtATime(async () => {
      const answer = await asked(fromPopup('findNotes', { filter: now.current.filter }));
      setTrouble(answer.ok ? null : answer.trouble);
      show(answer.ok ? answer.value : []);
      setLoading(false);
      await fill();
    });
    const fill = oneAtATime(async () => {
      const { from, to, age } = now.current;
      const about = now.current.ids.slice(Math.max(0, from - AHEAD), to + AHEAD);
      const lacking = about.filter((id) => now.current.rows.get(id)?.age !== age).slice(0, MAX_LISTED);
      if (lacking.length === 0) return;
      const answer = await asked(fromPopup('listNotes', { ids: lacking }));
      if (!answer.ok) return setTrouble(answer.trouble);
      // Rows long out of sight are let go with every new state of the notebook.
      const kept = about.flatMap((id) => {
        const row = now.current.rows.get(id);
        return row ? [[id, row] as const] : [];
      });
      const next = new Map([...kept, ...answer.value.map((note) => [note.id, { note, age }] as const)]);
      now.current.rows = next;
      setRows(next);
    });
    return { find, fill };
  }, []);

  const key = JSON.stringify(filter);
  useEffect(() => {
    setLoading(true);
    void find();
  }, [key]);
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const again = gathered(
      () => {
        now.current.age++;
        void find();
      },
      GATHER_MS,
      signal,
    );
    onNotesChanged(again, signal);
    return () => lifetime.abort();
  }, []);

  return {
    ids,
    rowOf: (id) => rows.get(id)?.note,
    loading,
    trouble,
    onRange: (from, to) => {
      now.current.from = from;
      now.current.to = to;
      void fill();
    },
  };
}
