import type { Ref } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VerdictScale } from '../../model/index.ts';
import { NoteRow } from './NoteRow.tsx';
import type { ListView } from './views.ts';
import type { Voice } from './voice.ts';

/** Height of a row in px; desk.css says the same. */
export const ROW_HEIGHT = 92;
/** Rows drawn above and below those in sight. */
const SLACK = 6;

interface NoteListProps {
  readonly voice: Voice;
  readonly list: ListView;
  readonly scale: VerdictScale;
  readonly open: string | null;
  readonly element: Ref<HTMLDivElement>;
  /** The rows in sight, `[from, to)`: they are wanted now. */
  onRange(from: number, to: number): void;
  onMove(index: number): void;
  onOpen(index: number): void;
  /** Chooses a note or takes it out; `through`: all from the current one. */
  onChoose(index: number, through: boolean): void;
  onKeyDown(event: KeyboardEvent): void;
}

const optionId = (id: string): string => `note-${id}`;

/**
 * All notes as a list box, of which only the rows about those in sight are in the document, so that any number scrolls
 * alike. The box has the focus; the row that the keyboard is on is its active descendant.
 * https://www.w3.org/WAI/ARIA/apg/patterns/listbox/
 */
export function NoteList(props: NoteListProps) {
  const { voice, list, scale, open, onRange } = props;
  const { ids, current, chosen, rowOf } = list;
  const box = useRef<HTMLDivElement | null>(null);
  const [sight, setSight] = useState({ from: 0, to: 12 });

  const look = (): void => {
    const element = box.current;
    if (!element) return;
    const from = Math.floor(element.scrollTop / ROW_HEIGHT);
    const to = Math.ceil((element.scrollTop + element.clientHeight) / ROW_HEIGHT);
    setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
  };
  useEffect(() => {
    const watch = new ResizeObserver(look);
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  useEffect(() => onRange(sight.from, sight.to), [sight, ids]);
  useLayoutEffect(() => {
    const element = box.current!;
    const top = current * ROW_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_HEIGHT > element.scrollTop + element.clientHeight)
      element.scrollTop = top + ROW_HEIGHT - element.clientHeight;
    look();
  }, [current]);
  useLayoutEffect(look, [ids]);

  const from = Math.max(0, sight.from - SLACK);
  const to = Math.min(ids.length, sight.to + SLACK);
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  // The active descendant is in the document wherever the box is scrolled.
  if (current < ids.length && (current < from || current >= to)) drawn.push(current);

  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
    if (Number.isNaN(index)) return;
    if (event.shiftKey) props.onChoose(index, true);
    else if (target.closest('.row-choose') || event.ctrlKey || event.metaKey) props.onChoose(index, false);
    else props.onOpen(index);
  };

  const active = ids[current];
  return (
    <div
      ref={(element) => {
        box.current = element;
        const given = props.element;
        if (typeof given === 'function') given(element);
        else if (given) given.current = element;
      }}
      class="list"
      role="listbox"
      aria-label={voice.words.list}
      aria-multiselectable="true"
      aria-describedby="list-hint"
      aria-busy={list.loading}
      tabIndex={0}
      {...(active && { 'aria-activedescendant': optionId(active) })}
      onScroll={look}
      onClick={onClick}
      onKeyDown={props.onKeyDown}
    >
      <div class="list-all" role="presentation" style={{ height: `${ids.length * ROW_HEIGHT}px` }}>
        {drawn.map((index) => {
          const id = ids[index]!;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: rows are active descendants of the box
            <div
              key={id}
              id={optionId(id)}
              role="option"
              data-index={index}
              class={`row ${index === current ? 'row-current' : ''} ${id === open ? 'row-open' : ''}`}
              aria-selected={chosen.has(id)}
              aria-setsize={ids.length}
              aria-posinset={index + 1}
              style={{ top: `${index * ROW_HEIGHT}px` }}
            >
              <span class="row-choose" aria-hidden="true">
                <span class="row-box" />
              </span>
              <NoteRow voice={voice} scale={scale} note={rowOf(id)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
