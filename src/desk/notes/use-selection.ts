import { useMemo, useRef, useState } from 'preact/hooks';

export interface Selection {
  /** Index of the note that the keyboard is on. */
  readonly current: number;
  readonly chosen: ReadonlySet<string>;
  moveTo(index: number): void;
  /** Chooses a note or takes it out; `through`: all from the current one to it, which becomes the current one. */
  choose(index: number, through: boolean): void;
  chooseAll(): void;
  chooseNone(): void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Where in a list one is, and which of its notes are chosen. Both hold on to notes, not to places, as the list changes. */
export function useSelection(ids: readonly string[]): Selection {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [picked, setPicked] = useState(NOTHING);
  const last = useRef(0);

  const current = useMemo(() => {
    const at = currentId === null ? -1 : ids.indexOf(currentId);
    // Where the note went, the one that took its place is the next.
    return at === -1 ? Math.max(0, Math.min(last.current, ids.length - 1)) : at;
  }, [ids, currentId]);
  last.current = current;
  const chosen = useMemo(() => {
    if (picked.size === 0) return NOTHING;
    const there = ids.filter((id) => picked.has(id));
    return there.length === 0 ? NOTHING : new Set(there);
  }, [ids, picked]);

  const moveTo = (index: number): void => setCurrentId(ids[index] ?? null);
  return {
    current,
    chosen,
    moveTo,
    choose: (index, through) => {
      const next = new Set(chosen);
      const id = ids[index];
      if (id === undefined) return;
      if (through)
        for (const one of ids.slice(Math.min(current, index), Math.max(current, index) + 1)) next.add(one);
      else if (!next.delete(id)) next.add(id);
      setPicked(next);
      moveTo(index);
    },
    chooseAll: () => setPicked(new Set(ids)),
    chooseNone: () => setPicked(NOTHING),
  };
}
