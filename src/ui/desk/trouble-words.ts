import { notebookTroubles } from '../phrases/notebook-troubles.ts';
import type { Trouble } from './views.ts';
import type { Voice } from './voice.ts';

/** What is wrong, in a few words, and what to do about it. */
export function troubleWords({ language }: Pick<Voice, 'language'>, { kind }: Trouble): [string, string] {
  const { title, more } = notebookTroubles[kind];
  return [title[language], more[language]];
}
