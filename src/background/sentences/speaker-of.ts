import type { BlockMention, BlockStatement } from '../../claims/index.ts';

type Speaker = NonNullable<BlockStatement['speaker']>;

/**
 * A sentence's speaker with the entity that it is. An official of a country is not the country: a place counts only
 * where it is all that the words name (রাশিয়া জানিয়েছে), a person or an organisation also with titles around it.
 */
export function speakerOf(
  { speaker, block }: BlockStatement,
  mentions: readonly BlockMention[],
): Speaker | null {
  if (!speaker?.entity) return speaker;
  const named = mentions.filter(
    (mention) =>
      mention.block === block &&
      mention.entity === speaker.entity &&
      mention.start < speaker.end &&
      mention.end > speaker.start,
  );
  // A pronoun names nobody by itself: whom it stands for was found among the speakers before.
  const isMeant =
    named.length === 0 ||
    named.some(
      ({ kind, start, end }) =>
        kind === 'person' || kind === 'organisation' || (start <= speaker.start && end >= speaker.end),
    );
  return isMeant ? speaker : { ...speaker, entity: null };
}
