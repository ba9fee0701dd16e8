import { ENTITY_KINDS, type EntityKind } from '../model/index.ts';
import type { ByteReader, ByteWriter } from './byte-writer.ts';

/** What a lexicon knows of an entity beside its names: enough to tell who is meant. */
export interface EntityRecord {
  readonly kind: EntityKind;
  /** 0 to 1; a half where the pack says nothing. */
  readonly prominence: number;
  /** What its description is about: bits of `topicsOf`. */
  readonly topics: number;
  /** Numbers of related entities of the same lexicon. */
  readonly related: readonly number[];
  /** Hashes of the words that describe it, without inflection (`cuesOf`), in order. */
  readonly cues: readonly number[];
}

/** Which fields follow the first byte, beside the kind in its low three bits: most entities have few. */
const HAS = { prominence: 8, topics: 16, related: 32, cues: 64 } as const;
const KIND_MASK = 7;
export const PROMINENCE_UNSAID = 0.5;

export function writeEntity(
  out: ByteWriter,
  { kind, prominence, topics, related, cues }: EntityRecord,
): void {
  out.byte(
    ENTITY_KINDS.indexOf(kind) |
      (prominence === PROMINENCE_UNSAID ? 0 : HAS.prominence) |
      (topics === 0 ? 0 : HAS.topics) |
      (related.length === 0 ? 0 : HAS.related) |
      (cues.length === 0 ? 0 : HAS.cues),
  );
  if (prominence !== PROMINENCE_UNSAID) out.byte(Math.round(prominence * 255));
  if (topics !== 0) {
    out.byte(topics & 0xff);
    out.byte(topics >> 8);
  }
  if (related.length > 0) {
    out.varint(related.length);
    for (const number of related) out.varint(number);
  }
  if (cues.length > 0) {
    out.varint(cues.length);
    for (const cue of cues) {
      out.byte(cue & 0xff);
      out.byte(cue >> 8);
    }
  }
}

export function readEntity(reader: ByteReader): EntityRecord {
  const head = reader.byte();
  const word = (): number => reader.byte() | (reader.byte() << 8);
  const list = (item: () => number): number[] => Array.from({ length: countOf(reader) }, item);
  return {
    kind: ENTITY_KINDS[head & KIND_MASK] ?? 'other',
    prominence: (head & HAS.prominence) === 0 ? PROMINENCE_UNSAID : reader.byte() / 255,
    topics: (head & HAS.topics) === 0 ? 0 : word(),
    related: (head & HAS.related) === 0 ? [] : list(() => reader.varint()),
    cues: (head & HAS.cues) === 0 ? [] : list(word),
  };
}

/** A count, held to what is left to read: a broken record must not ask for gigabytes. */
const countOf = (reader: ByteReader): number =>
  Math.max(0, Math.min(reader.varint(), reader.bytes.length - reader.at));
