import type { FoundArticle, FoundBlock } from '../article/index.ts';
import { MAX_READ_UNITS } from '../messages/index.ts';
import type { Findings, FoundClaim, FoundMention } from '../model/index.ts';
import type { Ask } from './connection.ts';
import type { BlockFindings } from './marks.ts';

/** Blocks of one message: fewer than the contract allows, so that marks come early and few at a time on long pages. */
const MESSAGE_UNITS = MAX_READ_UNITS / 10;
const MESSAGE_BLOCKS = 2_000;
const MAX_KNOWN = 5_000;
/** Block texts remembered; beyond it the oldest are asked again if they return. */
const MAX_REMEMBERED = 20_000;

/** What was found in each block, by its text: a redrawn page is not asked about again. */
export class FindingsCache {
  readonly #found = new Map<string, BlockFindings>();
  /** Findings of knowledge that was replaced: they stand until the new ones come. */
  #outdated: ReadonlyMap<string, BlockFindings> = new Map();

  of(block: FoundBlock): BlockFindings | null {
    return this.#found.get(block.text) ?? this.#outdated.get(block.text) ?? null;
  }

  /** Everything is to be asked again. */
  outdate(): void {
    this.#outdated = new Map(this.#found);
    this.#found.clear();
  }

  /** Asks about an article's new blocks, message by message; `onMore` is called after each, and says whether to go on. Returns the problem, if any. */
  async read(
    article: FoundArticle,
    ask: Ask,
    signal: AbortSignal,
    onMore: () => boolean,
  ): Promise<string | null> {
    const known = new Set(
      article.blocks.flatMap((block) => this.of(block)?.mentions.map(({ entity }) => entity) ?? []),
    );
    for (const blocks of messages(article.blocks.filter((block) => !this.#found.has(block.text)))) {
      const outcome = await ask('readArticle', {
        publishedOn: article.publishedOn,
        blocks: blocks.map(({ kind, text }) => ({ kind, text })),
        known: [...known].slice(0, MAX_KNOWN),
      });
      if (signal.aborted) return null;
      if (!outcome.ok) return outcome.error.message;
      this.#keep(blocks, outcome.value);
      for (const { entity } of outcome.value.mentions) known.add(entity);
      if (!onMore()) break;
    }
    return null;
  }

  #keep(blocks: readonly FoundBlock[], findings: Findings): void {
    const found = blocks.map(() => ({ mentions: [] as FoundMention[], claims: [] as FoundClaim[] }));
    const fits = ({ block, end }: { block: number; end: number }): boolean =>
      block < blocks.length && end <= blocks[block]!.text.length;
    for (const mention of findings.mentions) if (fits(mention)) found[mention.block]!.mentions.push(mention);
    for (const claim of findings.claims) if (fits(claim)) found[claim.block]!.claims.push(claim);
    blocks.forEach(({ text }, i) => {
      this.#found.delete(text);
      this.#found.set(text, found[i]!);
    });
    for (const text of this.#found.keys()) {
      if (this.#found.size <= MAX_REMEMBERED) break;
      this.#found.delete(text);
    }
  }
}

/** Blocks in messages of bounded size, in order. */
function* messages(blocks: readonly FoundBlock[]): Generator<FoundBlock[]> {
  let message: FoundBlock[] = [];
  let units = 0;
  for (const block of blocks) {
    if (
      message.length > 0 &&
      (units + block.text.length > MESSAGE_UNITS || message.length >= MESSAGE_BLOCKS)
    ) {
      yield message;
      message = [];
      units = 0;
    }
    message.push(block);
    units += block.text.length;
  }
  if (message.length > 0) yield message;
}
