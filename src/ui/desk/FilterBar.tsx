import type { ComponentChildren, Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ANNOTATION_STATES, type NoteFilter, PLACEMENTS, type VerdictScale } from '../../model/index.ts';
import { DateFilter } from './DateFilter.tsx';
import { verdictName } from './verdict-name.ts';
import type { FacetsView } from './views.ts';
import type { Voice } from './voice.ts';

interface FilterBarProps {
  readonly voice: Voice;
  readonly filter: NoteFilter;
  readonly facets: FacetsView;
  readonly scale: VerdictScale;
  /** The search field, to be focused from elsewhere. */
  readonly search: Ref<HTMLInputElement>;
  /** The parts given replace those of the filter; null or empty takes one away. */
  onFilter(change: NoteFilter): void;
  onClear(): void;
  /** Leaves the search for the list. */
  onLeave(): void;
}

/** Stands for notes without a verdict in the choice, where an empty value means any. */
const NO_VERDICT = 'none';

/** Narrows the list: search first, then a choice for each thing that a note can be told by. */
export function FilterBar(props: FilterBarProps) {
  const { voice, filter, facets, scale, onFilter } = props;
  const { words } = voice;
  const [unfolded, setUnfolded] = useState(false);
  const rest = useId();
  const { text = '', ...others } = filter;
  const active = Object.values(others).filter((value) => value !== null && value !== undefined).length;
  return (
    <search class="filters">
      <div class="filters-first">
        <input
          ref={props.search}
          type="search"
          class="search"
          aria-label={words.search}
          placeholder={words.search}
          value={text}
          onInput={(event) => onFilter({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            props.onLeave();
          }}
        />
        <button
          type="button"
          class="button filters-switch"
          aria-expanded={unfolded}
          aria-controls={rest}
          onClick={() => setUnfolded(!unfolded)}
        >
          {words.filters}
          {active > 0 && <span class="filters-active">{voice.tell.number(active)}</span>}
        </button>
      </div>
      <div id={rest} class={`filters-rest ${unfolded ? 'unfolded' : ''}`}>
        <Choice
          label={words.state}
          any={words.any}
          value={filter.state ?? ''}
          onChoose={(state) => onFilter({ state: ANNOTATION_STATES.find((one) => one === state) ?? null })}
        >
          {ANNOTATION_STATES.map((state) => (
            <option key={state} value={state}>
              {words[state]}
            </option>
          ))}
        </Choice>
        <Choice
          label={words.verdict}
          any={words.any}
          value={filter.verdict === '' ? NO_VERDICT : (filter.verdict ?? '')}
          onChoose={(id) => onFilter({ verdict: id === NO_VERDICT ? '' : id || null })}
        >
          {scale.map(({ id }) => (
            <option key={id} value={id}>
              {verdictName(voice, scale, id)}
            </option>
          ))}
          <option value={NO_VERDICT}>{words.noVerdict}</option>
        </Choice>
        <Choice
          label={words.person}
          any={words.any}
          value={filter.person ?? ''}
          onChoose={(person) => onFilter({ person: person || null })}
        >
          {withChosen(facets.people, filter.person, (key) => ({ key, name: key })).map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice
          label={words.tag}
          any={words.any}
          value={filter.tag ?? ''}
          onChoose={(tag) => onFilter({ tag: tag || null })}
        >
          {names(facets.tags, filter.tag)}
        </Choice>
        <Choice
          label={words.site}
          any={words.any}
          value={filter.site ?? ''}
          onChoose={(site) => onFilter({ site: site || null })}
        >
          {names(facets.sites, filter.site)}
        </Choice>
        <Choice
          label={words.place}
          any={words.any}
          value={filter.placed ?? ''}
          onChoose={(placed) => onFilter({ placed: PLACEMENTS.find((one) => one === placed) ?? null })}
        >
          {PLACEMENTS.map((placed) => (
            <option key={placed} value={placed}>
              {words.placed[placed]}
            </option>
          ))}
        </Choice>
        <DateFilter voice={voice} days={filter.days ?? null} onDays={(days) => onFilter({ days })} />
        <label class="check">
          <input
            type="checkbox"
            checked={filter.inConflict ?? false}
            onChange={(event) => onFilter({ inConflict: event.currentTarget.checked })}
          />
          <span>{words.inConflict}</span>
        </label>
        {(active > 0 || text !== '') && (
          <button type="button" class="quiet-action" onClick={props.onClear}>
            {words.clearFilters}
          </button>
        )}
      </div>
    </search>
  );
}

/** A filter that nothing has any more is still shown as chosen, so that it can be taken away. */
function withChosen<T extends { readonly key: string }>(
  all: readonly T[],
  chosen: string | null | undefined,
  make: (key: string) => T,
): readonly T[] {
  return !chosen || all.some(({ key }) => key === chosen) ? all : [...all, make(chosen)];
}

const names = (all: readonly string[], chosen: string | null | undefined) =>
  withChosen(
    all.map((key) => ({ key })),
    chosen,
    (key) => ({ key }),
  ).map(({ key }) => (
    <option key={key} value={key}>
      {key}
    </option>
  ));

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly children: ComponentChildren;
  onChoose(value: string): void;
}

function Choice({ label, any, value, children, onChoose }: ChoiceProps) {
  return (
    <label class={`choice ${value === '' ? '' : 'choice-made'}`}>
      <span class="choice-name">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}
