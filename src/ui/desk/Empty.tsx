import type { ComponentChildren } from 'preact';
import { troubleWords } from './trouble-words.ts';
import type { Trouble } from './views.ts';
import type { Voice } from './voice.ts';

interface EmptyProps {
  readonly title: string;
  readonly more?: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** What stands where there is nothing to show, with what to do about it. */
export function Empty({ title, more, busy = false, children }: EmptyProps) {
  return (
    <div class="empty" aria-busy={busy}>
      <p class="empty-title">{title}</p>
      {more && <p class="empty-more">{more}</p>}
      {children}
    </div>
  );
}

/** Why there is nothing to show. */
export function TroubleNotice({ voice, trouble }: { readonly voice: Voice; readonly trouble: Trouble }) {
  const [title, more] = troubleWords(voice, trouble);
  return (
    <Empty title={title} more={more}>
      {trouble.detail && (
        <p class="detail-code" lang="en">
          {trouble.detail}
        </p>
      )}
    </Empty>
  );
}
