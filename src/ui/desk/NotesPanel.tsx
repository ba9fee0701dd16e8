import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteFilter, VerdictScale } from '../../model/index.ts';
import { Notice } from '../Notice.tsx';
import { useLostFocus } from '../use-lost-focus.ts';
import { BackupReminder } from './BackupReminder.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Help } from './Help.tsx';
import { type Command, commandOf } from './keys.ts';
import { type NoteActions, NoteDetail } from './NoteDetail.tsx';
import { NoteList, ROW_HEIGHT } from './NoteList.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { type Asking, type BulkActions, SelectionBar } from './SelectionBar.tsx';
import { TroubleNotice } from './TroubleNotice.tsx';
import type { CareView, FacetsView, ListView, NoticeView, OpenNoteView } from './views.ts';
import type { Voice } from './voice.ts';

/** What can be done in the list. */
export interface ListActions {
  onFilter(change: NoteFilter): void;
  onClearFilter(): void;
  onRange(from: number, to: number): void;
  onMove(index: number): void;
  onOpen(index: number): void;
  onChoose(index: number, through: boolean): void;
  onUndo(): void;
  onDismiss(): void;
  onBackUp(): void;
  onLater(): void;
}

export interface NotesPanelProps {
  readonly voice: Voice;
  readonly list: ListView;
  readonly filter: NoteFilter;
  readonly facets: FacetsView;
  readonly scale: VerdictScale;
  readonly open: OpenNoteView;
  readonly openId: string | null;
  readonly care: CareView | null;
  readonly notice: NoticeView | null;
  readonly busy: boolean;
  /** The editor of the open note while it is edited, in place of its reading view. */
  readonly editor: ComponentChildren;
  readonly listActions: ListActions;
  readonly bulkActions: BulkActions;
  readonly noteActions: NoteActions;
}

