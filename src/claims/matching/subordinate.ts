import { normalise, type Token } from '../../bengali/index.ts';
import table from '../tables/stages.json' with { type: 'json' };
import { type Alignment, NOWHERE } from './align.ts';
import { isNovel } from './another-event.ts';
import { ASPECTS, EVENTS, SUPPORT_VERBS } from './concepts.ts';
import { lastLightForm, OPEN_FORM } from './light-forms.ts';
import type { Slot } from './slot.ts';
import { isOfStage } from './stage.ts';
import { stem, stemsOf } from './stem.ts';

/** Light verbs between a word and the form that tells how it goes on: জব্দ করে নেওয়ার. */
const LIGHT_VERBS = 2;
/** Words behind it among which one may say that it is told all the same: পাঠানো অর্থের পরিমাণ. */
const TOLD_WITHIN = 2;

/**
 * Whether what a word tells is only said along of something else: whose something is (নিহত হওয়ার ঘটনায়, নিহতদের পরিবার), what kind
 * of thing (মারা যাওয়া চালক), or what it is about (মোতায়েন নিয়ে). `at` is the word, or the last one of its phrase.
 */
export function isSubordinate(tokens: readonly Token[], at: number, term: string): boolean {
  const last = lastLightForm(tokens, at, LIGHT_VERBS, OPEN_FORM);
  const word = tokens[last]!.text;
  const next = tokens[last + 1];
  if (next?.kind === 'number') return PARTICIPLE.test(word) && EVENTS.has(term);
  if (next?.kind !== 'word') return false;
  if (last === at && ABOUT.has(next.text)) return EVENTS.has(term);
  if (last === at && ABOUT.has(word)) return true;
  if (isOfStage(next.text)) return false;
  if (tokens.slice(last + 1, last + 1 + TOLD_WITHIN).some(({ text }) => TELLS.has(stem(text)))) return false;
  if (last > at ? GENITIVE_VERB.test(word) : GENITIVE.test(word)) return true;
  return ADNOMINAL.test(word) && !SUPPORT_VERBS.has(next.text);
}

const PARTICIPLE = /(?:না|হত|িত)$/u;
const GENITIVE_VERB = /ার$/u;
const GENITIVE = /(?:ের|\u09dfের|দের|ানোর|ও\u09dfার)$/u;
const ADNOMINAL = /(?:ানো|ও\u09dfা)$/u;
const ABOUT = new Set(table.subordinate.behind.split(' ').map((word) => normalise(word).text));
const TELLS = new Set(stemsOf(table.subordinate.tells));

/** Of a judgement on a deed that is only supposed, the sentence judges another: সেনা পাঠালে ভুল হবে beside অস্ত্র দিলে ভুল হবে. */
export const judgesAnother = (alignment: Alignment): boolean =>
  alignment.mine.some(
    (slot, i) =>
      i !== alignment.predicate &&
      slot.kind === 'term' &&
      slot.event &&
      slot.supposed &&
      !alignment.meetings[i],
  ) &&
  alignment.theirs.some(
    (slot, at) =>
      slot.kind === 'term' &&
      slot.event &&
      !slot.generic &&
      (slot.supposed || slot.conditional) &&
      isNovel(slot, at, alignment),
  );

/**
 * What the claim says happens is here only said along of something else that happens, which the claim does not tell: of a bus
 * that killed 23, যাত্রী নিহতের ঘটনায় চালক গ্রেপ্তার.
 */
export function isAlong(alignment: Alignment): boolean {
  const { mine, theirs, meetings, predicate } = alignment;
  const said = mine[predicate ?? NOWHERE];
  const at = meetings[predicate ?? NOWHERE]?.at ?? NOWHERE;
  const here = theirs[at];
  if (said?.kind !== 'term' || !said.event || said.role === 'of' || here?.kind !== 'term') return false;
  if (!here.subordinate) return false;
  const tells = (slot: Slot, k: number): boolean =>
    k > at && slot.kind === 'term' && !slot.generic && !ASPECTS.has(slot.term) && isNovel(slot, k, alignment);
  return theirs.some(tells);
}
