import { type Region, regionLead } from '../bengali/index.ts';
import type { Block, Day, Mention } from '../model/index.ts';
import { ArticleEvidence } from './article-evidence.ts';
import { findPlaces, type Place } from './candidates.ts';
import { decide, scoreOf, type Weighed, weighAround, weighIn } from './decide.ts';
import { KnownEntities } from './known-entities.ts';
import type { Lexicon } from './lexicon.ts';
import { Passage, type Word } from './passage.ts';

/** A mention with the number of the block it stands in; offsets are the block's. */
export type SpottedMention = Mention & { readonly block: number };

/** What is known of the article beside its text. */
export interface SpotContext {
  readonly publishedOn: Day | null;
  /** Ids of entities named earlier in the same article, in blocks that were sent before. */
  readonly known: readonly string[];
  /** Whose press it is: Bangladesh or West Bengal. Left out, the text's own spelling tells, where it can. */
  readonly region?: Region;
}

/**
 * Finds what the blocks name, in reading order: mentions never overlap, and their offsets never cut a grapheme.
 * Several lexicons are several feeds; an id that two of them hold is one entity. Synchronous.
 */
export function spot(
  blocks: readonly Block[],
  lexicons: readonly Lexicon[],
  context: SpotContext,
): SpottedMention[] {
  const entities = new KnownEntities(lexicons);
  const found = blocks.map(({ text }, block) => findPlaces(text, block, lexicons, entities));
  const passages = blocks.map(({ text }, block) => new Passage(found[block]!.length === 0 ? '' : text));
  const nameAt = found.map((places, block) => indexByWord(places, passages[block]!));
  const article = new ArticleEvidence(
    passages,
    entities,
    context.known,
    context.region ?? regionOf(passages),
    (word) => nameAt.some((names) => (names.get(word)?.candidates.length ?? 0) > 1),
  );

  let order = 0;
  const orders = new Map(found.flat().map((place) => [place, order++]));
  const around = new Map<Place, Weighed[]>();
  const read = (place: Place): Weighed[] => {
    const { block } = place;
    const local =
      around.get(place) ?? weighAround(place, passages[block]!, (word) => nameAt[block]!.get(word));
    around.set(place, local);
    return weighIn(local, article, orders.get(place)!);
  };

  for (const place of found.flat()) {
    for (const { candidate, isStranger } of read(place))
      if (isStranger) article.namesake(candidate, orders.get(place)!);
  }
  for (const places of found) {
    for (const { place, best, weighed } of choose(places, read)) {
      if (isPlain(weighed)) article.introduce(best.candidate.entity.id, orders.get(place)!);
      if (!best.candidate.weak) article.anchor(best.candidate.entity.id, orders.get(place)!);
      else if (best.points >= WELL_BORNE_OUT) article.echo(best.candidate.entity.id, orders.get(place)!);
    }
  }
  return found.flatMap((places) =>
    choose(places, read).map(({ place, best, weighed }) =>
      mentionOf(blocks[place.block]!.text, place, best, weighed),
    ),
  );
}

function regionOf(passages: readonly Passage[]): Region | undefined {
  const lead = passages.reduce((sum, { words }) => sum + regionLead(words), 0);
  return lead === 0 ? undefined : lead > 0 ? 'BD' : 'WB';
}

/** From these points on a weak name speaks for its other mentions. */
const WELL_BORNE_OUT = 1.2;

/** By so many points the best must lead to be meant beyond doubt. */
const PLAIN = 1.5;

const isPlain = ([best, second]: readonly Weighed[]): boolean =>
  best!.points - Math.max(0, second?.points ?? 0) > PLAIN;

interface Choice {
  readonly place: Place;
  readonly best: Weighed;
  readonly weighed: readonly Weighed[];
}

/** Picks places that do not overlap, from left to right: the longest that the evidence bears out. */
function choose(places: readonly Place[], read: (place: Place) => Weighed[]): Choice[] {
  const chosen: Choice[] = [];
  let end = 0;
  for (const place of places) {
    if (place.start < end) continue;
    const weighed = read(place);
    const best = decide(weighed);
    if (best === null) continue;
    chosen.push({ place, best, weighed });
    end = place.end;
  }
  return chosen;
}

function indexByWord(places: readonly Place[], passage: Passage): Map<Word, Place> {
  const byWord = new Map<Word, Place>();
  for (const place of places) {
    for (let at = passage.wordAt(place.start); at < passage.words.length; at++) {
      const word = passage.words[at]!;
      if (word.start >= place.end) break;
      if (!byWord.has(word)) byWord.set(word, place);
    }
  }
  return byWord;
}

function mentionOf(text: string, place: Place, best: Weighed, weighed: readonly Weighed[]): SpottedMention {
  const { candidate, points } = best;
  return {
    block: place.block,
    start: place.start,
    end: place.end,
    surface: text.slice(place.start, place.end),
    entity: candidate.entity.id,
    kind: candidate.entity.kind,
    name: candidate.name,
    suffix: text.slice(candidate.stem, place.end),
    score: scoreOf(points),
    runnersUp: weighed
      .filter((other) => other !== best)
      .map((other) => ({ entity: other.candidate.entity.id, score: scoreOf(other.points) })),
  };
}
