import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { publisherOf } from '../../../exchange/index.ts';
import { fromPopup } from '../../../messages/index.ts';
import { Id, type Language, type PublisherDetails } from '../../../model/index.ts';
import type {
  ExportActions,
  ExportStep,
  ExportView,
  FitnessView,
  FormName,
} from '../../../ui/transfer/index.ts';
import { pageNotebook } from '../page-notebook.ts';
import { isAbort, troubleOf } from '../trouble.ts';
import { knownClaimants } from './claimants.ts';
import { fileOf } from './file-of.ts';
import { fitnessFor } from './fitness.ts';
import { saveFile } from './save-file.ts';

interface Asked {
  readonly language: Language;
  readonly chosen: readonly string[] | null;
  readonly publisher: PublisherDetails;
  /** Counts changes of the notebook: what is shown of it is read again. */
  readonly changes: number;
}

/** Sending notes out: what is chosen, what stands in the way, and the writing of the file. */
export function useExport({ language, chosen, publisher, changes }: Asked): {
  view: ExportView;
  actions: ExportActions;
} {
  const [form, setForm] = useState<FormName>('backup');
  const [chosenOnly, setChosenOnly] = useState(chosen !== null);
  const [all, setAll] = useState<number | null>(null);
  const [fitness, setFitness] = useState<FitnessView | null>(null);
  const [progress, setProgress] = useState<ExportStep>({ step: 'idle' });
  const [packId, setPackId] = useState('desk-notes');
  const [typedTitle, setPackTitle] = useState<string | null>(null);
  const packTitle = typedTitle ?? publisher.name;
  const writing = useRef<AbortController | null>(null);

  const named = publisherOf(publisher);
  const checked = form === 'reviews' || form === 'pack' ? form : null;
  // Notes may name their reviews' addresses themselves: what lacks one is told note by note.
  const publisherMissing = checked !== null && named.name === '';
  const ids = chosenOnly ? chosen : null;

  useEffect(() => setChosenOnly(chosen !== null), [chosen]);
  useEffect(() => () => writing.current?.abort(), []);
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const look = async (): Promise<void> => {
      const { annotations } = await pageNotebook();
      const { total } = await annotations.find({ limit: 1 });
      if (signal.aborted) return;
      setAll(total);
      if (checked === null || publisherMissing) return;
      const found = await fitnessFor(checked, annotations, ids, named, signal);
      if (!signal.aborted) setFitness(found);
    };
    setFitness(null);
    look().catch((error: unknown) => {
      if (!isAbort(error) && !signal.aborted) setProgress({ step: 'trouble', trouble: troubleOf(error) });
    });
    return () => lifetime.abort();
  }, [checked, publisherMissing, ids, changes, publisher]);

  const save = async (signal: AbortSignal): Promise<ExportStep> => {
    const notebook = await pageNotebook();
    const of = form === 'backup' ? await notebook.whole.count() : (ids?.length ?? all ?? 0);
    let done = 0;
    setProgress({ step: 'writing', done, of });
    const wish = {
      form,
      ids,
      total: of,
      language,
      publisher: named,
      pack: { id: packId, title: packTitle.trim() },
      claimants: checked === null ? new Map() : await knownClaimants(notebook.annotations),
    };
    const onStep = (records: number): void => {
      done += records;
      setProgress({ step: 'writing', done: Math.min(done, of), of });
    };
    const file = await fileOf(notebook, wish, { signal, onStep });
    saveFile(file);
    if (form === 'backup') await fromPopup('recordBackup', {});
    return { step: 'written', name: file.name, size: file.blob.size };
  };

  return {
    view: {
      form,
      chosen: chosen?.length ?? null,
      chosenOnly,
      all,
      fitness: checked === null ? null : fitness,
      counting: checked !== null && !publisherMissing && fitness === null,
      publisherMissing,
      packId,
      packIdValid: v.is(Id, packId),
      packTitle,
      progress,
    },
    actions: {
      onForm: (next) => {
        setForm(next);
        setProgress({ step: 'idle' });
      },
      onChosenOnly: setChosenOnly,
      onPackId: setPackId,
      onPackTitle: setPackTitle,
      onStop: () => writing.current?.abort(),
      onSave: () => {
        const lifetime = new AbortController();
        writing.current = lifetime;
        save(lifetime.signal).then(setProgress, (error: unknown) =>
          setProgress(isAbort(error) ? { step: 'stopped' } : { step: 'trouble', trouble: troubleOf(error) }),
        );
      },
    },
  };
}
