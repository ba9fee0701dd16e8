import type { Placed } from './read-pack.ts';
import { isWhole } from './schemas.ts';
import type { TextStore } from './text-store.ts';

const decoder = new TextDecoder();

/** Records of a file of JSON Lines as texts in a store: as objects a million entities fill two gigabytes. */
export class PackedRecords<T extends { readonly id: string }> {
  readonly file: string;
  private readonly texts: TextStore;
  private readonly numbers: number[] = [];
  private readonly lines: number[] = [];
  private readonly ids: string[] = [];
  private readonly partial = new Set<number>();

  constructor(file: string, texts: TextStore) {
    this.file = file;
    this.texts = texts;
  }

  /** Adds a record that stands on a line, counted from 1. */
  add(record: T, line: number): void {
    if (!isWhole(record)) this.partial.add(this.ids.length);
    this.addWritten(record.id, JSON.stringify(record), line);
  }

  /** Adds a whole record as its JSON. */
  addWritten(id: string, json: string, line: number): void {
    this.numbers.push(this.texts.add(json));
    this.lines.push(line);
    this.ids.push(id);
  }

  *places(): Generator<PackedPlace<T>> {
    for (let at = 0; at < this.lines.length; at++) yield new PackedPlace(this, at);
  }

  record(at: number): T {
    return JSON.parse(decoder.decode(this.texts.peek(this.text(at)))) as T;
  }

  /** The number of a record's JSON in the store. */
  text(at: number): number {
    return this.numbers[at]!;
  }

  isWhole(at: number): boolean {
    return !this.partial.has(at);
  }

  id(at: number): string {
    return this.ids[at]!;
  }

  line(at: number): number {
    return this.lines[at]!;
  }
}

/** A packed record with its place; the record is read each time it is asked for. */
export class PackedPlace<T extends { readonly id: string }> implements Placed<T> {
  constructor(
    private readonly records: PackedRecords<T>,
    private readonly at: number,
  ) {}

  get record(): T {
    return this.records.record(this.at);
  }

  get id(): string {
    return this.records.id(this.at);
  }

  get isWhole(): boolean {
    return this.records.isWhole(this.at);
  }

  get text(): number {
    return this.records.text(this.at);
  }

  get file(): string {
    return this.records.file;
  }

  /** The whole of a record is on one line. */
  line(): number {
    return this.records.line(this.at);
  }
}
