import * as v from 'valibot';
import { ANNOTATION_STATES, DATED_BY, Day, type NoteFilter, PLACEMENTS } from '../model/index.ts';

export const DESK_PARTS = ['notes', 'transfer', 'settings'] as const;
export type DeskPart = (typeof DESK_PARTS)[number];

/** Where on the desk one is, as its address says after the `#`. */
export interface Route {
  readonly part: DeskPart;
  readonly filter: NoteFilter;
  /** Id of the note that is open. */
  readonly note: string | null;
}

const Chosen = v.fallback(v.pipe(v.string(), v.minLength(1), v.maxLength(600)), '');
const State = v.fallback(v.nullable(v.picklist(ANNOTATION_STATES)), null);
const Placed = v.fallback(v.nullable(v.picklist(PLACEMENTS)), null);
const Days = v.fallback(v.nullable(v.object({ by: v.picklist(DATED_BY), from: Day, to: Day })), null);
const Uuid = v.fallback(v.nullable(v.pipe(v.string(), v.uuid())), null);

/** Marks notes without a verdict in an address. */
const NO_VERDICT = 'none';

/** Reads an address; whatever in it makes no sense is left out. */
export function routeFrom(hash: string): Route {
  const [part = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const asked = new URLSearchParams(query);
  const text = (asked.get('text') ?? '').slice(0, 200);
  const state = v.parse(State, asked.get('state'));
  const verdict = v.parse(Chosen, asked.get('verdict'));
  const site = v.parse(Chosen, asked.get('site'));
  const person = v.parse(Chosen, asked.get('person'));
  const tag = v.parse(Chosen, asked.get('tag'));
  const placed = v.parse(Placed, asked.get('placed'));
  const [by, from, to] = (asked.get('days') ?? '').split(',');
  const days = v.parse(Days, { by, from, to });
  return {
    part: DESK_PARTS.find((one) => one === part) ?? 'notes',
    filter: {
      ...(text && { text }),
      ...(state && { state }),
      ...(verdict && { verdict: verdict === NO_VERDICT ? '' : verdict }),
      ...(site && { site }),
      ...(person && { person }),
      ...(tag && { tag }),
      ...(placed && { placed }),
      ...(asked.get('conflict') === '1' && { inConflict: true }),
      ...(days && { days }),
    },
    note: v.parse(Uuid, asked.get('note')),
  };
}

/** The address of a place on the desk, with its `#`. */
export function hashOf({ part, filter, note }: Route): string {
  const { text, state, verdict, site, person, tag, placed, inConflict, days } = filter;
  const query = new URLSearchParams();
  const say = (name: string, value: string | null | undefined): void => {
    if (value) query.set(name, value);
  };
  say('text', text);
  say('state', state);
  say('verdict', verdict === '' ? NO_VERDICT : verdict);
  say('site', site);
  say('person', person);
  say('tag', tag);
  say('placed', placed);
  say('conflict', inConflict ? '1' : null);
  say('days', days ? `${days.by},${days.from},${days.to}` : null);
  say('note', note);
  const asked = query.toString();
  return `#${part}${asked === '' ? '' : `?${asked}`}`;
}

/** A filter with some of its parts replaced; what is null, empty or false narrows nothing and is left out. */
export function narrowed(filter: NoteFilter, change: NoteFilter): NoteFilter {
  const parts = Object.entries({ ...filter, ...change }).filter(
    ([name, value]) => value !== null && value !== false && (value !== '' || name === 'verdict'),
  );
  return Object.fromEntries(parts);
}

/** Whether a filter narrows anything. */
export const isFiltered = (filter: NoteFilter): boolean => Object.keys(filter).length > 0;
