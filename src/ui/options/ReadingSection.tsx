import { READING_OPTIONS, type ReadingOption } from '../../model/index.ts';
import type { Voice } from './voice.ts';

interface ReadingSectionProps {
  readonly voice: Voice;
  /** What is turned on. */
  readonly options: ReadonlySet<ReadingOption>;
  onOption(option: ReadingOption, on: boolean): void;
}

/** What pages show beside names and known claims, off until it is asked for. */
export function ReadingSection({ voice: { words }, options, onOption }: ReadingSectionProps) {
  const told = {
    statements: { name: words.statements, more: words.statementsMore },
    checkable: { name: words.checkable, more: words.checkableMore },
  } satisfies Record<ReadingOption, { name: string; more: string }>;
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{words.reading}</h2>
      <ul class="sites reading-options">
        {READING_OPTIONS.map((option) => {
          const on = options.has(option);
          return (
            <li key={option}>
              <button
                type="button"
                class="switch"
                role="switch"
                aria-checked={on}
                aria-label={told[option].name}
                aria-describedby={`${option}-more`}
                onClick={() => onOption(option, !on)}
              >
                <span class="switch-name">{told[option].name}</span>
                <span class="switch-state">{on ? words.on : words.off}</span>
                <span class="switch-track" aria-hidden="true" />
              </button>
              <p id={`${option}-more`} class="section-more">
                {told[option].more}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
