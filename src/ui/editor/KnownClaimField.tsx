import type { Bilingual, ClaimLink } from '../../model/index.ts';
import { type Choice, Combobox } from './Combobox.tsx';
import type { EditorActions, ProposedClaimView } from './views.ts';
import type { EditorVoice } from './voice.ts';

interface Props extends Pick<EditorActions, 'findClaims'> {
  readonly claim: string | null;
  readonly text: Bilingual | null;
  readonly proposed: readonly ProposedClaimView[];
  readonly voice: EditorVoice;
  onClaim(id: string | null): void;
}

/** The known claim that the note is about: what the sentence matches is offered, others are searched. */
export function KnownClaimField({ claim, text, proposed, voice, findClaims, onClaim }: Props) {
  const { words, say, day } = voice;
  if (claim !== null)
    return (
      <div class="known">
        <div class="field known-claim">
          <span class="label">{words.knownClaim}</span>
          <p>{text ? say(text) : claim}</p>
          <button type="button" class="text" onClick={() => onClaim(null)}>
            {words.unlinkClaim}
          </button>
        </div>
      </div>
    );
  const toChoice = (link: ClaimLink): Choice => ({
    id: link.id,
    label: say(link.text),
    detail: [...link.saidBy.map(({ label }) => say(label)), link.statedOn && day(link.statedOn)]
      .filter(Boolean)
      .join(' · '),
  });
  return (
    <div class="known">
      <Combobox
        label={words.knownClaim}
        hint={words.knownClaimHint}
        value=""
        clears
        voice={voice}
        find={async (query) => (await findClaims(query)).map(toChoice)}
        onChoose={(choice) => onClaim(choice.id)}
      />
      {proposed.length > 0 && (
        <div class="proposed">
          <span class="hint">{words.proposedClaims}</span>
          <ul>
            {proposed.map((one) => (
              <li key={one.id}>
                <button type="button" class="text" onClick={() => onClaim(one.id)}>
                  {say(one.text)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
