import { troubleWords } from './trouble-words.ts';
import type { NoticeView } from './views.ts';
import type { Voice } from './voice.ts';

interface NoticeBarProps {
  readonly voice: Voice;
  /** Null leaves the bar out of sight, though in place: only what changes inside a live region is read aloud. */
  readonly notice: NoticeView | null;
  onUndo(): void;
  onDismiss(): void;
}

/** Says what was done, with the way back, until it is dismissed or something else is done. */
export function NoticeBar({ voice, notice, onUndo, onDismiss }: NoticeBarProps) {
  const { words } = voice;
  return (
    <div class={notice ? `notice-bar ${notice.trouble ? 'notice-trouble' : ''}` : 'unseen'}>
      <p role="status">
        {notice && (notice.trouble ? troubleWords(voice, notice.trouble).join(' · ') : notice.text)}
      </p>
      {notice?.undoable && (
        <button type="button" class="quiet-action" onClick={onUndo}>
          {words.undo} <kbd>u</kbd>
        </button>
      )}
      {notice && (
        <button type="button" class="icon" aria-label={words.dismiss} onClick={onDismiss}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}