/** The notes: what narrows the list, the list, and the note that is open beside it. */
export function NotesPanel(props: NotesPanelProps) {
  const { voice, list, open, listActions, bulkActions, noteActions } = props;
  const { words, tell } = voice;
  const [help, setHelp] = useState(false);
  const [asking, setAsking] = useState<Asking>(null);
  const box = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsHeading = useRef(false);
  const { ids, current, chosen } = list;

  const toList = (): void => box.current?.focus();
  const panel = useLostFocus<HTMLDivElement>(toList);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (open.kind !== 'note' || !wantsHeading.current) return;
    wantsHeading.current = false;
    heading.current?.focus();
  }, [open]);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !props.editor) heading.current?.focus();
    wasEditing.current = Boolean(props.editor);
  });
  useEffect(() => {
    if (chosen.size === 0) setAsking(null);
  }, [chosen]);

  const move = (index: number): void => {
    if (ids.length > 0) listActions.onMove(Math.min(Math.max(0, index), ids.length - 1));
  };
  const page = (): number => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
  const chooseAnd = (index: number): void => {
    if (!chosen.has(ids[current] ?? '')) listActions.onChoose(current, false);
    if (index >= 0 && index < ids.length) listActions.onChoose(index, true);
  };
  const ask = (what: Asking): void => {
    if (chosen.size === 0 && ids.length > 0) listActions.onChoose(current, false);
    setAsking(what);
  };
  const rowNow = list.rowOf(ids[current] ?? '');

  const COMMANDS: Readonly<Record<Command, () => void>> = {
    next: () => move(current + 1),
    previous: () => move(current - 1),
    pageDown: () => move(current + page()),
    pageUp: () => move(current - page()),
    first: () => move(0),
    last: () => move(ids.length - 1),
    chooseNext: () => chooseAnd(current + 1),
    choosePrevious: () => chooseAnd(current - 1),
    choose: () => listActions.onChoose(current, false),
    chooseAll: bulkActions.onChooseAll,
    open: () => {
      wantsHeading.current = true;
      listActions.onOpen(current);
    },
    edit: noteActions.onEdit,
    place: noteActions.onPlace,
    ready: () => bulkActions.onState(rowNow?.state === 'ready' ? 'draft' : 'ready'),
    verdict: () => ask('verdict'),
    tag: () => ask('tag'),
    delete: bulkActions.onDelete,
    undo: listActions.onUndo,
    search: () => search.current?.focus(),
    escape: () => {
      if (props.openId !== null && document.activeElement !== box.current) toList();
      else if (chosen.size > 0) bulkActions.onChooseNone();
      else noteActions.onClose();
    },
    help: () => setHelp(true),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (!command || (ids.length === 0 && !['undo', 'search', 'help', 'escape'].includes(command))) return;
    event.preventDefault();
    COMMANDS[command]();
  };
  /** In the open note, keys that scroll or press what has the focus are the browser's. */
  const onDetailKey = (event: KeyboardEvent): void => {
    const inField = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    const own = ['Enter', ' ', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp'];
    if (inField || own.includes(event.key) || event.ctrlKey || event.metaKey) return;
    onKeyDown(event);
  };

  return (
    <div class={`notes ${props.openId === null ? '' : 'notes-open'}`} ref={panel}>
      <div class="notes-list">
        <FilterBar
          voice={voice}
          filter={props.filter}
          facets={props.facets}
          scale={props.scale}
          search={search}
          onFilter={listActions.onFilter}
          onClear={listActions.onClearFilter}
          onLeave={toList}
        />
        {chosen.size > 0 && (
          <SelectionBar
            voice={voice}
            chosen={chosen.size}
            total={ids.length}
            scale={props.scale}
            tags={props.facets.tags}
            asking={asking}
            busy={props.busy}
            {...bulkActions}
            onAsk={(what) => {
              setAsking(what);
              if (what === null) toList();
            }}
          />
        )}
        <p class="list-count">
          <span role="status">
            {list.loading ? words.looking : ids.length > 0 ? words.count(tell.number(ids.length)) : ''}
          </span>
          <span id="list-hint" class="list-hint">
            {words.keysHint}
          </span>
        </p>
        <NoteList
          voice={voice}
          list={list}
          scale={props.scale}
          open={props.openId}
          element={box}
          onRange={listActions.onRange}
          onMove={listActions.onMove}
          onOpen={listActions.onOpen}
          onChoose={listActions.onChoose}
          onKeyDown={onKeyDown}
        />
        <NothingListed voice={voice} list={list} />
        {props.care?.due && (
          <BackupReminder
            voice={voice}
            care={props.care}
            onBackUp={listActions.onBackUp}
            onLater={listActions.onLater}
          />
        )}
        <NoticeBar
          voice={voice}
          notice={props.notice}
          onUndo={listActions.onUndo}
          onDismiss={() => {
            listActions.onDismiss();
            toList();
          }}
        />
      </div>
      <section
        class="notes-detail"
        aria-label={words.detail}
        {...(!props.editor && { onKeyDown: onDetailKey })}
      >
        {props.editor || <Detail {...props} heading={heading} toList={toList} />}
      </section>
      {help && (
        <Help
          voice={voice}
          onClose={() => {
            setHelp(false);
          }}
        />
      )}
    </div>
  );
}

function NothingListed({ voice, list }: { readonly voice: Voice; readonly list: ListView }) {
  const { words } = voice;
  if (list.trouble) return <TroubleNotice voice={voice} trouble={list.trouble} />;
  if (list.loading || list.ids.length > 0) return null;
  return list.filtered ? (
    <Notice title={words.noneFound} more={words.noneFoundMore} />
  ) : (
    <Notice title={words.noNotes} more={words.noNotesMore} />
  );
}

interface DetailProps extends NotesPanelProps {
  readonly heading: { current: HTMLHeadingElement | null };
  toList(): void;
}

function Detail({ voice, list, open, scale, noteActions, heading, toList }: DetailProps) {
  const { words } = voice;
  const close = (): void => {
    noteActions.onClose();
    toList();
  };
  switch (open.kind) {
    case 'none':
      return list.ids.length > 0 ? <p class="detail-none">{words.chooseOne}</p> : null;
    case 'loading':
      return <Notice title={words.opening} busy />;
    case 'gone':
      return (
        <Notice title={words.goneNote} more={words.goneNoteMore}>
          <button type="button" class="button" onClick={close}>
            {words.close}
          </button>
        </Notice>
      );
    case 'trouble':
      return <TroubleNotice voice={voice} trouble={open.trouble} />;
    case 'note':
      return (
        <NoteDetail
          voice={voice}
          open={open}
          scale={scale}
          heading={heading}
          {...noteActions}
          onClose={close}
        />
      );
  }
}
