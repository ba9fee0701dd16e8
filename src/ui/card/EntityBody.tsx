import type { EntityCard, Language, SourceDocument } from '../../model/index.ts';
import { showDay } from '../day-words.ts';
import { CARD } from '../phrases/card.ts';
import type { Say } from '../phrases/phrase.ts';
import { relationWords } from '../phrases/relations.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { Outside } from './Outside.tsx';
import type { CardLink } from './view.ts';

type Fact = EntityCard['entity']['facts'][number];

interface Props {
  readonly card: EntityCard;
  readonly language: Language;
  readonly say: Say;
  onOpen(link: CardLink): void;
}

/** Who or what an entity is: name in the other language, description, dated facts, relations, claims about it. */
export function EntityBody({ card, language, say, onOpen }: Props) {
  const { entity, related, claims, sources } = card;
  const otherName = language === 'bn' ? entity.label.en : entity.label.bn;
  return (
    <>
      {otherName && (
        <p class="other-name" lang={language === 'bn' ? 'en' : 'bn'}>
          {otherName}
        </p>
      )}
      {entity.description && <p class="description">{say(entity.description)}</p>}
      {entity.facts.length > 0 && (
        <dl class="facts">
          {entity.facts.map((fact) => (
            <FactItem key={fact.property.bn + fact.value.bn} {...{ fact, sources, language, say }} />
          ))}
        </dl>
      )}
      {related.length > 0 && (
        <section>
          <h3>{say(CARD.related)}</h3>
          <dl class="related">
            {related.map(({ as, link }) => (
              <div key={as + link.id}>
                <dt>{say(relationWords(as))}</dt>
                <dd>
                  <button
                    type="button"
                    class="text"
                    onClick={() => onOpen({ kind: 'entity', id: link.id, title: link.label })}
                  >
                    {say(link.label)}
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {claims.length > 0 && (
        <section>
          <h3>{say(CARD.claimsAbout)}</h3>
          <ul class="claims">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimItem claim={claim} language={language} say={say} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function FactItem({
  fact,
  sources,
  language,
  say,
}: {
  readonly fact: Fact;
  readonly sources: readonly SourceDocument[];
  readonly language: Language;
  readonly say: Say;
}) {
  return (
    <div>
      <dt>{say(fact.property)}</dt>
      <dd>
        {say(fact.value)} <span class="when">{spanOfDays(fact, language, say)}</span>
        {fact.source && <FactSource source={fact.source} sources={sources} say={say} />}
      </dd>
    </div>
  );
}

/** "১৭ ডিসেম্বর ২০১১ থেকে", "২০ জুন ২০২৪ পর্যন্ত জানা অনুযায়ী" */
function spanOfDays({ from, to, asOf }: Fact, language: Language, say: Say): string {
  const day = (value: string) => showDay(value, language);
  const bengali = language === 'bn';
  if (from && to) return `${day(from)}–${day(to)}`;
  if (from) return bengali ? `${day(from)} ${say(CARD.from)}` : `${say(CARD.from)} ${day(from)}`;
  if (to) return bengali ? `${day(to)} ${say(CARD.until)}` : `${say(CARD.until)} ${day(to)}`;
  if (asOf) return bengali ? `${day(asOf)} ${say(CARD.asOf)}` : `${say(CARD.asOf)} ${day(asOf)}`;
  return '';
}

/** A fact's source: a document of the feed, an address, or words. */
function FactSource({
  source,
  sources,
  say,
}: {
  readonly source: string;
  readonly sources: readonly SourceDocument[];
  readonly say: Say;
}) {
  const document = sources.find(({ id }) => id === source);
  const address = document?.url ?? (/^https?:\/\//.test(source) ? source : null);
  const words = document
    ? document.publisher
      ? `${say(document.publisher)}: ${say(document.title)}`
      : say(document.title)
    : address
      ? new URL(address).host
      : source;
  return (
    <span class="source">
      {say(CARD.source)}: {address ? <Outside href={address}>{words}</Outside> : words}
    </span>
  );
}
