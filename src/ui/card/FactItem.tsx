import type { EntityCard, SourceDocument } from '../../model/index.ts';
import { heldWhen, sourceOf } from './fact-words.ts';
import { Outside } from './Outside.tsx';
import type { Voice } from './voice.ts';

type Fact = EntityCard['entity']['facts'][number];

interface Props {
  readonly fact: Fact;
  readonly sources: readonly SourceDocument[];
  readonly voice: Voice;
}

/** A fact with the days it held and where it is from. */
export function FactItem({ fact, sources, voice }: Props) {
  return (
    <div>
      <dt>{voice.say(fact.property)}</dt>
      <dd>
        {voice.say(fact.value)} <span class="when">{heldWhen(fact, voice)}</span>
        {fact.source && <Source source={fact.source} sources={sources} voice={voice} />}
      </dd>
    </div>
  );
}

function Source({ source, sources, voice }: Pick<Props, 'sources' | 'voice'> & { readonly source: string }) {
  const { name, address } = sourceOf(source, sources, voice);
  return (
    <span class="source">
      {voice.words.source}: <Outside href={address}>{name}</Outside>
    </span>
  );
}
