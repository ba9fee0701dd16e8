import { describeProblem, PROBLEM_LEVELS } from '../../src/feed/packs/index.ts';
import { type Command, InputError } from '../command.ts';
import { counted, countsInWords } from '../counts-in-words.ts';
import { parseOptions } from '../options.ts';
import { readPacks } from '../packs/read-packs.ts';

const USAGE = `prasanga pack check [--json] PACK…

Checks packs as they would be published, merged in the order given. A PACK is a folder with pack.yaml, a folder of
such folders, or a single YAML or JSON file.

Each problem is a line FILE:LINE: LEVEL: REASON. Levels:
  error    the pack cannot be used: a field of the wrong kind, an unknown id, something defined twice
  fault    it can be tried, not published: a claim without a source, a day that has not come,
           an alias that is an inflected form of another entity's name and so hides it
  advice   worth a look: a field that no pack has, a name that two entities share or that is an ordinary word
Exits with 1 where there is an error or a fault.

  --json   one object a line: {"level","file","line","reason"}`;

/** How many problems of one pack are printed; the count at the end tells of the rest. */
const MOST_LINES = 200;

export const packCheck: Command = {
  name: 'pack check',
  summary: 'find what is wrong in packs, with file and line',
  usage: USAGE,
  async run(args) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean' } }, 'PACK');
    const { problems, content, heads } = readPacks(positionals);
    const grave = problems.filter(({ level }) => level !== 'advice').length;
    if (values.json) {
      for (const problem of problems) console.log(JSON.stringify(problem));
      return grave > 0 ? 1 : 0;
    }
    for (const problem of problems.slice(0, MOST_LINES)) console.log(describeProblem(problem));
    const counts = PROBLEM_LEVELS.map((level) => ({
      level,
      count: problems.filter((p) => p.level === level).length,
    }))
      .filter(({ count }) => count > 0)
      .map(({ level, count }) => counted(count, level, level === 'advice' ? level : `${level}s`));
    if (grave > 0 || !content)
      throw new InputError(`${counts.join(', ')}: set these right before the packs are published`);
    const held = countsInWords({
      entities: content.entities.length,
      claims: content.claims.length,
      documents: content.documents.length,
    });
    console.log(`${heads.map(({ id }) => id).join(', ')}: ${held}; ${counts.join(', ') || 'nothing wrong'}`);
    return 0;
  },
};
