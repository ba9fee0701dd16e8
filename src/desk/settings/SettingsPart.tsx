import { useState } from 'preact/hooks';
import { fromPopup } from '../../messages/index.ts';
import type { Settings } from '../../settings/index.ts';
import { type CareView, DeskSettings, type Voice } from '../../ui/desk/index.ts';
import { notebookTroubles } from '../../ui/phrases/notebook-troubles.ts';
import { asked } from '../asked.ts';
import { keepForGood } from '../keep-for-good.ts';
import { askScale, useNotebook } from '../use-notebook.ts';

interface SettingsPartProps {
  readonly voice: Voice;
  readonly settings: Settings;
  readonly care: CareView | null;
}

/** How long it is said that something was kept, in ms. */
const TOLD_MS = 4_000;

const newId = (): string => `verdict-${crypto.randomUUID().slice(0, 8)}`;

/** The desk's settings with what they ask of the background. */
export function SettingsPart({ voice, settings, care }: SettingsPartProps) {
  const scale = useNotebook(askScale);
  const [told, setTold] = useState('');
  const { words, language } = voice;
  const tell = (text: string): void => {
    setTold(text);
    setTimeout(() => setTold((now) => (now === text ? '' : now)), TOLD_MS);
  };
  const done = async (call: Promise<{ readonly ok: boolean }>): Promise<void> =>
    tell((await call).ok ? words.kept : words.notNow);
  return (
    <DeskSettings
      voice={voice}
      scale={scale}
      publisher={settings.publisher}
      selectionButton={settings.selectionButton}
      care={care}
      told={told}
      newId={newId}
      onScale={async (changed) => {
        const answer = await asked(fromPopup('setScale', { scale: changed }));
        tell(answer.ok ? words.kept : notebookTroubles[answer.trouble.kind].title[language]);
      }}
      onPublisher={(publisher) => void done(fromPopup('setPublisher', { publisher }))}
      onSelectionButton={(shown) => void done(fromPopup('setSelectionButton', { shown }))}
      onAskPersistence={() => void keepForGood()}
    />
  );
}
