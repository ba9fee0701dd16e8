import type * as v from 'valibot';
import { Claim, Day, Entity, Fact, Id, SourceDocument, Text, UNSAFE, WebAddress } from '../model/index.ts';
import { RECORD_SCHEMAS, type RecordKind } from './records.ts';

/**
 * Records are usually written as `JSON.stringify` writes them, their fields in the order of the schema. A text of such
 * records can be checked by a regular expression, without their being made: that takes a quarter of the time. What it
 * matches is of the schema; of what it does not match nothing is said.
 */

/** What of valibot's schemas is read here. */
interface Shape {
  readonly type: string;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
}

/** Units without a quotation mark between them, at most: a longer text or address is none of the usual ones. */
const MOST_UNITS = 2_000;

/** JSON allows no control character as it stands, not even a new line. */
const PLAIN = `[^"\\\\\\u0000-\\u001f${UNSAFE.source.slice(1)}*`;
/** A text that is not empty; of escapes, those of characters that texts may hold. */
const TEXT = `"(?!")${PLAIN}(?:\\\\["\\\\/nt]${PLAIN})*"`;
/** At most 96 letters, digits and single hyphens. */
const ID = '"[a-z0-9]{1,16}(?:-[a-z0-9]{1,15}){0,5}"';
/** Days that every year has. */
const DAY =
  '"\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"';
/** Of hosts, names in Latin letters; of the rest, what needs no escape. */
const ADDRESS = '"https?://(?:[a-z0-9]{1,40}[.-]){1,5}[a-z]{2,20}(?:[/?#][!#-\\[\\]-~]*)?"';
const NUMBER = '-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,17})?';

const LEAVES: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [Text, TEXT],
  [Id, ID],
  [Day, DAY],
  [WebAddress, ADDRESS],
  // An id or an address is a text too.
  [Fact.entries.source.wrapped, TEXT],
  [Entity.entries.sameAs.wrapped.entries.wikidata.wrapped, '"Q[1-9]\\d{0,18}"'],
  [Entity.entries.prominence.wrapped, '(?:0(?:\\.\\d{1,20})?|1)'],
]);

/**
 * The source of an expression that matches values of a schema as usually written; null where none is known. `full`: only
 * those in which everything stands that the schema has a default for.
 */
function patternOf(schema: Shape, full: boolean): string | null {
  const leaf = LEAVES.get(schema);
  if (leaf !== undefined) return leaf;
  switch (schema.type) {
    case 'number':
      return schema.pipe ? null : NUMBER;
    case 'picklist':
      return schema.options!.every((option) => /^[\w-]+$/.test(String(option)))
        ? `"(?:${schema.options!.join('|')})"`
        : null;
    case 'array':
      return arrayPattern(schema, full);
    case 'object':
      return objectPattern(schema, full);
    default:
      return null;
  }
}

/** Items with a comma behind each but the last. */
function arrayPattern({ item, pipe = [] }: Shape, full: boolean): string | null {
  const inner = patternOf(item!, full);
  const [limit, ...more] = pipe.slice(1);
  if (inner === null || more.length > 0 || (limit && limit.type !== 'max_length')) return null;
  return `\\[(?:${inner}(?:,(?!\\])|(?=\\])))${limit ? `{0,${limit.requirement}}` : '*'}\\]`;
}

/** Fields in the schema's order, with a comma behind each but the last. */
function objectPattern({ entries, pipe }: Shape, full: boolean): string | null {
  if (pipe) return null;
  let whole = '\\{';
  for (const [key, { type, wrapped }] of Object.entries(entries!)) {
    const inner = patternOf(wrapped ?? entries![key]!, full);
    if (inner === null || (wrapped && type !== 'optional' && type !== 'exact_optional')) return null;
    const field = `"${key}":${inner}(?:,(?=")|(?=\\}))`;
    whole += wrapped && !(full && type === 'optional') ? `(?:${field})?` : field;
  }
  return `${whole}\\}`;
}

/** The expression for a schema, to be tried at one place (see `patternOf`). */
export function usualJson(schema: v.GenericSchema, full = false): RegExp | null {
  const pattern = patternOf(schema as unknown as Shape, full);
  return pattern === null ? null : new RegExp(pattern, 'y');
}

const USUAL: Readonly<Record<RecordKind, RegExp | null>> = {
  entities: usualJson(RECORD_SCHEMAS.entities),
  claims: usualJson(RECORD_SCHEMAS.claims),
  documents: usualJson(RECORD_SCHEMAS.documents),
};

const ID_BEGINS = '{"id":"'.length;

/** The ids of the records of a JSON array; null where it may hold something else than records in their usual form. */
export function idsOfUsual(text: string, kind: RecordKind): string[] | null {
  const usual = USUAL[kind];
  if (!usual || !text.startsWith('[') || hasLongTexts(text)) return null;
  const ids: string[] = [];
  const last = text.length - 1;
  for (let at = 1; at <= last; at = usual.lastIndex + 1) {
    usual.lastIndex = at;
    if (!usual.test(text)) return null;
    if (text[usual.lastIndex] !== (usual.lastIndex === last ? ']' : ',')) return null;
    const from = at + ID_BEGINS;
    ids.push(text.slice(from, text.indexOf('"', from)));
  }
  return ids.length > 0 ? ids : null;
}

const FULL: typeof USUAL = {
  entities: usualJson(Entity, true),
  claims: usualJson(Claim, true),
  documents: usualJson(SourceDocument, true),
};

/** The id of the record that a text is, if that is how `JSON.stringify` would write what the schema makes of it; else null. */
export function idOfFull(text: string, kind: RecordKind): string | null {
  const full = FULL[kind];
  if (!full || hasLongTexts(text)) return null;
  full.lastIndex = 0;
  if (!full.test(text) || full.lastIndex !== text.length) return null;
  // A slice would keep the whole text in memory for as long as the id is kept.
  return JSON.parse(text.slice(ID_BEGINS - 1, text.indexOf('"', ID_BEGINS) + 1)) as string;
}

/** Whether there may be more than `MOST_UNITS` between two quotation marks: looked at from one such stretch to the next. */
function hasLongTexts(text: string): boolean {
  for (let at = 0; at + MOST_UNITS < text.length; ) {
    let mark = text.lastIndexOf('"', at + MOST_UNITS);
    while (mark > at && text[mark - 1] === '\\') mark = text.lastIndexOf('"', mark - 1);
    if (mark <= at) return true;
    at = mark;
  }
  return false;
}
