import type { ExplainedMatch, MatchedPart } from '../../model/index.ts';
import { Differences } from './Differences.tsx';
import { Undated } from './Undated.tsx';
import type { FoundSentence } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly found: FoundSentence;
  readonly match: ExplainedMatch | null;
  readonly voice: Voice;
}

/** Why a sentence was matched with a claim: what it has of it, what was checked, what differs. */
export function WhyMatch({ found, match, voice }: Props) {
  const { words, say } = voice;
  const explanation = match?.explanation;
  return (
    <>
      <dl>
        <dt>{words.whySentence}</dt>
        <dd lang="bn">{explanation ? marked(found.text, explanation) : found.text}</dd>
        <dt>{words.whyClaim}</dt>
        <dd>{say(found.claim.claimText)}</dd>
        {explanation && explanation.wording !== found.claim.claimText.bn && (
          <>
            <dt>{words.whyWording}</dt>
            <dd lang="bn">{explanation.wording}</dd>
          </>
        )}
      </dl>
      {explanation && <Explained explanation={explanation} voice={voice} />}
      {match && <Undated times={match.times} publishedOn={match.publishedOn} voice={voice} />}
      <p>{words.whyNotAVerdict}</p>
    </>
  );
}

/** What people look for first. */
const ORDER: readonly MatchedPart['kind'][] = ['entity', 'number', 'date', 'word'];

type Explanation = ExplainedMatch['explanation'];

function Explained({ explanation, voice }: { readonly explanation: Explanation; readonly voice: Voice }) {
  const { words, say } = voice;
  const groups = ORDER.map((kind) => ({
    kind,
    parts: explanation.matched.filter((part) => part.kind === kind),
  })).filter(({ parts }) => parts.length > 0);
  return (
    <>
      <h4>{words.whyMatched}</h4>
      <dl>
        {groups.map(({ kind, parts }) => (
          <div key={kind}>
            <dt>{words[`part.${kind}`]}</dt>
            <dd>
              {parts.map(({ here, claim }) => (
                <span key={here.start} class="part" lang="bn">
                  {here.text}
                  <Means printed={here.text} meant={here.label ? say(here.label) : claim.text} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h4>{words.whyChecked}</h4>
      <dl>
        {explanation.checked.map(({ check, outcome }) => (
          <div key={check}>
            <dt>{words[`check.${check}`]}</dt>
            <dd class={`outcome ${outcome}`}>{words[`outcome.${outcome}`]}</dd>
          </div>
        ))}
      </dl>
      <Differences differs={explanation.differs} voice={voice} />
    </>
  );
}

/** What printed words say, where that is not what stands there already (য় is typed in two ways). */
const Means = ({ printed, meant }: { readonly printed: string; readonly meant: string }) =>
  printed.normalize() === meant.normalize() ? null : <small> = {meant}</small>;

/** The sentence with what it has of the claim marked, and what it has otherwise. */
function marked(text: string, { matched, differs }: Explanation) {
  const other = differs.flatMap(({ here }) => (here ? [{ ...here, same: false }] : []));
  const same = matched.map(({ here }) => ({ ...here, same: true }));
  const spans = [...other, ...same].sort((a, b) => a.start - b.start || Number(a.same) - Number(b.same));
  const pieces = [];
  let behind = 0;
  for (const { start, end, same: isSame } of spans) {
    if (start < behind) continue;
    pieces.push(text.slice(behind, start));
    const piece = text.slice(start, end);
    pieces.push(isSame ? <mark key={start}>{piece}</mark> : <em key={start}>{piece}</em>);
    behind = end;
  }
  return [...pieces, text.slice(behind)];
}
