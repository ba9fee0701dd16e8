import type { Bilingual, EntityLink } from '../../model/index.ts';
import { Differences } from './Differences.tsx';
import { LinkButton } from './LinkButton.tsx';
import { NotThis } from './NotThis.tsx';
import { OwnReviews } from './OwnReviews.tsx';
import { OwnVerdicts } from './OwnVerdicts.tsx';
import { Related } from './Related.tsx';
import { Reviews } from './Reviews.tsx';
import { Timeline } from './Timeline.tsx';
import type { CardLink, ClaimAnswer, FoundSentence, Hiding } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly answer: ClaimAnswer;
  readonly found: FoundSentence | null;
  readonly hiding: Hiding;
  readonly voice: Voice;
  onOpen(link: CardLink): void;
  onHide(): void;
  onEdit(note: string): void;
}

/** A claim: what it is to the sentence on the page, who says and denies it, fact checks, its time line. */
export function ClaimBody({
  answer: { card, match, own },
  found,
  hiding,
  voice,
  onOpen,
  onHide,
  onEdit,
}: Props) {
  const { claim, saidBy, deniedBy, about } = card;
  const speaker = found?.claim.speaker;
  const also = found?.also.filter((other) => !other.own) ?? [];
  const beside = found?.also.filter((other) => other.own && other.match.claim !== claim.id) ?? [];
  // Notes on this very page are told of above, with a way to edit them.
  const kept = card.own?.filter(({ id }) => !own.some(({ note }) => note === id)) ?? [];
  const { words, say, day } = voice;
  const names = (title: string, links: readonly EntityLink[]) =>
    links.length > 0 && (
      <div>
        <dt>{title}</dt>
        <dd class="names">
          {links.map(({ id, label }) => (
            <LinkButton key={id} link={{ kind: 'entity', id, title: label }} {...{ say, onOpen }} />
          ))}
        </dd>
      </div>
    );
  return (
    <>
      {found && (
        <div class={`match ${found.claim.match.relation}`}>
          <p>{words[`match.${found.claim.match.relation}`]}</p>
          {match && found.claim.match.relation !== 'same' && (
            <Differences differs={match.explanation.differs} voice={voice} />
          )}
          <NotThis {...{ hiding, voice, onHide }} />
        </div>
      )}
      <dl class="facts">
        {speaker && (
          <div>
            <dt>{words.saidHere}</dt>
            <dd>
              <Speaker
                speaker={speaker}
                label={[...saidBy, ...deniedBy, ...about].find(({ id }) => id === speaker.entity)?.label}
                {...{ say, onOpen }}
              />
            </dd>
          </div>
        )}
        {names(words.saidBy, saidBy)}
        {names(words.deniedBy, deniedBy)}
        <div>
          <dt>{words.statedOn}</dt>
          <dd>
            {day(claim.statedOn)}
            {claim.dating && <span class="source">{say(claim.dating)}</span>}
          </dd>
        </div>
        {names(words.about, about)}
      </dl>
      <OwnVerdicts {...{ own, voice, onEdit }} />
      {claim.reviews.length > 0 && <Reviews reviews={claim.reviews} voice={voice} />}
      {kept.length + beside.length > 0 && (
        <OwnReviews reviews={kept} beside={beside} {...{ voice, onOpen }} />
      )}
      <Timeline card={card} voice={voice} onOpen={onOpen} />
      {also.length > 0 && (
        <section>
          <h3>{words.alsoHere}</h3>
          <ul class="claims">
            {also.map(({ match, claimText }) => (
              <li key={match.claim}>
                <LinkButton
                  link={{ kind: 'claim', id: match.claim, title: claimText }}
                  {...{ say, onOpen }}
                />
                <span class="details">{words[`match.${match.relation}`]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {match && <Related related={match.related} voice={voice} onOpen={onOpen} />}
    </>
  );
}

/** Who says it here: by name where the claim names them too, else as printed. Opens the card of whom it names. */
const Speaker = ({
  speaker: { text, entity },
  label,
  ...props
}: Pick<Voice, 'say'> & {
  readonly speaker: NonNullable<FoundSentence['claim']['speaker']>;
  readonly label: Bilingual | undefined;
  onOpen(link: CardLink): void;
}) =>
  entity === null ? (
    <span lang="bn">{text}</span>
  ) : (
    <LinkButton link={{ kind: 'entity', id: entity, title: label ?? { bn: text } }} {...props} />
  );
