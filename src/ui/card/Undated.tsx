import type { Day, TimeExpression } from '../../model/index.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly times: readonly TimeExpression[];
  readonly publishedOn: Day | null;
  readonly voice: Voice;
}

/** Says which times could not be turned into days because the article bears no date. */
export function Undated({ times, publishedOn, voice: { words } }: Props) {
  const open = times.filter(({ kind, from }) => kind === 'date' && from === null);
  if (publishedOn !== null || open.length === 0) return null;
  return (
    <p class="details">{words.noDate.replace('{times}', open.map(({ text }) => `‘${text}’`).join(', '))}</p>
  );
}
