import type { ClaimCard, EntityLink, FoundClaim, Language } from '../../model/index.ts';
import { showDay } from '../day-words.ts';
import { CARD, MATCH_WORDS } from '../phrases/card.ts';
import type { Phrase, Say } from '../phrases/phrase.ts';
import { Outside } from './Outside.tsx';
import { Reviews } from './Reviews.tsx';
import { Timeline } from './Timeline.tsx';
import type { CardLink } from './view.ts';

interface Props {
  readonly card: ClaimCard;
  readonly found: FoundClaim | null;
  readonly language: Language;
  readonly say: Say;
  onOpen(link: CardLink): void;
}

/** A claim: what it is to the sentence on the page, who says and denies it, fact checks, its time line, documents. */
export function ClaimBody({ card, found, language, say, onOpen }: Props) {
  const { claim, saidBy, deniedBy, about, documents } = card;
  const people = (title: Phrase, links: readonly EntityLink[]) =>
    links.length > 0 && (
      <div>
        <dt>{say(title)}</dt>
        <dd>
          {links.map((link) => (
            <button
              key={link.id}
              type="button"
              class="text"
              onClick={() => onOpen({ kind: 'entity', id: link.id, title: link.label })}
            >
              {say(link.label)}
            </button>
          ))}
        </dd>
      </div>
    );
  return (
    <>
      {found && <p class={`match ${found.match.relation}`}>{say(MATCH_WORDS[found.match.relation])}</p>}
      <dl class="facts">
        {found?.speaker && (
          <div>
            <dt>{say(CARD.saidHere)}</dt>
            <dd lang="bn">{found.speaker.text}</dd>
          </div>
        )}
        {people(CARD.saidBy, saidBy)}
        <div>
          <dt>{say(CARD.statedOn)}</dt>
          <dd>
            {claim.statedOn ? showDay(claim.statedOn, language) : say(CARD.undated)}
            {claim.dating && <span class="source">{say(claim.dating)}</span>}
          </dd>
        </div>
        {people(CARD.deniedBy, deniedBy)}
        {people(CARD.about, about)}
      </dl>
      {claim.reviews.length > 0 && <Reviews reviews={claim.reviews} language={language} say={say} />}
      {card.timeline.length > 0 && <Timeline {...{ card, language, say, onOpen }} />}
      {documents.length > 0 && (
        <section>
          <h3>{say(CARD.documents)}</h3>
          <ul class="documents">
            {documents.map((document) => (
              <li key={document.id}>
                {document.url ? (
                  <Outside href={document.url}>{say(document.title)}</Outside>
                ) : (
                  say(document.title)
                )}
                <span class="details">
                  {[
                    document.publisher && say(document.publisher),
                    document.publishedOn && showDay(document.publishedOn, language),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
