import { once } from 'node:events';
import * as v from 'valibot';
import { Day } from '../../src/model/index.ts';
import { type Command, UsageError } from '../command.ts';
import { parseOptions } from '../options.ts';
import { findInText } from '../spot/find-in-text.ts';
import { readKnowledge } from '../spot/knowledge.ts';
import { jsonLine, showFound } from '../spot/show.ts';
import { type InputText, readTextFile, readTextLines } from '../spot/texts.ts';

const USAGE = `prasanga spot [--pack PATH]… [--only] [--published DATE] [--json] FILE…
prasanga spot [--pack PATH]… [--only] [--published DATE] [--json] --input FILE.jsonl

Finds what the extension would find: known names, who says what, known claims, times. A FILE is UTF-8 text or a
saved HTML page, of which the article is read.

  --pack PATH        a pack beside the bundled ones: a folder with pack.yaml, a folder of packs, or one file
  --only             only the packs given with --pack
  --published DATE   the day of publication (YYYY-MM-DD) of texts that bear none
  --input FILE       lines of {"id","text","publishedOn"?} instead of files; - is standard input
  --json             one object a line: {"id","publishedOn","mentions","statements","times"}, offsets in UTF-16 units
                     of the text; for a page also "text", the article's text that the offsets are in. Without a day
                     "publishedOn" is null, and times that lean on it have "from" and "to" null`;

const OPTIONS = {
  pack: { type: 'string', multiple: true },
  only: { type: 'boolean' },
  published: { type: 'string' },
  input: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const spotCommand: Command = {
  name: 'spot',
  summary: 'find known names, statements and times in texts and saved pages',
  usage: USAGE,
  async run(args) {
    const { values, positionals } = parseOptions(args, OPTIONS, null);
    const { pack = [], only = false, published, input, json = false } = values;
    if (input === undefined && positionals.length === 0) throw new UsageError('no FILE is given');
    if (input !== undefined && positionals.length > 0)
      throw new UsageError('give FILEs or --input, not both');
    if (only && pack.length === 0) throw new UsageError('--only leaves no pack: name one with --pack');
    if (published !== undefined && !v.is(Day, published)) {
      throw new UsageError(`--published must be a day such as 2024-06-20, not ${published}`);
    }
    const knowledge = readKnowledge(pack, only);
    const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    for await (const text of input === undefined ? files(positionals) : readTextLines(input)) {
      const found = findInText(text, knowledge, published ?? null);
      await print(json ? jsonLine(text, found) : `${showFound(text, found, knowledge, colour)}\n`);
    }
    return 0;
  },
};

async function* files(paths: readonly string[]): AsyncGenerator<InputText> {
  for (const path of paths) yield readTextFile(path);
}

/** Writes a line, waiting while the reader is behind: thousands of texts need not fit in memory. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
