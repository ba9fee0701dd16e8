import type { EntityCard } from '../../model/index.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { FactItem } from './FactItem.tsx';
import { LinkButton } from './LinkButton.tsx';
import type { CardLink } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly card: EntityCard;
  readonly voice: Voice;
  onOpen(link: CardLink): void;
}

/** Who or what an entity is: name in the other language, description, dated facts, relations, claims about it. */
export function EntityBody({ card, voice, onOpen }: Props) {
  const { entity, related, claims, sources } = card;
  const { words, say, language } = voice;
  const other = language === 'bn' ? 'en' : 'bn';
  return (
    <>
      {entity.label[other] && (
        <p class="other-name" lang={other}>
          {entity.label[other]}
        </p>
      )}
      {entity.description && <p class="description">{say(entity.description)}</p>}
      {entity.facts.length > 0 && (
        <dl class="facts">
          {entity.facts.map((fact, i) => (
            <FactItem key={i} fact={fact} sources={sources} voice={voice} />
          ))}
        </dl>
      )}
      {related.length > 0 && (
        <section>
          <h3>{words.related}</h3>
          <dl class="related">
            {related.map(({ as, link }) => (
              <div key={as + link.id}>
                <dt>{words[`relation.${as}`] ?? as.replaceAll('-', ' ')}</dt>
                <dd>
                  <LinkButton
                    link={{ kind: 'entity', id: link.id, title: link.label }}
                    {...{ say, onOpen }}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {claims.length > 0 && (
        <section>
          <h3>{words.claimsAbout}</h3>
          <ul class="claims">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimItem claim={claim} voice={voice} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
