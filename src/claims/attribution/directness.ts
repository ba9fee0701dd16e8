import type { DIRECTNESS, Span } from '../../model/index.ts';

export type Directness = (typeof DIRECTNESS)[number];

/** Quotation marks as newspapers set them, opening and closing; the plain ones are both. */
const QUOTED = /‘[^‘’]+’|“[^“”]+”|«[^«»]+»|"[^"]+"|(?<![\p{L}\p{M}])'[^']+'(?![\p{L}\p{M}])/gu;
/** Share of what is said that must stand within quotation marks to be the speaker's words. */
const DIRECT = 0.75;
/** A word or two within marks are a name or a turn of phrase, not what somebody said. */
const FEWEST_WORDS = 3;

/** Tells by the quotation marks in it how what is said (`content`, a stretch of `text`) is given. */
export function directnessOf(text: string, content: Span): Directness {
  // A quotation's closing mark may stand behind the stretch, and its opening mark before it.
  const from = Math.max(0, content.start - 1);
  const said = text.slice(from, content.end + 2);
  const length = content.end - content.start;
  let quoted = 0;
  for (const found of said.matchAll(QUOTED)) {
    if (found[0].split(/\s+/u).length < FEWEST_WORDS) continue;
    quoted += found[0].length;
  }
  if (length > 0 && quoted >= DIRECT * length) return 'direct';
  return quoted > 0 ? 'partly' : 'indirect';
}
