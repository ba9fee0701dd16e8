import type { FoundArticle, FoundBlock } from '../article/index.ts';
import { MAX_READ_UNITS } from '../messages/index.ts';
import type { Findings, FoundClaim } from '../model/index.ts';
import { addressesOf } from './article-addresses.ts';
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

  /** What the reader hid or brought back since it was found: the dismissal's id, null for what shows again. */
  readonly #changed = new WeakMap<FoundClaim, string | null>();

  /** What is to be shown of a block: without what the reader hid. */
  of(block: FoundBlock): BlockFindings | null {
    const found = this.#of(block);
    if (!found?.claims.some((claim) => this.#dismissalOf(claim) !== null)) return found;
    return { ...found, claims: found.claims.filter((claim) => this.#dismissalOf(claim) === null) };
  }

  /** The matches of a block that the reader hid, with the dismissals' ids. */
  hiddenIn(block: FoundBlock): { readonly found: FoundClaim; readonly dismissal: string }[] {
    return (this.#of(block)?.claims ?? []).flatMap((found) => {
      const dismissal = this.#dismissalOf(found);
      return dismissal === null ? [] : [{ found, dismissal }];
    });
  }

  /** All matches of a block that show, whichever marks they make. */
  shownIn(block: FoundBlock): readonly FoundClaim[] {
    return this.of(block)?.claims ?? [];
  }

  /** The reader hid a match. */
  hide(found: FoundClaim, dismissal: string): void {
    this.#changed.set(found, dismissal);
  }

  /** The reader brought back what these dismissals hid. */
  show(dismissals: readonly string[]): void {
    for (const findings of [...this.#found.values(), ...this.#outdated.values()])
      for (const claim of findings.claims)
        if (dismissals.includes(this.#dismissalOf(claim) ?? '')) this.#changed.set(claim, null);
  }

  #dismissalOf(claim: FoundClaim): string | null {
    const changed = this.#changed.get(claim);
    return changed === undefined ? (claim.dismissed ?? null) : changed;
  }

  #of(block: FoundBlock): BlockFindings | null {
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
        addresses: addressesOf(article),
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
    const mentions = perBlock(blocks, findings.mentions);
    const claims = perBlock(blocks, findings.claims);
    const statements = perBlock(blocks, findings.statements);
    const checkable = perBlock(blocks, findings.checkable);
    blocks.forEach(({ text }, i) => {
      this.#found.delete(text);
      this.#found.set(text, {
        mentions: mentions[i]!,
        claims: claims[i]!,
        statements: statements[i]!,
        checkable: checkable[i]!,
      });
    });
    for (const text of this.#found.keys()) {
      if (this.#found.size <= MAX_REMEMBERED) break;
      this.#found.delete(text);
    }
  }
}

/** What was found, for each of the blocks; what lies outside its block is left out. */
function perBlock<T extends { readonly block: number; readonly end: number }>(
  blocks: readonly FoundBlock[],
  found: readonly T[],
): T[][] {
  const lists = blocks.map((): T[] => []);
  for (const one of found)
    if (one.block < blocks.length && one.end <= blocks[one.block]!.text.length) lists[one.block]!.push(one);
  return lists;
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
