import { useEffect, useRef } from 'preact/hooks';
import type { HistoryNotice } from './views.ts';
import type { Voice } from './voice.ts';

interface HistoryNoticeBarProps {
  readonly voice: Voice;
  /** Null leaves the bar out of sight, though in place: only what changes inside a live region is read aloud. */
  readonly notice: HistoryNotice | null;
  onUndo(): void;
  onDismiss(): void;
}

function textOf(notice: HistoryNotice, { words, tell }: Voice): string {
  if (notice.kind === 'failed') return words.notNow;
  return words[notice.kind](tell.number(notice.count));
}

/**
 * Says what was deleted, with the way back, and stays until it is dismissed or the popup closes. It takes the
 * focus, since the button that was pressed is gone with its row.
 */
export function HistoryNoticeBar({ voice, notice, onUndo, onDismiss }: HistoryNoticeBarProps) {
  const { words } = voice;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), [notice]);
  const undoable = notice?.kind === 'removed' && notice.count > 0;
  return (
    <div class={notice ? 'bar' : 'unseen'}>
      <p role="status">{notice && textOf(notice, voice)}</p>
      {undoable && (
        <button ref={first} type="button" class="bar-action" onClick={onUndo}>
          {words.undo}
        </button>
      )}
      {notice && (
        <button
          {...(!undoable && { ref: first })}
          type="button"
          class="icon"
          aria-label={words.dismiss}
          onClick={onDismiss}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}
