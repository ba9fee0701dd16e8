import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entity } from '../../src/model/index.ts';
import { buildLexicon, openLexicon, spot } from '../../src/spotting/index.ts';
import type { Measure, Section } from '../report.ts';
import { type GoldPassage, readGold } from './gold.ts';
import { simpleMatcher } from './simple-matchers.ts';

/** A mention as any of the compared matchers gives it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}
export type Matcher = (passage: GoldPassage) => Marked[];

/** Counts over some passages, and a line for each error. */
export interface Score {
  right: number;
  found: number;
  wanted: number;
  traps: number;
  trapsMarked: number;
  shared: number;
  sharedRight: number;
  errors: string[];
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Holds a matcher against the gold: span and entity must both be right; optional marks count neither way. */
export function measure(
  passages: readonly GoldPassage[],
  shared: ReadonlySet<string>,
  matcher: Matcher,
): Score {
  const score: Score = {
    right: 0,
    found: 0,
    wanted: 0,
    traps: 0,
    trapsMarked: 0,
    shared: 0,
    sharedRight: 0,
    errors: [],
  };
  for (const passage of passages) {
    const { text, marks, id } = passage;
    const around = ({ start, end }: { start: number; end: number }): string =>
      `${text.slice(Math.max(0, start - 28), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 28)}`.replaceAll(
        '\n',
        ' ',
      );
    const found = matcher(passage);
    const mentions = marks.filter(({ what }) => what === 'mention');
    const same = (a: Marked, b: Marked): boolean =>
      a.start === b.start && a.end === b.end && a.entity === b.entity;
    for (const mention of mentions) {
      const hit = found.some((mark) => same(mark, mention));
      score.wanted++;
      if (hit) score.right++;
      else score.errors.push(`${id} missed ${mention.entity}: ${around(mention)}`);
      if (shared.has(`${id} ${mention.start}`)) {
        score.shared++;
        if (hit) score.sharedRight++;
      }
    }
    for (const mark of found) {
      if (marks.some((m) => m.what === 'optional' && overlaps(m, mark))) continue;
      score.found++;
      if (!mentions.some((mention) => same(mark, mention)))
        score.errors.push(`${id} wrong ${mark.entity}: ${around(mark)}`);
    }
    for (const trap of marks.filter(({ what }) => what === 'trap')) {
      score.traps++;
      if (found.some((mark) => overlaps(mark, trap))) score.trapsMarked++;
    }
  }
  return score;
}

/** Gold mentions whose name, as the simple matcher reads it, several entities of the pack bear. */
export function sharedForms(entities: readonly Entity[], passages: readonly GoldPassage[]): Set<string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, label, aliases } of entities) {
    for (const name of [label.bn, label.en ?? '', ...aliases.bn, ...aliases.en]) {
      if (name === '') continue;
      const key = name.normalize('NFC').toLowerCase();
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  const several = [...bearers].filter(([, ids]) => ids.size > 1).map(([name]) => name);
  const found = new Set<string>();
  for (const { id, text, marks } of passages) {
    for (const mark of marks) {
      const surface = text.slice(mark.start, mark.end).normalize('NFC').toLowerCase();
      const isShared = several.some(
        (name) =>
          surface === name ||
          (surface.startsWith(name) &&
            !surface.includes(' ', name.length) &&
            bearers.get(name)!.has(mark.entity) &&
            surface.length - name.length <= 5),
      );
      if (mark.what === 'mention' && isShared) found.add(`${id} ${mark.start}`);
    }
  }
  return found;
}

/** The spotter itself, with a lexicon of these entities. */
export const ours = (entities: readonly Entity[]): Matcher => {
  const lexicon = openLexicon(buildLexicon(entities));
  return ({ text }) => spot([{ kind: 'paragraph', text }], [lexicon], { publishedOn: null, known: [] });
};

const ROOT = resolve(import.meta.dirname, '../..');

/** How a set is reported. */
interface Reporting {
  /** Whether its figures are held against the bars. */
  readonly bars?: boolean;
  /** Passages whose figures are given apart and whose errors are not listed: they show whether rules generalise. */
  readonly isHeld?: (id: string) => boolean;
}

/** How right spotting is on one gold set, beside the two simple matchers. */
export async function spottingQuality(set: string, { bars = false, isHeld }: Reporting): Promise<Section> {
  const folder = resolve(ROOT, 'test/gold', set);
  if (!existsSync(folder))
    return { title: `Spotting: ${set}`, measures: [], notes: [`skipped: no ${folder}`] };
  const { entities, passages } = readGold(folder);
  const shared = sharedForms(entities, passages);
  const matcher = ours(entities);
  const scored = measure(passages, shared, matcher);
  const measures = figures(set, scored, bars);
  let notes: readonly string[] = scored.errors;
  if (isHeld !== undefined) {
    const [held, tuned] = [true, false].map((side) => {
      const half = passages.filter(({ id }) => isHeld(id) === side);
      return measure(half, shared, matcher);
    }) as [Score, Score];
    measures.push(...figures(`${set} tuned half:`, tuned, bars), ...figures(`${set} held half:`, held, bars));
    notes = tuned.errors;
  }
  for (const withSuffixes of [false, true]) {
    const label = withSuffixes ? 'words with suffix list:' : 'whole words:';
    measures.push(
      ...figures(`${set} ${label}`, measure(passages, shared, simpleMatcher(entities, withSuffixes)), false),
    );
  }
  return { title: `Spotting: ${set}`, measures, notes };
}

function figures(label: string, score: Score, bars: boolean): Measure[] {
  const precision = score.right / score.found;
  const recall = score.right / score.wanted;
  const figure = (name: string, value: number, of: number, bar: number): Measure => ({
    name: `${label} ${name}`,
    value,
    unit: '',
    of,
    ...(bars ? { bar } : {}),
  });
  return [
    figure('precision', precision, score.found, 0.95),
    figure('recall', recall, score.wanted, 0.93),
    { name: `${label} F1`, value: (2 * precision * recall) / (precision + recall), unit: '' },
    figure('traps marked', score.trapsMarked / score.traps, score.traps, 0.15),
    figure('shared forms right', score.sharedRight / score.shared, score.shared, 0.85),
  ];
}
