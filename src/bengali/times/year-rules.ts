import { bengaliMonth } from './bengali-calendar.ts';
import { DASH, TO_OR_AND, YEAR_WORD } from './calendar-rules.ts';
import { type Days, monthDays, partsOf, yearDays } from './days.ts';
import { partOfYear } from './relative-rules.ts';
import { dated, type Rule, type Scene, word } from './scene.ts';
import { decadeIn, isFiscalYear, shiftOf, unitIn } from './words.ts';

/** ২০২৪ সালে, ২০১৪ থেকে ২০১৮ সাল, ১৯৯০-এর দশকে. */
export const year: Rule = (scene, at) => {
  const token = scene.tokens[at];
  if (token?.kind !== 'number' || !/^1[0-9]{3}$|^20[0-9]{2}$/.test(token.text)) return null;
  const value = Number(token.text);
  const joint = word(scene, at + 1) ?? '';
  const other = scene.tokens[at + 2];
  if (
    (TO_OR_AND.test(joint) || DASH.test(joint)) &&
    other?.kind === 'number' &&
    YEAR_WORD.test(word(scene, at + 3) ?? '')
  ) {
    const end =
      Number(other.text) < 100 ? Math.floor(value / 100) * 100 + Number(other.text) : Number(other.text);
    return end >= value && end - value < 200 ? dated(at + 4, yearDays(value, end)) : null;
  }
  const decadeAt = DASH.test(joint) ? at + 3 : /^(?:এর|ের)$/u.test(joint) ? at + 2 : at + 1;
  if (unitIn(word(scene, decadeAt))?.value === 'decade')
    return dated(decadeAt + 1, yearDays(value, value + 9));
  if (/^বঙ্গাব্দ/u.test(joint)) {
    const first = bengaliMonth(value, 1, scene.region);
    return dated(at + 2, { from: first.from, to: bengaliMonth(value, 12, scene.region).to });
  }
  if (DASH.test(joint) && word(scene, at + 2) === 'এর')
    return leadsToEvent(scene, at + 3) ? null : dated(at + 3, yearDays(value));
  if (!YEAR_WORD.test(joint) && !/^খ্রি[সষ]্টাব্দ/u.test(joint)) return null;
  return (
    (/র$/u.test(joint) ? partOfYear(scene, at + 2, yearDays(value)) : null) ?? dated(at + 2, yearDays(value))
  );
};

/** ২০২৪-এর লোকসভা ভোটের আগে: the year names an event that the time leans on. */
function leadsToEvent(scene: Scene, at: number): boolean {
  for (let i = at; i < Math.min(at + 5, scene.tokens.length); i++) {
    if (scene.tokens[i]!.kind === 'mark') return false;
    if (/^(?:আগে|পর|পরে|আগেই|পরেই)$/u.test(scene.tokens[i]!.text)) return true;
  }
  return false;
}

/** নব্বইয়ের দশকে, আশির দশক: of the twentieth century. */
export const decade: Rule = (scene, at) => {
  const found = decadeIn((word(scene, at) ?? '').replace(/য়ের$/u, 'র'));
  if (!found || unitIn(word(scene, at + 1))?.value !== 'decade') return null;
  return dated(at + 2, yearDays(1900 + found.value, 1909 + found.value));
};

/** বিংশ শতাব্দীতে, একুশ শতকে. */
export const century: Rule = (scene, at) => {
  const number = scene.numbers.get(at);
  if (!number || unitIn(word(scene, number.to))?.value !== 'century' || number.value > 21) return null;
  return dated(number.to + 1, yearDays((number.value - 1) * 100 + 1, number.value * 100));
};

/** গত অর্থবছরে, ২০২৩–২৪ অর্থবর্ষে. July to June in Bangladesh, April to March in India. */
export const fiscalYear: Rule = (scene, at) => {
  const shift = shiftOf(word(scene, at));
  if (shift !== undefined && isFiscalYear(word(scene, at + 1))) {
    if (scene.today === null) return dated(at + 2, null);
    const { year: now, month: running } = partsOf(scene.today);
    const begun = running >= firstMonth(scene, at + 1) ? now : now - 1;
    return dated(at + 2, fiscal(scene, at + 1, begun + shift));
  }
  const token = scene.tokens[at];
  if (token?.kind !== 'number' || !/^20\d\d$/.test(token.text)) return null;
  const ranged = DASH.test(word(scene, at + 1) ?? '') && scene.tokens[at + 2]?.kind === 'number';
  let to = ranged ? at + 3 : at + 1;
  if (!ranged && YEAR_WORD.test(word(scene, to) ?? '')) to++;
  if (/^(?:সালের|সাল)$/u.test(word(scene, to) ?? '')) to++;
  if (!isFiscalYear(word(scene, to))) return null;
  return dated(to + 1, fiscal(scene, to, Number(token.text) - (ranged ? 0 : 1)));
};

const firstMonth = (scene: Scene, at: number): number => {
  const written = word(scene, at) ?? '';
  return scene.region === 'WB' || written.startsWith('অর্থবর্ষ') ? 4 : 7;
};
const fiscal = (scene: Scene, at: number, begun: number): Days => {
  const first = firstMonth(scene, at);
  return { from: monthDays(begun, first).from, to: monthDays(begun + 1, first - 1).to };
};
