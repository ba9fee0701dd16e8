import { useEffect, useState } from 'preact/hooks';
import { onNotesChanged } from '../../messages/index.ts';
import type { Language, PublisherDetails } from '../../model/index.ts';
import {
  ExportPanel,
  ImportPanel,
  KeptPanel,
  tellExport,
  tellImport,
  voiceIn,
} from '../../ui/transfer/index.ts';
import { useDroppedFile } from './in/use-dropped-file.ts';
import { useImport } from './in/use-import.ts';
import { useKept } from './kept/use-kept.ts';
import { useExport } from './out/use-export.ts';

export interface TransferProps {
  readonly language: Language;
  /** Ids of the notes chosen in the list, to be sent out; null where none were: all are meant. */
  readonly chosen: readonly string[] | null;
  readonly publisher: PublisherDetails;
  /** Says something to who cannot see it. */
  announce(text: string): void;
}

/** Notes out of the desk and into it, and the fact checks of others that are kept. */
export function Transfer({ language, chosen, publisher, announce }: TransferProps) {
  const [changes, setChanges] = useState(0);
  const changed = (): void => setChanges((count) => count + 1);
  useEffect(() => {
    const lifetime = new AbortController();
    onNotesChanged(changed, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  const voice = voiceIn(language, Date.now());
  const out = useExport({ language, chosen, publisher, changes });
  const into = useImport(publisher, changed);
  const kept = useKept(changes);
  useDroppedFile((file) => {
    if (into.view.step !== 'reading' && into.view.step !== 'writing') into.actions.onFile(file);
  });
  useEffect(() => announce(tellExport(out.view.progress, voice)), [out.view.progress]);
  useEffect(() => announce(tellImport(into.view, voice)), [into.view]);
  return (
    <div class="transfer">
      <ExportPanel voice={voice} view={out.view} {...out.actions} />
      <ImportPanel voice={voice} view={into.view} {...into.actions} />
      <KeptPanel voice={voice} view={kept.view} {...kept.actions} />
    </div>
  );
}
