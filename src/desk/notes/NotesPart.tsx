import { useEffect, useRef, useState } from 'preact/hooks';
import { fromPopup } from '../../messages/index.ts';
import type { VerdictScale } from '../../model/index.ts';
import { type CareView, NotesPanel, type Voice } from '../../ui/desk/index.ts';
import { isFiltered, narrowed, type Route } from '../route.ts';
import { askFacets, useNotebook } from '../use-notebook.ts';
import type { Go } from '../use-route.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { useChanges } from './use-changes.ts';
import { useNoteList } from './use-note-list.ts';
import { useOpenNote } from './use-open-note.ts';
import { useSelection } from './use-selection.ts';

interface NotesPartProps {
  readonly voice: Voice;
  readonly route: Route;
  readonly scale: VerdictScale;
  readonly care: CareView | null;
  readonly go: Go;
  onExport(ids: readonly string[]): void;
}

/** How long the keyboard rests on a note before the open one follows it, in ms. */
const FOLLOW_MS = 150;
/** How long after a change the filters' choices are looked up anew, in ms: of many notes that is much to read. */
const FACETS_MS = 3_000;
const NO_FACETS = { sites: [], people: [], tags: [] };

/** The desk's notes with what they ask of the background. */
export function NotesPart({ voice, route, scale, care, go, onExport }: NotesPartProps) {
  const { words, language } = voice;
  const { filter, note: openId } = route;
  const list = useNoteList(filter);
  const selection = useSelection(list.ids);
  const changes = useChanges(voice);
  const facets = useNotebook(askFacets, FACETS_MS) ?? NO_FACETS;
  const [session] = useState(() => `desk ${crypto.randomUUID()}`);
  const open = useOpenNote(openId);
  const [editing, setEditing] = useState<string | null>(null);
  const edit = (id: string | null): void => {
    if (id) go({ note: id });
    setEditing(id);
  };
  useEffect(() => {
    if (editing !== openId) setEditing(null);
  }, [openId]);

  const following = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(following.current), []);
  const follow = (id: string | undefined): void => {
    clearTimeout(following.current);
    if (openId !== null && id)
      following.current = setTimeout(() => go({ note: id }, { replace: true }), FOLLOW_MS);
  };

  const currentId = list.ids[selection.current];
  /** What an action works on: the chosen notes, else the one that the keyboard is on. */
  const targets = (): readonly string[] =>
    selection.chosen.size > 0 ? [...selection.chosen] : currentId ? [currentId] : [];

  const remove = (ids: readonly string[]): void => {
    // The keyboard may just have come here from the open note, which is not to follow it to one that goes.
    clearTimeout(following.current);
    changes.remove(ids);
    if (openId !== null && ids.includes(openId)) go({ note: null });
  };

  return (
    <NotesPanel
      voice={voice}
      list={{
        ids: list.ids,
        rowOf: list.rowOf,
        loading: list.loading,
        trouble: list.trouble,
        filtered: isFiltered(filter),
        current: selection.current,
        chosen: selection.chosen,
      }}
      filter={filter}
      facets={facets}
      scale={scale}
      open={open.view}
      openId={openId}
      care={care}
      notice={changes.notice}
      busy={changes.busy}
      editor={
        editing !== null &&
        editing === openId && (
          <NoteEditor
            key={editing}
            id={editing}
            language={language}
            onPlace={() => void fromPopup('openNote', { id: editing })}
            onClosed={() => setEditing(null)}
          />
        )
      }
      listActions={{
        onFilter: (change) => go({ filter: narrowed(filter, change) }),
        onClearFilter: () => go({ filter: {} }),
        onRange: list.onRange,
        onMove: (index) => {
          selection.moveTo(index);
          follow(list.ids[index]);
        },
        onOpen: (index) => {
          selection.moveTo(index);
          go({ note: list.ids[index] ?? null });
        },
        onChoose: selection.choose,
        onUndo: changes.undo,
        onDismiss: changes.dismiss,
        onBackUp: () => go({ part: 'transfer' }),
        onLater: () => void fromPopup('dismissBackup', {}),
      }}
      bulkActions={{
        onState: (state) => changes.change(targets(), { state }),
        onVerdict: (verdict) => changes.change(targets(), { verdict }),
        onTag: (tag, added) => changes.change(targets(), added ? { addTags: [tag] } : { removeTags: [tag] }),
        onExport: () => onExport(targets()),
        onDelete: () => remove(targets()),
        onChooseAll: selection.chooseAll,
        onChooseNone: selection.chooseNone,
      }}
      noteActions={{
        onPlace: () => {
          const id = openId ?? currentId;
          if (id) void fromPopup('openNote', { id });
        },
        onEdit: () => edit(openId ?? currentId ?? null),
        onDelete: () => {
          if (openId) remove([openId]);
        },
        onClose: () => go({ note: null }),
        onVersions: open.listVersions,
        onCompare: open.compare,
        onRestore: (key) => {
          if (open.view.kind !== 'note') return;
          const { revision: base } = open.view.annotation;
          void changes.run(fromPopup('restoreRevision', { key, base, session }), words.restored);
        },
        onSettle: (key) => void changes.run(fromPopup('settleConflict', { key }), words.settled),
      }}
    />
  );
}
