import type { ClaimLink } from '../../model/index.ts';
import { ClaimItem } from './ClaimItem.tsx';
import type { CardLink } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly related: readonly ClaimLink[];
  readonly voice: Voice;
  onOpen(link: CardLink): void;
}

/** Claims about something close to what the sentence says, which it does not make: said so, and without ratings. */
export function Related({ related, voice, onOpen }: Props) {
  if (related.length === 0) return null;
  return (
    <section class="offered">
      <h3>{voice.words.relatedClaims}</h3>
      <p class="details">{voice.words.relatedMore}</p>
      <ul class="claims">
        {related.map((claim) => (
          <li key={claim.id}>
            <ClaimItem claim={claim} voice={voice} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
