import { type Annotation, inLanguage, type Language, type VerdictScale } from '../model/index.ts';
import { verdictOf } from './verdict-words.ts';

type Column = readonly [
  bn: string,
  en: string,
  cell: (annotation: Annotation, scale: VerdictScale, language: Language) => string,
];

const COLUMNS: readonly Column[] = [
  ['দাবি', 'Claim', ({ claim }, _, language) => (language === 'en' && claim.en) || claim.bn || claim.en],
  ['কে বলেছেন', 'Claimed by', ({ claimedBy }) => claimedBy?.name ?? ''],
  ['কবে বলেছেন', 'Claimed on', ({ claimedOn }) => claimedOn ?? ''],
  [
    'রায়',
    'Verdict',
    ({ verdict }, scale, language) => {
      const found = verdictOf(scale, verdict);
      return found ? inLanguage(found.label, language) : (verdict ?? '');
    },
  ],
  ['ব্যাখ্যা', 'Explanation', ({ explanation }) => explanation],
  [
    'সূত্র',
    'Sources',
    ({ sources }) =>
      sources
        .map(({ title, publisher, url, accessedOn }) =>
          [title, publisher, url, accessedOn].filter(Boolean).join(', '),
        )
        .join('\n'),
  ],
  ['ট্যাগ', 'Tags', ({ tags }) => tags.join(', ')],
  ['উদ্ধৃতি', 'Quote', ({ target }) => target.selectors.quote.exact],
  ['শিরোনাম', 'Title', ({ target }) => target.title],
  ['ঠিকানা', 'Address', ({ target }) => target.url],
  ['সাইট', 'Site', ({ target }) => target.site],
  ['প্রকাশের দিন', 'Published on', ({ target }) => target.publishedOn ?? ''],
  ['প্রকাশিত যাচাই', 'Fact check', ({ reviewUrl }) => reviewUrl ?? ''],
  ['অবস্থা', 'State', ({ state }, _, language) => STATES[state][language]],
  ['লেখা হয়েছে', 'Created', ({ createdAt }) => createdAt],
  ['সর্বশেষ বদল', 'Modified', ({ modifiedAt }) => modifiedAt],
  ['আইডি', 'Id', ({ id }) => id],
];

const STATES = {
  draft: { bn: 'খসড়া', en: 'Draft' },
  ready: { bn: 'প্রস্তুত', en: 'Ready' },
} as const;

/** Spreadsheets take UTF-8 for what it is only with the mark in front. */
const BOM = '\ufeff';
/** What makes a spreadsheet read a cell as a formula, full-width forms included (OWASP, CSV injection). */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Notes as CSV (RFC 4180) that opens right in a spreadsheet and runs nothing there: a head line, one line a note. */
export const writeCsv = (
  annotations: readonly Annotation[],
  scale: VerdictScale,
  language: Language,
): string => csvHead(language) + csvLines(annotations, scale, language);

/** The byte-order mark and the head line, with its end. */
export const csvHead = (language: Language): string =>
  `${BOM}${COLUMNS.map(([bn, en]) => cell(language === 'en' ? en : bn)).join(',')}\r\n`;

/** A line a note, each with its end. */
export const csvLines = (
  annotations: readonly Annotation[],
  scale: VerdictScale,
  language: Language,
): string =>
  annotations
    .map((note) => `${COLUMNS.map(([, , read]) => cell(read(note, scale, language))).join(',')}\r\n`)
    .join('');

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
