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

interface Name {
  readonly words: readonly string[];
  readonly id: string;
  readonly kind: EntityKind;
}

/** The names of a pack's entities, to be found in the pack's own claims, where whoever wrote them meant those. */
export class Names {
  private readonly byFirst = new Map<string, Name[]>();

  constructor(entities: Iterable<Entity>) {
    for (const entity of entities) {
      for (const name of [entity.label.bn, ...entity.aliases.bn, ...entity.weak]) this.add(name, entity);
    }
    for (const names of this.byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  }

  private add(name: string, { id, kind }: Entity): void {
    const words = tokenise(name)
      .filter((token) => token.kind !== 'mark')
      .map(({ text }) => text);
    if (words.length === 0) return;
    const key = words[0]!.slice(0, 2);
    const names = this.byFirst.get(key);
    if (names) names.push({ words, id, kind });
    else this.byFirst.set(key, [{ words, id, kind }]);
  }

  /** The names in tokens, longest first at each place; of several entities with one name one of `preferred`. */
  find(tokens: readonly Token[], preferred: ReadonlySet<string>): NamedEntity[] {
    const found: NamedEntity[] = [];
    for (let i = 0; i < tokens.length; ) {
      let best: NamedEntity | null = null;
      for (const name of this.byFirst.get(tokens[i]!.text.slice(0, 2)) ?? []) {
        if (best && (best.to - best.from > name.words.length || preferred.has(best.id))) continue;
        const hit = nameAt(tokens, i, name);
        if (hit && (!best || hit.to > best.to || preferred.has(hit.id))) best = hit;
      }
      if (best) found.push(best);
      i = best ? best.to : i + 1;
    }
    return found;
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
