import { findStems, keyString, MAX_STEMS, normalise } from '../../src/bengali/index.ts';
import type { Entity } from '../../src/model/index.ts';
import { isInitials } from '../../src/spotting/derived-names.ts';
import institutions from '../../src/spotting/tables/institutions.json' with { type: 'json' };
import sorts from '../../src/spotting/tables/sorts.json' with { type: 'json' };
import { attributes, functionWords, ordinaryClass, titles, topicsOf } from '../../src/spotting/tables.ts';
import { formsOf, WordTable } from '../../src/spotting/word-forms.ts';
import { SeededRandom } from '../seeded-random.ts';
import type { GoldMark, GoldPassage } from './gold.ts';

/** Whose names are exchanged: people's, places', all others', or those that are ordinary words as well. */
export type Exchanged = 'person' | 'place' | 'other' | 'ordinary';

interface Gold {
  readonly entities: readonly Entity[];
  readonly passages: readonly GoldPassage[];
}

/** Words that say what a thing is, not what it is called: they stay. */
const KINDS = new WordTable([
  ...institutions.nouns,
  ...institutions.weakNouns,
  ...institutions.modifiers,
  ...Object.values(sorts.sorts).flatMap(({ is, before }) => [
    ...is.flatMap((is) => is.split(' ')),
    ...before,
  ]),
]);
const isKept = (word: string): boolean => {
  const forms = { forms: formsOf(word) };
  return (
    KINDS.lists(forms) ||
    titles.lists(forms) ||
    functionWords.lists(forms) ||
    attributes.lists(forms) ||
    topicsOf(forms) !== 0 ||
    !/^[\u0985-\u09b9]/.test(word)
  );
};

const WORD = /[\u0980-\u09e5\u09f0-\u09ff]+/g;
const wordsOf = (name: string): string[] => normalise(name).text.match(WORD) ?? [];
const namesOf = ({ label, aliases }: Entity): string[] => [label.bn, ...aliases.bn];

/** By word: which of the four it is exchanged with. A word that names several is the ordinary one's, else the person's. */
function rolesOf(entities: readonly Entity[]): Map<string, Exchanged> {
  const roles = new Map<string, Exchanged>();
  const order: readonly Exchanged[] = ['other', 'place', 'person', 'ordinary'];
  for (const entity of entities) {
    const kind = entity.kind === 'person' || entity.kind === 'place' ? entity.kind : 'other';
    for (const name of namesOf(entity)) {
      const words = wordsOf(name);
      for (const word of words) {
        const isOrdinary = ordinaryClass(word) !== undefined;
        if (word.length < 2 || (isKept(word) && !isOrdinary)) continue;
        const role = isOrdinary ? 'ordinary' : kind;
        const before = roles.get(word);
        if (before === undefined || order.indexOf(role) > order.indexOf(before)) roles.set(word, role);
      }
    }
  }
  return roles;
}

const ONSETS = [...'কখগঘচছজঝটডতথদধনপফবভমরলশসহ', 'প্র', 'ব্র', 'শ্র', 'স্ব'];
const SIGNS = ['', '', 'া', 'া', 'ি', 'ু', 'ে', 'ো'];
const INITIALS = [
  'এ',
  'বি',
  'সি',
  'ডি',
  'ই',
  'এফ',
  'জি',
  'এইচ',
  'আই',
  'জে',
  'কে',
  'এল',
  'এম',
  'এন',
  'ও',
  'পি',
  'আর',
  'এস',
  'টি',
  'ভি',
];

/** How many units of a name's end stay: so it takes the same suffixes. */
const TAIL = 2;

/** A word that no table knows, with the ending of another. */
function unknownWord(word: string, random: SeededRandom): string {
  const initials = INITIALS.find((letter) => word.endsWith(letter));
  if (isInitials(word) && initials !== undefined)
    return random.pick(INITIALS) + random.pick(INITIALS) + initials;
  const tail =
    /(?:[\u0985-\u0994]|[\u0995-\u09b9\u09ce\u09dc-\u09df](?:\u09cd[\u0995-\u09b9\u09df])*)[\u09be-\u09cc\u0981-\u0983]*$/.exec(
      word,
    )?.[0] ?? word.slice(-TAIL);
  const syllables = word.length > 5 ? 2 : 1;
  let made = '';
  for (let count = 0; count < syllables; count++) made += random.pick(ONSETS) + random.pick(SIGNS);
  if (/^[\u0985-\u0994]/.test(tail) && tail.length === word.length) return `${made}ন`;
  return made + tail;
}

const stems = new Int32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/** The same gold with names that stand in no table, and the suffixes that were on them. */
export function exchangeNames({ entities, passages }: Gold, which: readonly Exchanged[], seed: number): Gold {
  const random = new SeededRandom(seed);
  const exchanged = new Map<string, string>();
  const marked = new Set<string>();
  const taken = new Set<string>();
  for (const [word, role] of rolesOf(entities)) {
    if (!which.includes(role) || exchanged.has(keyString(word))) continue;
    let made = unknownWord(word, random);
    while (taken.has(made) || isKept(made) || ordinaryClass(made) !== undefined)
      made = unknownWord(word, random);
    taken.add(made);
    exchanged.set(keyString(word), made);
    if (role === 'ordinary') marked.add(keyString(word));
  }
  const exchange = (text: string, isMarked: boolean): string => {
    const normal = normalise(text);
    let out = '';
    let at = 0;
    for (const match of normal.text.matchAll(WORD)) {
      const word = match[0];
      const made = exchangeWord(word, isMarked);
      const { start, end } = normal.toSourceSpan(match.index, match.index + word.length);
      if (made === null) continue;
      out += text.slice(at, start) + made;
      at = end;
    }
    return out + text.slice(at);
  };
  const exchangeWord = (word: string, isMarked: boolean): string | null => {
    const whole = exchanged.get(keyString(word));
    if (whole !== undefined && (isMarked || !marked.has(keyString(word)))) return whole;
    const count = findStems(word, 0, word.length, stems, tells);
    for (let i = 0; i < count; i++) {
      const stem = keyString(word.slice(0, stems[i]));
      const made = exchanged.get(stem);
      if (made !== undefined && (isMarked || !marked.has(stem))) return made + word.slice(stems[i]);
    }
    return null;
  };
  const rename = (name: string): string => exchange(name, true);
  return {
    entities: entities.map((entity) => ({
      ...entity,
      label: { ...entity.label, bn: rename(entity.label.bn) },
      aliases: { ...entity.aliases, bn: entity.aliases.bn.map(rename) },
      weak: entity.weak.map(rename),
      ...(entity.description?.bn === undefined
        ? {}
        : { description: { ...entity.description, bn: exchange(entity.description.bn, false) } }),
    })),
    passages: passages.map((passage) => exchangePassage(passage, exchange)),
  };
}

function exchangePassage(
  passage: GoldPassage,
  exchange: (text: string, isMarked: boolean) => string,
): GoldPassage {
  let text = '';
  let at = 0;
  const marks: GoldMark[] = [];
  for (const mark of [...passage.marks].sort((a, b) => a.start - b.start)) {
    text += exchange(passage.text.slice(at, mark.start), false);
    const start = text.length;
    text += exchange(passage.text.slice(mark.start, mark.end), true);
    marks.push({ ...mark, start, end: text.length });
    at = mark.end;
  }
  return { ...passage, text: text + exchange(passage.text.slice(at), false), marks };
}
