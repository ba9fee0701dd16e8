import type { Difference, Mention, Statement } from '../../src/model/index.ts';
import type { Found } from './find-in-text.ts';
import type { PackKnowledge } from './knowledge.ts';
import type { InputText } from './texts.ts';

/** One line of `--json`: the contract of the design, and the text where it was taken from a page. */
export const jsonLine = (
  { id, text, extracted }: InputText,
  { mentions, statements, times, publishedOn }: Found,
): string => JSON.stringify({ id, ...(extracted ? { text } : {}), publishedOn, mentions, statements, times });

const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });
const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

/** A text for people: its lines with the mentions underlined, a table of whom and what they name, who says what, known claims. */
export function showFound(
  input: InputText,
  found: Found,
  { entities }: PackKnowledge,
  colour: boolean,
): string {
  const lines = [colour ? `\x1b[1m${input.id}\x1b[22m` : `== ${input.id}`];
  for (const { text, offset } of input.blocks) {
    const here = found.mentions.filter(({ start }) => start >= offset && start < offset + text.length);
    if (here.length > 0) lines.push(...underlined(text, offset, here, colour));
  }
  if (found.mentions.length === 0) lines.push('  no known names here');
  else lines.push('', ...table(found.mentions, (id) => entities.get(id)?.label.bn ?? id));
  const said = found.statements.filter(({ cue }) => cue !== null);
  if (said.length > 0) lines.push('', ...said.map((statement) => sayingOf(statement, input.text)));
  const claims = found.statements.filter(({ matches }) => matches.length > 0);
  if (claims.length > 0) lines.push('', ...claims.flatMap(verdictsOn));
  const open = found.times.filter(({ kind, from }) => kind === 'date' && from === null);
  if (found.publishedOn === null && open.length > 0)
    lines.push(
      '',
      `  no date of publication, so these are left open: ${open.map(({ text }) => text).join(', ')}`,
    );
  return lines.join('\n');
}

function underlined(text: string, offset: number, mentions: readonly Mention[], colour: boolean): string[] {
  let line = '';
  let marks = '';
  let last = 0;
  for (const { start, end } of mentions) {
    const plain = text.slice(last, start - offset);
    const name = text.slice(start - offset, end - offset);
    line += colour ? `${plain}\x1b[4m${name}\x1b[24m` : plain + name;
    marks += ' '.repeat(lengthOf(plain)) + '‾'.repeat(lengthOf(name));
    last = end - offset;
  }
  line += text.slice(last);
  return colour ? [`  ${line}`] : [`  ${line}`, `  ${marks}`];
}

function table(mentions: readonly Mention[], labelOf: (id: string) => string): string[] {
  const rows = new Map<string, { kind: string; count: number; least: number; surfaces: Set<string> }>();
  for (const { entity, kind, score, surface } of mentions) {
    const row = rows.get(entity) ?? { kind, count: 0, least: 1, surfaces: new Set<string>() };
    row.count++;
    row.least = Math.min(row.least, score);
    row.surfaces.add(surface);
    rows.set(entity, row);
  }
  return [...rows].map(
    ([id, { kind, count, least, surfaces }]) =>
      `  ${String(count).padStart(3)}×  ${kind.padEnd(13)}${id.padEnd(28)} ${labelOf(id)}  (${[...surfaces].join(', ')}; ≥ ${least.toFixed(2)})`,
  );
}

/** Who says what: nobody is named where the sentence names nobody. */
function sayingOf({ speaker, cue, content }: Statement, text: string): string {
  const who = speaker ? `${speaker.text}${speaker.entity ? ` (${speaker.entity})` : ''}` : '–';
  return `  ${who}  ${cue!.text}:  ${content ? oneLine(text.slice(content.start, content.end)) : '–'}`;
}

/** Known claims that a sentence makes, denies or alters, each on a line, the sentence above them. */
const verdictsOn = ({ text, matches }: Statement): string[] => [
  `  ${oneLine(text)}`,
  ...matches.map(
    ({ relation, claim, score, differs = [] }) =>
      `    ${relation.padEnd(13)}${claim}  (${[score.toFixed(2), ...differs.map(differenceOf)].join('; ')})`,
  ),
];

const differenceOf = ({ kind, claim, here }: Difference): string =>
  claim === null && here === null ? kind : `${kind}: here ${here ?? '–'}, there ${claim ?? '–'}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
