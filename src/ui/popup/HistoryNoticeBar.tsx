import type { HistoryNotice } from './views.ts';
import type { Voice } from './voice.ts';

interface HistoryNoticeBarProps {
  readonly voice: Voice;
  readonly notice: HistoryNotice;
  onUndo(): void;
  onDismiss(): void;
}

/** Says what was deleted, with the way back, and stays until it is dismissed or the popup closes. */
export function HistoryNoticeBar({
  voice: { words, tell },
  notice,
  onUndo,
  onDismiss,
}: HistoryNoticeBarProps) {
  const text =
    notice.kind === 'failed'
      ? words.notNow
      : notice.kind === 'removed'
        ? words.removed(tell.number(notice.count))
        : words.restored(tell.number(notice.count));
  return (
    <div class="bar">
      <p role="status">{text}</p>
      {notice.kind === 'removed' && notice.count > 0 && (
        <button type="button" class="bar-action" onClick={onUndo}>
          {words.undo}
        </button>
      )}
      <button type="button" class="icon" aria-label={words.dismiss} onClick={onDismiss}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
    </div>
  );
}
