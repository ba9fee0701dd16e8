import { normalText } from '../../bengali/index.ts';
import table from '../tables/additions.json' with { type: 'json' };
import { stem, stemsOf } from './stem.ts';

const ADDED = new Set(stemsOf(table.words));
const ADDED_ENDINGS = normalText(table.endings).split(' ');

/** Whether a word may be added to anything that is told: মাথাপিছু, সকালে, আনুষ্ঠানিকভাবে. */
export function isAddition(printed: string): boolean {
  const known = asked.get(printed);
  if (known !== undefined) return known;
  const word = normalText(printed);
  const added = ADDED.has(stem(word)) || ADDED_ENDINGS.some((ending) => word.endsWith(ending));
  if (asked.size >= KEPT) asked.clear();
  asked.set(printed, added);
  return added;
}

/** Words asked before: one sentence is compared with several claims. */
const asked = new Map<string, boolean>();
const KEPT = 10_000;
