import { CARD } from '../phrases/card.ts';
import type { Say } from '../phrases/phrase.ts';
import type { CardView } from './view.ts';

/** Why the card opened here: the form found, what was taken off, the name or claim it matched. */
export function Why({ view, say }: { readonly view: CardView; readonly say: Say }) {
  return (
    <details class="why">
      <summary>{say(CARD.why)}</summary>
      {view.kind === 'entity' ? <WhyEntity view={view} say={say} /> : <WhyClaim view={view} say={say} />}
    </details>
  );
}

function WhyEntity({ view, say }: { readonly view: CardView & { kind: 'entity' }; readonly say: Say }) {
  const found = view.found!;
  return (
    <>
      <dl>
        <dt>{say(CARD.whyForm)}</dt>
        <dd lang="bn">{found.surface}</dd>
        <dt>{say(CARD.whySuffix)}</dt>
        <dd lang="bn">{found.suffix ? `-${found.suffix.replace(/^-/, '')}` : say(CARD.whyNoSuffix)}</dd>
        <dt>{say(CARD.whyName)}</dt>
        <dd lang="bn">{found.name}</dd>
      </dl>
      {found.runnersUp.length > 0 && <p>{say(CARD.whyOthers)}</p>}
    </>
  );
}

function WhyClaim({ view, say }: { readonly view: CardView & { kind: 'claim' }; readonly say: Say }) {
  const found = view.found!;
  return (
    <>
      <dl>
        <dt>{say(CARD.whySentence)}</dt>
        <dd lang="bn">{found.sentence}</dd>
        <dt>{say(CARD.whyClaim)}</dt>
        <dd>{say(found.claimText)}</dd>
      </dl>
      <p>{say(CARD.whyNotAVerdict)}</p>
    </>
  );
}
