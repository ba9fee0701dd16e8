import type { AnnotationContent, VerdictScale } from '../../model/index.ts';
import { textRuns } from '../text-runs.ts';
import type { EditorVoice } from './voice.ts';

interface Props {
  readonly other: AnnotationContent;
  readonly own: AnnotationContent;
  readonly scale: VerdictScale;
  readonly voice: EditorVoice;
}

/** Field by field, how another version of a note reads against the one being edited. */
export function NoteDifference({ other, own, scale, voice }: Props) {
  const { words } = voice;
  const before = fieldsOf(other, scale, voice);
  const now = fieldsOf(own, scale, voice);
  const changed = before.flatMap(([label, text], i) => {
    const [, ownText] = now[i]!;
    return text === ownText ? [] : [{ label, runs: textRuns(text, ownText) }];
  });
  if (changed.length === 0) return <p class="hint">{words.same}</p>;
  return (
    <dl class="difference">
      {changed.map(({ label, runs }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {runs.map(({ of, text }, i) => {
              const key = i;
              if (of === 'both') return <span key={key}>{text}</span>;
              return of === 'then' ? (
                <del key={key}>
                  <span class="unseen">{words.onlyThere}: </span>
                  {text}
                </del>
              ) : (
                <ins key={key}>
                  <span class="unseen">{words.onlyHere}: </span>
                  {text}
                </ins>
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function fieldsOf(content: AnnotationContent, scale: VerdictScale, voice: EditorVoice): [string, string][] {
  const { words, say, day } = voice;
  const verdict = scale.find(({ id }) => id === content.verdict);
  const sources = content.sources.map(({ url, title, publisher, accessedOn }) =>
    [title, publisher, url, accessedOn && day(accessedOn)].filter(Boolean).join(' · '),
  );
  return [
    [words.claim, content.claim.bn],
    [words.claimEn, content.claim.en],
    [words.claimedBy, content.claimedBy?.name ?? ''],
    [words.claimedOn, content.claimedOn ? day(content.claimedOn) : ''],
    [words.verdict, verdict ? say(verdict.label) : (content.verdict ?? '')],
    [words.explanation, content.explanation],
    [words.sources, sources.join('\n')],
    [words.tags, content.tags.join(', ')],
    [words.knownClaim, content.knownClaim ?? ''],
    [words.reviewUrl, content.reviewUrl ?? ''],
    [words.state, words[content.state]],
  ];
}
