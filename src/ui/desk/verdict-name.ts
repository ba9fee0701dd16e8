import { inLanguage, type VerdictScale } from '../../model/index.ts';
import type { Voice } from './voice.ts';

/** What a verdict is called; one that the scale has not is called by its id. */
export function verdictName({ words, language }: Voice, scale: VerdictScale, id: string | null): string {
  if (!id) return words.noVerdict;
  const verdict = scale.find((one) => one.id === id);
  return verdict ? inLanguage(verdict.label, language) : words.lostVerdict(id);
}
