import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_VERDICTS, type Verdict, type VerdictScale } from '../../model/index.ts';
import { useLostFocus } from '../use-lost-focus.ts';
import type { Voice } from './voice.ts';

interface ScaleEditorProps {
  readonly voice: Voice;
  readonly scale: VerdictScale;
  /** How many notes have each verdict, by id. */
  readonly uses: Readonly<Record<string, number>>;
  /** An id that no verdict has had yet. */
  newId(): string;
  onSave(scale: VerdictScale): void;
}

const RATINGS = [1, 2, 3, 4, 5];

/** The desk's verdicts: their words, their order, what they count for. Nothing changes until it is saved. */
export function ScaleEditor({ voice, scale, uses, newId, onSave }: ScaleEditorProps) {
  const { words, tell } = voice;
  const [draft, setDraft] = useState<VerdictScale | null>(null);
  const [lacking, setLacking] = useState(false);
  const rows = useLostFocus<HTMLOListElement>((list) =>
    list.lastElementChild?.querySelector('input')?.focus(),
  );
  const added = useRef(false);
  const shown = draft ?? scale;
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    rows.current?.lastElementChild?.querySelector('input')?.focus();
  }, [draft]);

  const change = (at: number, verdict: Verdict): void =>
    setDraft(shown.map((one, i) => (i === at ? verdict : one)));
  const move = (at: number, by: number): void => {
    const next = [...shown];
    next.splice(at + by, 0, ...next.splice(at, 1));
    setDraft(next);
  };
  const save = (): void => {
    const isWhole = shown.every(({ label }) => label.bn.trim() !== '');
    setLacking(!isWhole);
    if (!isWhole) return;
    onSave(shown.map(trimmed));
    setDraft(null);
  };

  return (
    <section class="part" aria-labelledby="scale-title">
      <h2 id="scale-title">{words.scale}</h2>
      <p class="section-more">{words.scaleMore}</p>
      <p class="section-more">{words.ratingMore}</p>
      <ol class="scale" ref={rows}>
        {shown.map((verdict, at) => {
          const { id, label, rating } = verdict;
          const name = label.bn || words.verdictNumber(tell.number(at + 1));
          const inUse = uses[id] ?? 0;
          return (
            <li key={id}>
              <fieldset class="scale-row">
                <legend class="unseen">{words.verdictNumber(tell.number(at + 1))}</legend>
                <label class="choice">
                  <span class="choice-name">{words.wordsBn}</span>
                  <input
                    lang="bn"
                    maxLength={100}
                    required
                    aria-invalid={lacking && label.bn.trim() === ''}
                    value={label.bn}
                    onInput={(event) =>
                      change(at, { ...verdict, label: { ...label, bn: event.currentTarget.value } })
                    }
                  />
                </label>
                <label class="choice">
                  <span class="choice-name">{words.wordsEn}</span>
                  <input
                    lang="en"
                    maxLength={100}
                    value={label.en ?? ''}
                    onInput={(event) =>
                      change(at, { ...verdict, label: { ...label, en: event.currentTarget.value } })
                    }
                  />
                </label>
                <label class="choice scale-rating">
                  <span class="choice-name">{words.rating}</span>
                  <select
                    value={rating ?? ''}
                    onChange={(event) =>
                      change(at, { ...verdict, rating: Number(event.currentTarget.value) || null })
                    }
                  >
                    <option value="">{words.noRating}</option>
                    {[...new Set([...RATINGS, ...(rating === null ? [] : [rating])])].map((one) => (
                      <option key={one} value={one}>
                        {tell.number(one)}
                      </option>
                    ))}
                  </select>
                </label>
                <div class="scale-actions">
                  <Move
                    label={words.moveUp(name)}
                    path="m4 10 4-4 4 4"
                    at={at > 0}
                    onMove={() => move(at, -1)}
                  />
                  <Move
                    label={words.moveDown(name)}
                    path="m4 6 4 4 4-4"
                    at={at < shown.length - 1}
                    onMove={() => move(at, 1)}
                  />
                  {inUse > 0 ? (
                    <span class="scale-uses">{words.uses(tell.number(inUse))}</span>
                  ) : (
                    <button
                      type="button"
                      class="icon"
                      aria-label={words.removeVerdict(name)}
                      disabled={shown.length === 1}
                      onClick={() => setDraft(shown.filter((one) => one.id !== id))}
                    >
                      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                        <path d="m4 4 8 8m0-8-8 8" />
                      </svg>
                    </button>
                  )}
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      {lacking && (
        <p class="wrong" role="alert">
          {words.emptyWords}
        </p>
      )}
      <div class="part-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            added.current = true;
            setDraft([...shown, { id: newId(), label: { bn: '' }, rating: null }]);
          }}
        >
          {words.addVerdict}
        </button>
        <button type="button" class="button" onClick={() => setDraft(withDefaults(shown))}>
          {words.defaultScale}
        </button>
        {draft && (
          <>
            <button type="button" class="button button-main" onClick={save}>
              {words.save}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setDraft(null);
                setLacking(false);
              }}
            >
              {words.discard}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

const trimmed = ({ label: { bn, en = '' }, ...verdict }: Verdict): Verdict => ({
  ...verdict,
  label: { bn: bn.trim(), ...(en.trim() && { en: en.trim() }) },
});

/** The verdicts that a desk starts with, in their words and order, before those of its own. */
const withDefaults = (scale: VerdictScale): VerdictScale => [
  ...DEFAULT_VERDICTS,
  ...scale.filter(({ id }) => !DEFAULT_VERDICTS.some((verdict) => verdict.id === id)),
];

interface MoveProps {
  readonly label: string;
  readonly path: string;
  /** Whether there is a place to move to. */
  readonly at: boolean;
  onMove(): void;
}

function Move({ label, path, at, onMove }: MoveProps) {
  return (
    <button type="button" class="icon" aria-label={label} aria-disabled={!at} onClick={() => at && onMove()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
