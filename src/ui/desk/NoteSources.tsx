import { linkOf, type Source } from '../../model/index.ts';
import { showDay } from '../day-words.ts';
import { linkedText } from './linked-text.ts';
import type { Voice } from './voice.ts';

/** Text of which web addresses, and nothing else, are links. */
export function LinkedText({ text }: { readonly text: string }) {
  return (
    <>
      {linkedText(text).map((run, at) =>
        run.href === null ? (
          run.text
        ) : (
          <a key={at} href={run.href} target="_blank" rel="noreferrer">
            {run.text}
          </a>
        ),
      )}
    </>
  );
}

/** What a verdict rests on. An address that is none is shown as it was typed. */
export function NoteSources({
  voice,
  sources,
}: {
  readonly voice: Voice;
  readonly sources: readonly Source[];
}) {
  const { words, language } = voice;
  return (
    <ul class="note-sources">
      {sources.map((source, at) => {
        const href = linkOf(source);
        const name = source.title || source.url;
        const facts = [
          source.publisher,
          source.accessedOn && words.accessed(showDay(source.accessedOn, language)),
        ];
        return (
          <li key={at}>
            {href ? (
              <a href={href} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              <span>{name}</span>
            )}
            <span class="note-facts">{facts.filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
