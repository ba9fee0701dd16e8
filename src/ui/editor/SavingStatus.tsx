import type { SavingView } from './views.ts';
import type { EditorVoice } from './voice.ts';

interface Props {
  readonly saving: SavingView;
  readonly voice: EditorVoice;
  onRetry(): void;
}

/** Whether what was typed is kept: quiet while all is well, plain about what to do where it is not. */
export function SavingStatus({ saving, voice: { words }, onRetry }: Props) {
  if (saving.state !== 'trouble')
    return (
      <p class={`saving ${saving.state}`} role="status">
        {words[saving.state === 'new' ? 'notYet' : saving.state]}
      </p>
    );
  return (
    <div class="saving trouble" role="alert">
      <p>{words[saving.trouble]}</p>
      {saving.trouble !== 'cut-off' && (
        <button type="button" class="text" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
