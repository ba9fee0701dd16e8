import type { BlockText } from './block-text.ts';

/** Signs that end a sentence: danda, double danda, ? ! and closing quotes after them. */
const SENTENCE_END = new Set([...'।॥৷?!”’"\'…|'].map((sign) => sign.charCodeAt(0)));
const LONG_LETTERS = 60;
const SHORT_LETTERS = 12;
const LINKED_SHARE = 0.6;

/** What a block of text weighs in telling an article from what stands around it, in letters. */
export interface Weight {
  /** Running text: none for links, headings, labels, bylines and other lines that are no sentences. */
  readonly prose: number;
  /** Letters of a block that is mostly link. */
  readonly linked: number;
}

/** Weighs a block; `level` is its heading level, 0 for none. */
export function weigh({ count, linked, lastUnit }: BlockText, level: number): Weight {
  const { letters } = count;
  if (letters > 0 && linked.letters >= letters * LINKED_SHARE) return { prose: 0, linked: letters };
  const sentence = SENTENCE_END.has(lastUnit) && letters >= SHORT_LETTERS;
  const running = level === 0 && (sentence || letters >= LONG_LETTERS);
  return { prose: running ? letters - linked.letters : 0, linked: 0 };
}
