import * as v from 'valibot';
import { Day } from '../../src/model/index.ts';
import { type Command, UsageError } from '../command.ts';
import { draftOf } from '../draft/draft.ts';
import { toYaml } from '../draft/to-yaml.ts';
import { parseOptions } from '../options.ts';
import { readKnowledge } from '../spot/knowledge.ts';
import { readTextFile } from '../spot/texts.ts';

const USAGE = `prasanga draft [--pack PATH]… [--only] [--published DATE] FILE…

Proposes pack entries from articles, as YAML for an editor: the document, speakers that no pack knows, and the
statements worth keeping with who says them, on which day, and which known claims they repeat, update or contradict.

  --pack PATH        a pack beside the bundled ones
  --only             only the packs given with --pack
  --published DATE   the day of publication (YYYY-MM-DD) of articles that bear none`;

const OPTIONS = {
  pack: { type: 'string', multiple: true },
  only: { type: 'boolean' },
  published: { type: 'string' },
} as const;

export const draftCommand: Command = {
  name: 'draft',
  summary: 'propose pack entries from articles, as YAML',
  usage: USAGE,
  async run(args) {
    const { values, positionals } = parseOptions(args, OPTIONS, 'FILE');
    const { pack = [], only = false, published } = values;
    if (only && pack.length === 0) throw new UsageError('--only leaves no pack: name one with --pack');
    if (published !== undefined && !v.is(Day, published))
      throw new UsageError(`--published must be a day such as 2024-06-20, not ${published}`);
    const knowledge = readKnowledge(pack, only);
    const drafts = positionals.map((path) => draftOf(readTextFile(path), knowledge, published ?? null));
    process.stdout.write(toYaml(drafts));
    return 0;
  },
};
