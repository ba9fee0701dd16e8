import { useEffect, useState } from 'preact/hooks';
import { onNotesChanged } from '../../messages/index.ts';
import type { Language } from '../../model/index.ts';
import { readSettings, type Settings, watchSettings } from '../../settings/index.ts';
import { ExportPanel, ImportPanel, KeptPanel, voiceIn } from '../../ui/transfer/index.ts';
import { useImport } from './in/use-import.ts';
import { useKept } from './kept/use-kept.ts';
import { useExport } from './out/use-export.ts';

export interface TransferProps {
  readonly language: Language;
  /** Ids of the notes chosen in the list, to be sent out; null where none were: all are meant. */
  readonly chosen: readonly string[] | null;
  /** Says something to who cannot see it. */
  announce(text: string): void;
}

/** Notes out of the desk and into it, and the fact checks of others that are kept. */
export function Transfer(props: TransferProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    void readSettings().then((read) => !lifetime.signal.aborted && setSettings(read));
    watchSettings(setSettings, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  return settings && <TransferParts {...props} publisher={settings.publisher} />;
}

function TransferParts({ language, chosen, publisher }: TransferProps & Pick<Settings, 'publisher'>) {
  const [changes, setChanges] = useState(0);
  const changed = (): void => setChanges((count) => count + 1);
  useEffect(() => {
    const lifetime = new AbortController();
    onNotesChanged(changed, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  const voice = voiceIn(language, Date.now());
  const out = useExport({ language, chosen, publisher, changes });
  const into = useImport(changed);
  const kept = useKept(changes);
  return (
    <div class="transfer">
      <ExportPanel voice={voice} view={out.view} {...out.actions} />
      <ImportPanel voice={voice} view={into.view} {...into.actions} />
      <KeptPanel voice={voice} view={kept.view} {...kept.actions} />
    </div>
  );
}
