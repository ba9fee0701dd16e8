import type { DifferenceView } from './views.ts';
import type { Voice } from './voice.ts';

interface DifferencesProps {
  readonly voice: Voice;
  readonly differences: readonly DifferenceView[];
}

/** How a version differs from the note now, field by field. Told by `del` and `ins`, and in words to who cannot see them. */
export function Differences({ voice: { words }, differences }: DifferencesProps) {
  if (differences.length === 0) return <p class="note-facts">{words.same}</p>;
  return (
    <>
      <p class="note-facts">{words.legend}</p>
      <dl class="differences">
        {differences.map(({ field, runs }) => (
          <div key={field}>
            <dt>{words.fields[field]}</dt>
            <dd>
              {runs.map(({ text, of }, at) => {
                if (of === 'both') return text;
                const Tag = of === 'then' ? 'del' : 'ins';
                return (
                  <Tag key={at}>
                    <span class="unseen"> [{of === 'then' ? words.onlyThen : words.onlyNow}: </span>
                    {text}
                    <span class="unseen">] </span>
                  </Tag>
                );
              })}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
