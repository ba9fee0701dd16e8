import type { VerdictScale } from '../model/index.ts';
import { BackupReader, looksLikeBackup } from './backup.ts';
import type { Publisher } from './publisher.ts';
import { MAX_IMPORT, readImport } from './read-import.ts';
import type { BrokenFile, ImportReading } from './reading.ts';

export interface FileReading {
  /** Bytes of the whole file. */
  readonly size: number;
  /** Told after each piece how many bytes are read. */
  readonly onRead?: (bytes: number) => void;
  readonly signal?: AbortSignal;
  /** Who publishes the desk's own reviews, which are told from those of others by it. */
  readonly own?: Publisher | null;
}

/**
 * Reads a file piece by piece: UTF-8, or UTF-16 with its mark. A backup is read line by line as it comes, so that one
 * of any length needs the room of its records alone; anything else is read once it is whole. Rejects with the
 * signal's reason when aborted.
 */
export async function readImportFile(
  pieces: AsyncIterable<Uint8Array>,
  scale: VerdictScale,
  now: Date,
  { size, onRead, signal, own = null }: FileReading,
): Promise<ImportReading | BrokenFile> {
  if (size > 2 * MAX_IMPORT) return { broken: 'it is larger than can be read', why: 'too-large' };
  const lines = new Lines();
  let backup: BackupReader | null = null;
  let decoder: TextDecoder | null = null;
  let read = 0;
  try {
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      decoder ??= decoderFor(piece);
      lines.add(decoder.decode(piece, { stream: true }));
      if (read === 0 && looksLikeBackup(lines.rest)) backup = new BackupReader();
      if (backup) for (const line of lines.whole()) backup.take(line);
      read += piece.length;
      onRead?.(read);
    }
    lines.add(decoder?.decode() ?? '');
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TypeError) return { broken: 'it is neither UTF-8 nor UTF-16', why: 'encoding' };
    throw error;
  }
  signal?.throwIfAborted();
  if (!backup) return readImport(lines.rest, scale, now, own);
  backup.take(lines.rest);
  return backup.finish();
}

/** The decoder that a text's first bytes ask for; it throws a TypeError at what is no text. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  const mark =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(mark, { fatal: true });
}

/** A text that comes in pieces, given out by lines. */
class Lines {
  #pieces: string[] = [];

  add(piece: string): void {
    if (piece !== '') this.#pieces.push(piece);
  }

  /** What has no line feed behind it yet, or was never asked for by lines. */
  get rest(): string {
    const joined = this.#pieces.join('');
    this.#pieces = [joined];
    return joined;
  }

  /** The whole lines that came, each once, without their line feeds. */
  *whole(): Generator<string> {
    if (!this.#pieces.at(-1)?.includes('\n')) return;
    const lines = this.rest.split('\n');
    this.#pieces = [lines.pop()!];
    yield* lines;
  }
}
