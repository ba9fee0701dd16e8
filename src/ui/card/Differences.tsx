import type { ExplainedDifference } from '../../model/index.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly differs: readonly ExplainedDifference[];
  readonly voice: Voice;
}

/** What a sentence says otherwise than the claim: "সংখ্যা: এখানে ৫০, আগের দাবিতে ৩০". */
export function Differences({ differs, voice }: Props) {
  if (differs.length === 0) return null;
  return (
    <ul class="differs">
      {differs.map((difference, i) => (
        <li key={i}>
          {voice.words[`differs.${difference.kind}`]}: <Sides difference={difference} voice={voice} />
        </li>
      ))}
    </ul>
  );
}

function Sides({
  difference: { here, claim },
  voice: { words, say },
}: {
  readonly difference: ExplainedDifference;
  readonly voice: Voice;
}) {
  const named = (side: NonNullable<typeof claim>): string => (side.label ? say(side.label) : side.text);
  const phrase = here ? (claim ? words.differs : words.differsHere) : words.differsClaim;
  return (
    <>
      {phrase.split(/(\{here\}|\{claim\})/).map((part, i) => {
        const side = part === '{here}' ? here : part === '{claim}' ? claim : null;
        return side ? (
          <b key={i} lang={side.label ? undefined : 'bn'}>
            {named(side)}
          </b>
        ) : (
          part
        );
      })}
    </>
  );
}
