import { normalText } from '../../bengali/index.ts';
import table from '../tables/additions.json' with { type: 'json' };
import { stem, stemsOf } from './stem.ts';

const ADDED = new Set(stemsOf(table.words));
const ADDED_ENDINGS = normalText(table.endings).split(' ');

/** Whether a word may be added to anything that is told: মাথাপিছু, সকালে, আনুষ্ঠানিকভাবে. */
export function isAddition(printed: string): boolean {
  const word = normalText(printed);
  return ADDED.has(stem(word)) || ADDED_ENDINGS.some((ending) => word.endsWith(ending));
}
