import type { EntityCard, SourceDocument } from '../../model/index.ts';
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

/** "১৭ ডিসেম্বর ২০১১ থেকে", "২০ জুন ২০২৪ পর্যন্ত", "২০ জুন ২০২৪-এর তথ্য" */
function heldWhen({ from, to, asOf }: Fact, { words, day, days }: Voice): string {
  if (from && to) return days(from, to);
  if (from) return words.from.replace('{day}', day(from));
  if (to) return words.until.replace('{day}', day(to));
  return asOf ? words.asOf.replace('{day}', day(asOf)) : '';
}

/** A fact's source: a document of the feed, an address, or words. */
function Source({ source, sources, voice }: Pick<Props, 'sources' | 'voice'> & { readonly source: string }) {
  const { say, words } = voice;
  const document = sources.find(({ id }) => id === source);
  const address = document ? document.url : URL.canParse(source) ? source : undefined;
  const named = document
    ? [document.publisher, document.title].flatMap((text) => (text ? [say(text)] : [])).join(': ')
    : address
      ? new URL(address).host
      : source;
  return (
    <span class="source">
      {words.source}: <Outside href={address}>{named}</Outside>
    </span>
  );
}
