import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly more?: string;
  /** What exactly went wrong, as the code says it: for a report, not for a reader. */
  readonly detail?: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** What a panel says instead of a list, with what to do about it. */
export function Notice({ title, more, detail, busy = false, children }: NoticeProps) {
  return (
    <div class="notice" aria-busy={busy}>
      {busy && <span class="notice-pulse" aria-hidden="true" />}
      <p class="notice-title">{title}</p>
      {more && <p class="notice-more">{more}</p>}
      {detail && (
        <p class="notice-detail" lang="en">
          {detail}
        </p>
      )}
      {children}
    </div>
  );
}
