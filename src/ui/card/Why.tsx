import type { FoundMention } from '../../model/index.ts';
import type { CardView, ClaimView } from './view.ts';
import type { Voice } from './voice.ts';
import { WhyMatch } from './WhyMatch.tsx';

interface Props {
  readonly view: CardView;
  readonly voice: Voice;
}

/** Why the card opened here: the form found, what was taken off, the name or claim it matched. */
export function Why({ view, voice }: Props) {
  if (view.kind === 'statement' || view.kind === 'note' || !view.found) return null;
  return (
    <details class="why">
      <summary>{voice.words.why}</summary>
      {view.kind === 'entity' ? (
        <WhyEntity found={view.found} voice={voice} />
      ) : (
        <WhyMatch found={view.found} match={matchOf(view)} voice={voice} />
      )}
    </details>
  );
}

const matchOf = ({ answer }: ClaimView) => (answer.state === 'ready' ? (answer.card?.match ?? null) : null);

function WhyEntity({ found, voice: { words } }: { readonly found: FoundMention; readonly voice: Voice }) {
  return (
    <>
      <dl>
        <dt>{words.whyForm}</dt>
        <dd lang="bn">{found.surface}</dd>
        <dt>{words.whySuffix}</dt>
        {found.suffix ? <dd lang="bn">-{found.suffix.replace(/^-/, '')}</dd> : <dd>{words.whyNoSuffix}</dd>}
        <dt>{words.whyName}</dt>
        <dd lang="bn">{found.name}</dd>
      </dl>
      {found.runnersUp.length > 0 && <p>{words.whyOthers}</p>}
    </>
  );
}
