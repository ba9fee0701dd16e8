import { LinkButton } from './LinkButton.tsx';
import { Outside } from './Outside.tsx';
import { OwnVerdicts } from './OwnVerdicts.tsx';
import { PlainText } from './PlainText.tsx';
import { Reviews } from './Reviews.tsx';
import type { CardLink, NoteAnswer, OwnNote } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly id: string;
  readonly note: OwnNote;
  /** Null until the words of the verdict have come. */
  readonly answer: NoteAnswer | null;
  readonly voice: Voice;
  onOpen(link: CardLink): void;
  onEdit(note: string): void;
}

/** A note of the reader's own: its verdict, beside it what publishers concluded, its explanation and sources. */
export function NoteBody({ id, note, answer, voice, onOpen, onEdit }: Props) {
  const { words, say, day } = voice;
  const label = answer?.scale.find((one) => one.id === note.verdict)?.label ?? null;
  const claim = answer?.claim ?? null;
  return (
    <>
      {note.conflicts > 0 && (
        <p class="match contradicts" role="note">
          {words.noteConflict}
        </p>
      )}
      {note.changes.length > 0 && (
        <div class="match changed">
          <p>{words.noteEdited}</p>
          <ul class="note-changes" lang="bn">
            {note.changes.map(({ before, now }) => (
              <li key={`${before} ${now}`}>
                {before && (
                  <span>
                    {words.noteWas}: <del>{before}</del>
                  </span>
                )}{' '}
                {now && (
                  <span>
                    {words.noteNow}: <ins>{now}</ins>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {answer && <OwnVerdicts own={[{ note: id, label, state: note.state }]} {...{ voice, onEdit }} />}
      {claim && claim.claim.reviews.length > 0 && <Reviews reviews={claim.claim.reviews} voice={voice} />}
      <dl class="facts">
        {note.claimedBy && (
          <div>
            <dt>{words.claimedBy}</dt>
            <dd>
              {note.claimedBy.entity ? (
                <LinkButton
                  link={{ kind: 'entity', id: note.claimedBy.entity, title: { bn: note.claimedBy.name } }}
                  {...{ say, onOpen }}
                />
              ) : (
                note.claimedBy.name
              )}
            </dd>
          </div>
        )}
        {note.claimedOn && (
          <div>
            <dt>{words.statedOn}</dt>
            <dd>{day(note.claimedOn)}</dd>
          </div>
        )}
        {claim && (
          <div>
            <dt>{words.claim}</dt>
            <dd>
              <LinkButton
                link={{ kind: 'claim', id: claim.claim.id, title: claim.claim.text }}
                {...{ say, onOpen }}
              />
            </dd>
          </div>
        )}
        {note.tags.length > 0 && (
          <div>
            <dt>{words.tags}</dt>
            <dd>{note.tags.join(', ')}</dd>
          </div>
        )}
      </dl>
      {note.excerpt.trim() !== '' && (
        <section>
          <h3>{words.explanation}</h3>
          <PlainText text={note.excerpt} />
          {note.explained > note.excerpt.length && <p class="details">{words.explanationGoesOn}</p>}
        </section>
      )}
      {note.sources.length > 0 && (
        <section>
          <h3>{words.noteSources}</h3>
          <ul class="claims">
            {note.sources.map((source) => {
              const name = source.title || source.url;
              return (
                <li key={`${source.url} ${source.title}`}>
                  <Outside href={source.url}>{name}</Outside>
                  <span class="details">
                    {[
                      source.publisher,
                      source.accessedOn && words.accessed.replace('{day}', day(source.accessedOn)),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
