import { tellSize } from '../tell-size.ts';
import type { ExportStep, ImportView } from './views.ts';
import type { Voice } from './voice.ts';

/** What became of a file that was to be written, in words; empty while nothing has. */
export function tellExport(progress: ExportStep, voice: Voice): string {
  if (progress.step === 'written') return voice.words.written(progress.name, tellSize(progress.size, voice));
  if (progress.step === 'stopped') return voice.words.stopped;
  return progress.step === 'trouble' ? voice.troubles[progress.trouble.kind] : '';
}

/** What a file that comes in has come to, in words; empty while that is open. */
export function tellImport(view: ImportView, { words }: Voice): string {
  switch (view.step) {
    case 'preview':
      return words.preview(view.name);
    case 'done':
      return view.back === 'done' ? words.takenBack : words.brought(view.name);
    case 'broken':
    case 'trouble':
    case 'stopped':
      return `${words.notRead(view.name)} ${words.nothingChanged}`;
    default:
      return '';
  }
}
