import {
  BackupWriter,
  claimReviewPieces,
  csvPieces,
  type NoteSteps,
  type PackKnown,
  type Publisher,
  webAnnotationPieces,
  writePack,
} from '../../../exchange/index.ts';
import type { Annotation, Language, VerdictScale } from '../../../model/index.ts';
import type { Notebook, WholeKind } from '../../../notebook/index.ts';
import type { FormName } from '../../../ui/transfer/index.ts';
import { noteSteps, STEP, type Stepping } from './note-steps.ts';

/** What a file is written from. */
export interface FileWish {
  readonly form: FormName;
  /** The notes meant; null for all. A backup always holds all. */
  readonly ids: readonly string[] | null;
  /** How many they are. */
  readonly total: number;
  readonly language: Language;
  readonly publisher: Publisher;
  readonly pack: { readonly id: string; readonly title: string };
  /** Claimants that the knowledge has, by id. */
  readonly claimants: PackKnown['entities'];
}

const TYPES = {
  backup: { type: 'application/x-ndjson', name: 'prasanga-backup', ending: 'jsonl' },
  annotations: { type: 'application/ld+json', name: 'prasanga-annotations', ending: 'jsonld' },
  reviews: { type: 'application/ld+json', name: 'prasanga-claimreview', ending: 'jsonld' },
  csv: { type: 'text/csv', name: 'prasanga-notes', ending: 'csv' },
  pack: { type: 'application/yaml', name: 'pack', ending: 'yaml' },
} as const satisfies Record<FormName, object>;

/** A file with the name to save it under. */
export interface WrittenFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Writes a file in steps. Each step's text goes into a blob, which browsers put on the disk when it grows: a notebook
 * of any length is written in the room of one step. Rejects with the signal's reason when aborted.
 */
export async function fileOf(notebook: Notebook, wish: FileWish, stepping: Stepping): Promise<WrittenFile> {
  const { type, name, ending } = TYPES[wish.form];
  const parts: Blob[] = [];
  for await (const piece of await piecesOf(notebook, wish, stepping)) {
    stepping.signal.throwIfAborted();
    parts.push(new Blob([piece]));
  }
  const day = new Date().toLocaleDateString('sv-SE');
  const named = wish.form === 'pack' ? wish.pack.id : `${name}-${day}`;
  return { name: `${named}.${ending}`, blob: new Blob(parts, { type: `${type};charset=utf-8` }) };
}

async function piecesOf(
  notebook: Notebook,
  wish: FileWish,
  stepping: Stepping,
): Promise<AsyncIterable<string>> {
  const store = notebook.annotations;
  const scale = await store.verdicts();
  const notes = (): NoteSteps => noteSteps(store, wish.ids, stepping);
  switch (wish.form) {
    case 'backup':
      return backupPieces(notebook, scale, stepping);
    case 'annotations':
      return webAnnotationPieces(notes(), wish.total, scale, crypto.randomUUID());
    case 'reviews':
      return claimReviewPieces(
        notes(),
        scale,
        { ...wish.publisher, kindOf: (id) => wish.claimants.get(id)?.kind ?? null },
        () => {},
      );
    case 'csv':
      return csvPieces(notes(), scale, wish.language);
    case 'pack':
      return packPieces(notes(), scale, wish);
  }
}

const KINDS: readonly WholeKind[] = ['annotation', 'revision', 'visit', 'kept', 'dismissal'];

async function* backupPieces(
  { whole }: Notebook,
  scale: VerdictScale,
  { signal, onStep }: Stepping,
): AsyncGenerator<string> {
  const writer = new BackupWriter();
  yield writer.head(scale, new Date());
  for (const kind of KINDS) {
    for (let after: string | null = ''; after !== null; ) {
      signal.throwIfAborted();
      const step: Awaited<ReturnType<typeof whole.step>> = await whole.step(kind, after, STEP);
      onStep(step.records.length);
      yield step.records.map((record) => writer[kind](record as never)).join('');
      after = step.after;
    }
  }
  yield writer.end();
}

/** A pack is one YAML document: it is written whole. Only notes that are ready go into it. */
async function* packPieces(steps: NoteSteps, scale: VerdictScale, wish: FileWish): AsyncGenerator<string> {
  const ready: Annotation[] = [];
  for await (const notes of steps) ready.push(...notes.filter(({ state }) => state === 'ready'));
  const known = { entities: wish.claimants, claim: () => false };
  yield writePack(ready, scale, wish.publisher, wish.pack, known).yaml;
}
