/** One figure of a report. `of` is the count it was taken over; `bar` what it is held against. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly of?: number;
  readonly bar?: number;
}

/** A part of a report: its figures, and lines for people (errors, remarks) that `--json` leaves out. */
export interface Section {
  readonly title: string;
  readonly measures: readonly Measure[];
  readonly notes: readonly string[];
}

const shown = ({ value, unit }: Measure): string =>
  `${Number.isInteger(value) ? value : value.toFixed(3)}${unit ? ` ${unit}` : ''}`;

/** Prints sections: a table each for people, or with `json` one measure a line and nothing else. */
export function printReport(sections: readonly Section[], json: boolean): void {
  for (const section of sections) {
    if (json) {
      for (const measure of section.measures) console.log(JSON.stringify(measure));
      continue;
    }
    console.log(`\n${section.title}`);
    const width = Math.max(0, ...section.measures.map(({ name }) => name.length));
    for (const measure of section.measures) {
      const of = measure.of === undefined ? '' : `  of ${measure.of}`;
      const bar = measure.bar === undefined ? '' : `  (bar ${measure.bar})`;
      console.log(`  ${measure.name.padEnd(width)}  ${shown(measure).padStart(12)}${of}${bar}`);
    }
    for (const note of section.notes) console.log(`  ${note}`);
  }
}
