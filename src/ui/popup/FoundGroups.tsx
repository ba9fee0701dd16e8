import { ENTITY_KINDS, inLanguage, type Language } from '../../model/index.ts';
import { MATCH_WORDS } from '../phrases/card.ts';
import { OWN_WORDS } from '../phrases/own-claims.ts';
import { FoundItem } from './FoundItem.tsx';
import type { FoundClaimView, FoundEntityView, Place } from './views.ts';
import type { Voice } from './voice.ts';

interface FoundGroupsProps {
  readonly voice: Voice;
  readonly entities: readonly FoundEntityView[];
  readonly claims: readonly FoundClaimView[];
  onJump(place: Place, position: number, count: number): void;
}

/** What was found on the page: claims first, then what it names, kind by kind. Empty groups do not show. */
export function FoundGroups({ voice, entities, claims, onJump }: FoundGroupsProps) {
  const { words, language, tell } = voice;
  const kinds = ENTITY_KINDS.map((kind) => ({
    kind,
    found: entities.filter((entity) => entity.kind === kind),
  })).filter(({ found }) => found.length > 0);
  return (
    <>
      {claims.length > 0 && (
        <section class="group" aria-labelledby="group-claims">
          <GroupHeading id="group-claims" label={words.claims} count={tell.number(claims.length)} />
          <ul>
            {claims.map((claim) => (
              <FoundItem
                key={`${claim.id} ${claim.relation}`}
                voice={voice}
                label={inLanguage(claim.text, language)}
                {...noteOf(claim, language)}
                kind={claim.relation === 'contradicts' ? 'contradicts' : 'claim'}
                places={claim.places}
                onJump={onJump}
              />
            ))}
          </ul>
        </section>
      )}
      {kinds.map(({ kind, found }) => (
        <section key={kind} class="group" aria-labelledby={`group-${kind}`}>
          <GroupHeading id={`group-${kind}`} label={words[kind]} count={tell.number(found.length)} />
          <ul>
            {found.map((entity) => (
              <FoundItem
                key={entity.id}
                voice={voice}
                label={inLanguage(entity.label, language)}
                kind="entity"
                places={entity.places}
                onJump={onJump}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What a claim's line says under it: how the page's sentence differs, and whose claim it is if the reader's own. */
function noteOf({ relation, own }: FoundClaimView, language: Language): { note?: string } {
  const parts = [...(own ? [OWN_WORDS[own]] : []), ...(relation === 'same' ? [] : [MATCH_WORDS[relation]])];
  return parts.length > 0 ? { note: parts.map((words) => inLanguage(words, language)).join(' · ') } : {};
}

interface GroupHeadingProps {
  readonly id: string;
  readonly label: string;
  readonly count: string;
}

const GroupHeading = ({ id, label, count }: GroupHeadingProps) => (
  <h2 id={id} class="group-heading">
    {label} <span class="group-count">{count}</span>
  </h2>
);
