import { useRef, useState } from 'preact/hooks';
import {
  fromPopup,
  type NotebookAnswer,
  type Outcome,
  type Params,
  type popupToBackground,
} from '../../messages/index.ts';
import type { NoticeView, Voice } from '../../ui/desk/index.ts';
import { asked } from '../asked.ts';

type BulkChange = Params<typeof popupToBackground, 'changeNotes'>['change'];
type Undoable = { readonly kind: 'deletion' | 'change'; readonly ticket: string };

export interface Changes {
  readonly notice: NoticeView | null;
  readonly busy: boolean;
  change(ids: readonly string[], change: BulkChange): void;
  remove(ids: readonly string[]): void;
  /** Undoes what was done last. */
  undo(): void;
  dismiss(): void;
  /** Does something that answers, and says so: `told` if it was done, what is wrong if not. */
  run<T>(call: Promise<Outcome<NotebookAnswer<T>>>, told: string): Promise<T | null>;
}

/** What can be done to many notes at once, one thing at a time, with what to say of it and the way back. */
export function useChanges(voice: Voice): Changes {
  const [notice, setNotice] = useState<NoticeView | null>(null);
  const [busy, setBusy] = useState(false);
  const last = useRef<Undoable | null>(null);
  const isBusy = useRef(false);
  const { words, tell } = voice;

  const run = async <T>(
    call: Promise<Outcome<NotebookAnswer<T>>>,
    told: string | ((value: T) => string),
    undoable?: (value: T) => Undoable,
  ): Promise<T | null> => {
    isBusy.current = true;
    setBusy(true);
    const answer = await asked(call);
    isBusy.current = false;
    setBusy(false);
    if (!answer.ok) {
      setNotice({ text: '', undoable: last.current !== null, trouble: answer.trouble });
      return null;
    }
    last.current = undoable?.(answer.value) ?? null;
    const text = typeof told === 'string' ? told : told(answer.value);
    setNotice({ text, undoable: last.current !== null, trouble: null });
    return answer.value;
  };

  return {
    notice,
    busy,
    run,
    change: (ids, change) => {
      if (isBusy.current || ids.length === 0) return;
      void run(
        fromPopup('changeNotes', { ids: [...ids], change }),
        ({ changed }) => words.changed(tell.number(changed)),
        ({ ticket }) => ({ kind: 'change', ticket }),
      );
    },
    remove: (ids) => {
      if (isBusy.current || ids.length === 0) return;
      void run(
        fromPopup('deleteNotes', { ids: [...ids] }),
        ({ deleted }) => words.deleted(tell.number(deleted)),
        ({ ticket }) => ({ kind: 'deletion', ticket }),
      );
    },
    undo: () => {
      const { current } = last;
      if (isBusy.current || !current) return;
      if (current.kind === 'deletion')
        void run(fromPopup('undeleteNotes', { ticket: current.ticket }), ({ restored }) =>
          words.undone(tell.number(restored)),
        );
      else
        void run(fromPopup('undoChange', { ticket: current.ticket }), ({ restored, left }) =>
          left === 0
            ? words.undone(tell.number(restored))
            : words.undoneBut(tell.number(restored), tell.number(left)),
        );
    },
    dismiss: () => setNotice(null),
  };
}
