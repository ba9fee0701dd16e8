import type { Language } from '../../model/index.ts';

export interface TransferProps {
  readonly language: Language;
  /** Ids of the notes chosen in the list, to be sent out; null where none were: all are meant. */
  readonly chosen: readonly string[] | null;
  /** Says something to who cannot see it. */
  announce(text: string): void;
}

/** Notes out of the desk and into it. */
export function Transfer({ chosen }: TransferProps) {
  return <section data-chosen={chosen?.length ?? 'all'} />;
}
