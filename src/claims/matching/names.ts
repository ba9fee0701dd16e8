import { normalise, type Token, tokenise } from '../../bengali/index.ts';
import type { Entity, EntityKind } from '../../model/index.ts';
import type { NamedEntity } from './reading.ts';
import type { Role } from './slot.ts';

const SUFFIX = /^(?:টি|টা|গুলো|গুলি|রা|েরা)?(?:র|ের|কে|তে|য়|য়ের|ে|দের|দেরকে|এর|এ)?(?:ও|ই)?$/u;

/** The role that an inflection gives a name. */
export function roleOf(suffix: string): Role {
  const core = normalise(suffix)
    .text.replace(/^-/u, '')
    .replace(/(?:ও|ই)$/u, '');
  if (core === '') return 'bare';
  if (/কে$/u.test(core)) return 'object';
  if (/র$/u.test(core)) return 'of';
  if (/রা$/u.test(core)) return 'bare';
  return 'at';
}

/** Words whose names are kept. */
const KEPT = 50_000;
const NONE: readonly Name[] = [];

interface Name {
  readonly words: readonly string[];
  readonly id: string;
  readonly kind: EntityKind;
  /** When it was added: of names as long as each other the earlier is tried first. */
  readonly place: number;
}

/** The names of a pack's entities, to be found in the pack's own claims, where whoever wrote them meant those. */
export class Names {
  private readonly byFirst = new Map<string, Name[]>();
  private readonly begun = new Map<string, readonly Name[]>();
  private count = 0;

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      for (const name of [entity.label.bn, ...entity.aliases.bn, ...entity.weak]) this.add(name, entity);
    }
  }

  private add(name: string, { id, kind }: Entity): void {
    const words = tokenise(name)
      .filter((token) => token.kind !== 'mark')
      .map(({ text }) => text);
    const [first] = words;
    if (first === undefined) return;
    const own = { words, id, kind, place: this.count++ };
    const names = this.byFirst.get(first);
    if (names) names.push(own);
    else this.byFirst.set(first, [own]);
  }

  /** The names in tokens, longest first at each place; of several entities with one name one of `preferred`. */
  find(tokens: readonly Token[], preferred: ReadonlySet<string>): NamedEntity[] {
    const found: NamedEntity[] = [];
    for (let i = 0; i < tokens.length; ) {
      let best: NamedEntity | null = null;
      for (const name of this.candidates(tokens[i]!.text)) {
        if (best && (best.to - best.from > name.words.length || preferred.has(best.id))) continue;
        const hit = nameAt(tokens, i, name);
        if (hit && (!best || hit.to > best.to || preferred.has(hit.id))) best = hit;
      }
      if (best) found.push(best);
      i = best ? best.to : i + 1;
    }
    return found;
  }

  /** The names that may begin with a word, longest first; kept, as a pack's claims use the same words again and again. */
  private candidates(word: string): readonly Name[] {
    const known = this.begun.get(word);
    if (known !== undefined) return known;
    const names = this.beginningWith(word);
    if (this.begun.size >= KEPT) this.begun.clear();
    this.begun.set(word, names);
    return names;
  }

  /** Only a name of one word may be inflected in its first. */
  private beginningWith(word: string): readonly Name[] {
    const names = [...(this.byFirst.get(word) ?? [])];
    for (let length = 1; length < word.length; length++)
      for (const name of this.byFirst.get(word.slice(0, length)) ?? [])
        if (name.words.length === 1) names.push(name);
    if (names.length === 0) return NONE;
    return names.sort((a, b) => b.words.length - a.words.length || a.place - b.place);
  }
}

function nameAt(tokens: readonly Token[], from: number, name: Name): NamedEntity | null {
  let at = from;
  for (let k = 0; k < name.words.length; k++) {
    while (k > 0 && tokens[at]?.kind === 'mark' && /^[-–—.']$/u.test(tokens[at]!.text)) at++;
    const word = tokens[at]?.text;
    if (word === undefined) return null;
    const wanted = name.words[k]!;
    const last = k === name.words.length - 1;
    if (word !== wanted) {
      if (!last || !word.startsWith(wanted) || !SUFFIX.test(word.slice(wanted.length))) return null;
      return { id: name.id, kind: name.kind, role: roleOf(word.slice(wanted.length)), from, to: at + 1 };
    }
    at++;
  }
  return { id: name.id, kind: name.kind, role: 'bare', from, to: at };
}
