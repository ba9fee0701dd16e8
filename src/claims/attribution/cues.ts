import { normalise, type Token } from '../../bengali/index.ts';
import table from '../tables/cues.json' with { type: 'json' };

/** How a cue takes what is said and who says it: see `about` in tables/cues.json. */
export type CueKind = 'clause' | 'object' | 'nominal' | 'report' | 'basis';

/** A cue in a sentence's tokens, `[from, to)`. A phrase may be a cue of several kinds. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kinds: ReadonlySet<CueKind>;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly kinds: Set<CueKind>;
}

const words = (line: string): string[] => line.split(' ').map((word) => normalise(word).text);
const VERBS: Readonly<Record<string, string>> = table.verbs;

const ROOT: Node = { next: new Map(), kinds: new Set() };
for (const [kind, phrases] of Object.entries(table.phrases)) {
  for (const phrase of phrases) for (const form of expand(phrase.split(' '))) plant(form, kind as CueKind);
}

/** Every token sequence of a phrase with its verb placeholders filled in. */
function expand(parts: readonly string[]): string[][] {
  return parts.reduce<string[][]>(
    (forms, part) => {
      const choices = part.startsWith('{') ? VERBS[part.slice(1, -1)]!.split(' ') : [part];
      return forms.flatMap((form) =>
        choices.map((choice) => [...form, ...choice.split('_').map((word) => normalise(word).text)]),
      );
    },
    [[]],
  );
}

function plant(form: readonly string[], kind: CueKind): void {
  let node = ROOT;
  for (const word of form) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), kinds: new Set() };
      node.next.set(word, next);
    }
    node = next;
  }
  node.kinds.add(kind);
}

/** The cues of a sentence from left to right, the longest at each place. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let from = 0; from < tokens.length; ) {
    let node: Node | undefined = ROOT;
    let longest: Cue | null = null;
    for (let at = from; at < tokens.length; at++) {
      node = node.next.get(tokens[at]!.text);
      if (!node) break;
      if (node.kinds.size > 0) longest = { from, to: at + 1, kinds: node.kinds };
    }
    if (longest) cues.push(longest);
    from = longest ? longest.to : from + 1;
  }
  return cues;
}

/** Nouns that make জানান, দেন and their like no telling (thanks, orders, demands). */
export const NOT_SAID = new Set(words(table.notSaid.before));
export const RULE_NOUNS = new Set(words(table.ruleNouns.words));
export const SOURCE_NOUNS = new Set(words(table.sourceNouns.words));
export const INFORM = new Set(words(VERBS.inform!));
export const PLAIN_SAY = new Set(words(VERBS.plainsay!));
export const SAY = new Set(words(VERBS.say!));
