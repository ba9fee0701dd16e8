import type { StatementCard, TimeExpression } from '../../model/index.ts';
import { LinkButton } from './LinkButton.tsx';
import { Related } from './Related.tsx';
import { Undated } from './Undated.tsx';
import type { CardLink } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly card: StatementCard;
  readonly voice: Voice;
  onOpen(link: CardLink): void;
}

/** A sentence of which nothing is known: who says it, how it is given, which days it names. */
export function StatementBody({ card, voice, onOpen }: Props) {
  const { speaker, cue, directness, times, publishedOn, related } = card;
  const { words, say, day } = voice;
  const days = times.filter(({ from }) => from !== null);
  return (
    <>
      <p class="match unknown">{words.nothingKnown}</p>
      <dl class="facts">
        <div>
          <dt>{words.speaker}</dt>
          <dd>{speaker ? <Speaker speaker={speaker} {...{ say, onOpen }} /> : words.noSpeaker}</dd>
        </div>
        <div>
          <dt>{words.quoted}</dt>
          <dd>{words[`quoted.${directness}`]}</dd>
        </div>
        {cue && (
          <div>
            <dt>{words.cue}</dt>
            <dd lang="bn">{cue}</dd>
          </div>
        )}
        {days.length > 0 && (
          <div>
            <dt>{words.times}</dt>
            <dd>
              {days.map((time) => (
                <span key={time.start} class="time">
                  <span lang="bn">‘{time.text}’</span>: {daysOf(time, voice)}
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.publishedOn}</dt>
          <dd>{day(publishedOn)}</dd>
        </div>
      </dl>
      <Undated {...{ times, publishedOn, voice }} />
      <Related {...{ related, voice, onOpen }} />
    </>
  );
}

/** The speaker as printed; under it who that is, where the words do not say so themselves. */
const Speaker = ({
  speaker: { text, link },
  ...props
}: Pick<Voice, 'say'> & {
  readonly speaker: NonNullable<StatementCard['speaker']>;
  onOpen(link: CardLink): void;
}) => (
  <>
    <span lang="bn">{text}</span>
    {link && (
      <span class="of">
        <LinkButton link={{ kind: 'entity', id: link.id, title: link.label }} {...props} />
      </span>
    )}
  </>
);

const daysOf = ({ from, to }: TimeExpression, { day, days }: Voice): string =>
  from && to ? days(from, to) : day(from);
