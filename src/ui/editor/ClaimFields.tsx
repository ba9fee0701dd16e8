import { useId, useState } from 'preact/hooks';
import type { EntityHit } from '../../model/index.ts';
import { type Choice, Combobox } from './Combobox.tsx';
import { DayField } from './DayField.tsx';
import type { EditorActions, EditorView } from './views.ts';
import type { EditorVoice } from './voice.ts';

interface Props extends Pick<EditorActions, 'onChange' | 'findPeople'> {
  readonly content: EditorView['content'];
  readonly voice: EditorVoice;
}

/** The claim itself: its sentence, who makes it, and when. */
export function ClaimFields({ content, voice, onChange, findPeople }: Props) {
  const id = useId();
  const { claim, claimedBy, claimedOn } = content;
  const [withEnglish, setWithEnglish] = useState(claim.en !== '');
  const { words, say } = voice;
  const toChoice = (hit: EntityHit): Choice => ({
    id: hit.id,
    label: say(hit.label),
    detail: hit.description ? say(hit.description) : '',
  });
  return (
    <>
      <div class="field">
        <label for={`${id}-claim`}>{words.claim}</label>
        <textarea
          id={`${id}-claim`}
          class="first"
          lang="bn"
          rows={2}
          value={claim.bn}
          onInput={(event) => onChange({ claim: { ...claim, bn: event.currentTarget.value } })}
        />
      </div>
      {withEnglish ? (
        <div class="field">
          <label for={`${id}-claim-en`}>{words.claimEn}</label>
          <textarea
            id={`${id}-claim-en`}
            lang="en"
            rows={2}
            value={claim.en}
            onInput={(event) => onChange({ claim: { ...claim, en: event.currentTarget.value } })}
          />
        </div>
      ) : (
        <button type="button" class="text more" onClick={() => setWithEnglish(true)}>
          {words.claimEnMore}
        </button>
      )}
      <div class="pair">
        <Combobox
          label={words.claimedBy}
          hint={claimedBy?.entity ? words.knownPerson : words.claimedByHint}
          value={claimedBy?.name ?? ''}
          voice={voice}
          find={async (query) => (await findPeople(query)).map(toChoice)}
          onInput={(name) => onChange({ claimedBy: name.trim() === '' ? null : { entity: null, name } })}
          onChoose={(choice) => onChange({ claimedBy: { entity: choice.id, name: choice.label } })}
        />
        <DayField
          label={words.claimedOn}
          day={claimedOn}
          voice={voice}
          onDay={(day) => onChange({ claimedOn: day })}
        />
      </div>
    </>
  );
}
