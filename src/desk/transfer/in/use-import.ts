import { useEffect, useRef, useState } from 'preact/hooks';
import { type ImportReading, publisherOf, readImportFile } from '../../../exchange/index.ts';
import { fromPopup, tellNotesChanged } from '../../../messages/index.ts';
import type { PublisherDetails } from '../../../model/index.ts';
import type { BringAs, ImportActions, ImportView } from '../../../ui/transfer/index.ts';
import { pageNotebook } from '../page-notebook.ts';
import { isAbort, troubleOf } from '../trouble.ts';
import { broughtLines, type Comparison, compare } from './compare.ts';

/** A file that was read, and what it would bring or brought. */
interface Opened {
  readonly name: string;
  readonly reading: ImportReading;
  readonly comparison: Comparison;
}

/** Bringing a file in: read, compared, shown, and written at a word; `onChanged` is called when the notebook was. */
export function useImport(
  publisher: PublisherDetails,
  onChanged: () => void,
): { view: ImportView; actions: ImportActions } {
  const [view, setView] = useState<ImportView>({ step: 'idle' });
  const opened = useRef<Opened | null>(null);
  const lifetime = useRef(new AbortController());
  useEffect(() => () => lifetime.current.abort(), []);

  /** Runs one step; whatever ends it is shown. A step that a later one overtook shows nothing. */
  const run = (name: string, step: (signal: AbortSignal) => Promise<ImportView>): void => {
    lifetime.current.abort();
    const own = new AbortController();
    lifetime.current = own;
    const show = (next: ImportView): void => {
      if (lifetime.current === own) setView(next);
    };
    step(own.signal).then(show, (error: unknown) =>
      show(isAbort(error) ? { step: 'stopped', name } : { step: 'trouble', name, trouble: troubleOf(error) }),
    );
  };

  const preview = async (name: string, reading: ImportReading, as: BringAs | null): Promise<ImportView> => {
    const comparison = await compare(reading, as, await pageNotebook());
    opened.current = { name, reading, comparison };
    const { lines, refused, changes } = comparison;
    return { step: 'preview', name, kind: reading.kind, as, lines, refused, changes };
  };

  const tellChange = async (): Promise<void> => {
    tellNotesChanged();
    await fromPopup('announceNotes', {});
    onChanged();
  };

  const bring = async ({ name, comparison }: Opened, signal: AbortSignal): Promise<ImportView> => {
    const { annotations } = await pageNotebook();
    const onStep = (done: number, of: number): void => setView({ step: 'writing', name, done, of });
    onStep(0, 1);
    const counts = await annotations.import(comparison.batch, { onStep, signal });
    await tellChange();
    const { notes, kept } = comparison.added;
    return {
      step: 'done',
      name,
      lines: broughtLines(comparison.lines, counts),
      back: notes.length + kept.length > 0 ? 'possible' : 'impossible',
    };
  };

  const takeBack = async ({ comparison: { added } }: Opened): Promise<void> => {
    const { annotations, keptReviews } = await pageNotebook();
    if (added.notes.length > 0) await annotations.delete(added.notes);
    const kept = await keptReviews.withKeys(added.kept);
    if (kept.size > 0) await keptReviews.delete([...kept.values()].map(({ id }) => id));
    await tellChange();
  };

  return {
    view,
    actions: {
      onFile: (file) =>
        run(file.name, async (signal) => {
          const show = (done: number): void =>
            setView({ step: 'reading', name: file.name, done, of: file.size });
          show(0);
          const scale = await (await pageNotebook()).annotations.verdicts();
          const reading = await readImportFile(file.stream(), scale, new Date(), {
            size: file.size,
            onRead: show,
            signal,
            own: publisherOf(publisher),
          });
          if ('broken' in reading)
            return { step: 'broken', name: file.name, why: reading.why, detail: reading.broken };
          return preview(file.name, reading, reading.asKept ? 'kept' : null);
        }),
      onAs: (as) => {
        const { current } = opened;
        if (current) run(current.name, () => preview(current.name, current.reading, as));
      },
      onBring: () => {
        const { current } = opened;
        if (current) run(current.name, (signal) => bring(current, signal));
      },
      onDiscard: () => {
        lifetime.current.abort();
        opened.current = null;
        setView({ step: 'idle' });
      },
      onStop: () => lifetime.current.abort(),
      onTakeBack: () => {
        const { current } = opened;
        if (current && view.step === 'done')
          run(current.name, async () => {
            await takeBack(current);
            return { ...view, back: 'done' };
          });
      },
    },
  };
}
