import type { Ask } from '../connection.ts';
import type { PageHost, PageParts, PartName } from './host.ts';

/** Brings parts into this frame, each once. */
export class PartLoader {
  readonly #ask: Ask;
  readonly #coming = new Map<PartName, Promise<void>>();
  /** The parts that have come: each puts itself here. */
  readonly parts: PageHost['parts'] = {};

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** A part that has come already. */
  get<Name extends PartName>(name: Name): PageParts[Name] | undefined {
    return this.parts[name];
  }

  /** The part, injected if it is not there yet; null where that failed: asking again tries again. */
  async load<Name extends PartName>(name: Name): Promise<PageParts[Name] | null> {
    if (!this.get(name)) {
      let coming = this.#coming.get(name);
      if (!coming) {
        coming = this.#ask('loadPart', { part: name }).then(() => void this.#coming.delete(name));
        this.#coming.set(name, coming);
      }
      await coming;
    }
    return this.get(name) ?? null;
  }
}
