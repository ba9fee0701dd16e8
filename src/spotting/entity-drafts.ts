import type { Entity } from '../model/index.ts';
import { ByteReader, ByteWriter } from './byte-writer.ts';
import { describe } from './cue-words.ts';
import { PROMINENCE_UNSAID, readEntity, writeEntity } from './entity-record.ts';
import { FrontCodedWriter, MAX_CODED } from './front-coding.ts';
import { GROUP } from './lexicon-layout.ts';
import { NumberColumn } from './number-column.ts';
import { encodeSpelling } from './spelling.ts';

/** The records of a lexicon's entities as they are written: where each group begins, and their ids. */
export interface EntityRecords {
  readonly out: ByteWriter;
  readonly groups: readonly number[];
  readonly ids: FrontCodedWriter;
}

/**
 * Records of entities that are added in order of id, each looked at once: whom an entity is related to is told by
 * number, and the numbers of later ones come with them.
 */
export class EntityDrafts {
  /** The records without those they are related to, and where each begins. */
  private readonly drafts = new ByteWriter();
  private readonly starts = new NumberColumn();
  private readonly ids: string[] = [];
  /** What each is related to by number of the name it goes by, a count before them. */
  private readonly related = new NumberColumn();
  private readonly named = new Map<string, number>();

  /** How many were added. */
  get length(): number {
    return this.ids.length;
  }

  add(entity: Entity): void {
    const { kind, prominence = PROMINENCE_UNSAID, related } = entity;
    this.starts.push(this.drafts.length);
    writeEntity(this.drafts, { kind, prominence, related: [], ...describe(describing(entity)) });
    this.ids.push(entity.id);
    this.related.push(related.length);
    for (const { id } of related) {
      const known = this.named.get(id);
      this.related.push(known ?? this.named.size);
      if (known === undefined) this.named.set(id, this.named.size);
    }
  }

  /** The records of all that were added. */
  done(): EntityRecords {
    const numberOf = new Map<number, number>();
    this.ids.forEach((id, number) => {
      const name = this.named.get(id);
      if (name !== undefined) numberOf.set(name, number);
    });
    const records = { out: new ByteWriter(), groups: [] as number[], ids: new FrontCodedWriter() };
    const scratch = new Uint8Array(MAX_CODED);
    const drafts = this.drafts.done();
    this.starts.push(drafts.length);
    let at = 0;
    for (const [number, id] of this.ids.entries()) {
      if (number % GROUP === 0) records.groups.push(records.out.length);
      const numbers = new Set<number>();
      for (let left = this.related.at(at++); left > 0; left--) {
        const other = numberOf.get(this.related.at(at++));
        if (other !== undefined) numbers.add(other);
      }
      const start = this.starts.at(number);
      if (numbers.size === 0) records.out.write(drafts.subarray(start, this.starts.at(number + 1)));
      else
        writeEntity(records.out, {
          ...readEntity(new ByteReader(drafts, start)),
          related: [...numbers],
        });
      records.ids.add(scratch, encodeSpelling(id, scratch));
    }
    return records;
  }
}

/** The words that tell what an entity is: its description, and the label where that is made of ordinary words. */
const describing = ({ kind, label, description }: Entity): string =>
  kind === 'person' ? (description?.bn ?? '') : `${description?.bn ?? ''} ${label.bn}`;
