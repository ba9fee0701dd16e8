import type { CareView } from './views.ts';
import type { Voice } from './voice.ts';

interface BackupReminderProps {
  readonly voice: Voice;
  readonly care: CareView;
  onBackUp(): void;
  onLater(): void;
}

/** A line that reminds of a backup, when one is due. */
export function BackupReminder({ voice: { words, tell }, care, onBackUp, onLater }: BackupReminderProps) {
  return (
    <aside class="reminder" aria-label={words.backupReminder}>
      <p>
        {words.backupDue(tell.number(care.changes))} {care.lastBackupAt === null && words.neverBackedUp}
      </p>
      <button type="button" class="quiet-action" onClick={onBackUp}>
        {words.backUp}
      </button>
      <button type="button" class="quiet-action" onClick={onLater}>
        {words.later}
      </button>
    </aside>
  );
}
