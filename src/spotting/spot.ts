import type { Block, Day, Mention } from '../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import { NAME } from './lexicon-layout.ts';
import { type Hit, scan } from './scan.ts';

/** A mention with the number of the block it stands in; offsets are the block's. */
export type SpottedMention = Mention & { readonly block: number };

/** What is known of the article beside its text. */
export interface SpotContext {
  readonly publishedOn: Day | null;
  /** Ids of entities named earlier in the same article. */
  readonly known: readonly string[];
  /** Whose press it is: Bangladesh or West Bengal. */
  readonly region?: 'BD' | 'WB';
}

/** Finds what the blocks name, in reading order. Synchronous; mentions never overlap. */
export function spot(
  blocks: readonly Block[],
  lexicons: readonly Lexicon[],
  _context: SpotContext,
): SpottedMention[] {
  const mentions: SpottedMention[] = [];
  blocks.forEach(({ text }, block) => {
    const hits: { hit: Hit; lexicon: Lexicon }[] = [];
    for (const lexicon of lexicons) scan(text, lexicon, (hit) => hits.push({ hit, lexicon }));
    hits.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end || b.hit.stem - a.hit.stem);
    let end = 0;
    for (const { hit, lexicon } of hits) {
      if (hit.start < end) continue;
      const bearers = hit.names.flatMap((name) => name.bearers);
      const best = bearers.find(({ flags }) => (flags & NAME.weak) === 0) ?? bearers[0]!;
      const { kind } = lexicon.entity(best.entity);
      mentions.push({
        block,
        start: hit.start,
        end: hit.end,
        surface: text.slice(hit.start, hit.end),
        entity: lexicon.idOf(best.entity),
        kind,
        name: best.name,
        suffix: text.slice(hit.stem, hit.end),
        score: (best.flags & NAME.weak) === 0 ? 0.9 : 0.5,
        runnersUp: [],
      });
      end = hit.end;
    }
  });
  return mentions;
}
