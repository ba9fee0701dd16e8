import type { FitnessView } from './views.ts';
import type { Voice } from './voice.ts';

interface FitnessProps {
  readonly voice: Voice;
  readonly fitness: FitnessView;
}

/** Most notes that are listed with what they lack. */
const MOST = 100;

/** How many notes the form takes, and of each other what it lacks, with the way to it. */
export function Fitness({ voice, fitness: { total, lacking } }: FitnessProps) {
  const { words, lacks, tell } = voice;
  if (total === 0) return null;
  return (
    <>
      <p class="quiet">{words.fit(tell.number(total - lacking.length), tell.number(total))}</p>
      {lacking.length > 0 && (
        <details class="lacking">
          <summary>{words.lacking(tell.number(lacking.length))}</summary>
          <ul>
            {lacking.slice(0, MOST).map((note) => (
              <li key={note.id}>
                <a href={`#notes?note=${note.id}`}>{note.label || words.openNote}</a>
                <span class="pick-more">{note.lacks.map((lack) => lacks[lack]).join(' · ')}</span>
              </li>
            ))}
          </ul>
          {lacking.length > MOST && (
            <p class="quiet">{words.moreLacking(tell.number(lacking.length - MOST))}</p>
          )}
        </details>
      )}
    </>
  );
}
