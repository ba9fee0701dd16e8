import { ENTITY_KINDS, type EntityKind } from '../model/index.ts';
import type { ByteReader, ByteWriter } from './byte-writer.ts';

/** What a lexicon knows of an entity beside its names: enough to tell who is meant. */
export interface EntityRecord {
  readonly kind: EntityKind;
  /** 0 to 1; a half where the pack says nothing. */
  readonly prominence: number;
  /** Numbers of related entities of the same lexicon. */
  readonly related: readonly number[];
  /** What its description is about: bits of `topicsOf`. */
  readonly topics: number;
  /** Hashes of the words that describe it, without inflection (`cueOf`). */
  readonly cues: readonly number[];
}

export function writeEntity(out: ByteWriter, record: EntityRecord): void {
  out.byte(ENTITY_KINDS.indexOf(record.kind));
  out.byte(Math.round(record.prominence * 255));
  out.byte(record.topics & 0xff);
  out.byte(record.topics >> 8);
  out.varint(record.related.length);
  for (const related of record.related) out.varint(related);
  out.varint(record.cues.length);
  for (const cue of record.cues) {
    out.byte(cue & 0xff);
    out.byte(cue >> 8);
  }
}

export function readEntity(reader: ByteReader): EntityRecord {
  const kind = ENTITY_KINDS[reader.byte()] ?? 'other';
  const prominence = reader.byte() / 255;
  const topics = reader.byte() | (reader.byte() << 8);
  const related = Array.from({ length: bounded(reader) }, () => reader.varint());
  const cues = Array.from({ length: bounded(reader) }, () => reader.byte() | (reader.byte() << 8));
  return { kind, prominence, topics, related, cues };
}

/** A count, held to what is left to read: a broken record must not ask for gigabytes. */
const bounded = (reader: ByteReader): number => Math.min(reader.varint(), reader.bytes.length - reader.at);
