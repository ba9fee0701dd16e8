import { Bar } from './Bar.tsx';
import { ClaimBody } from './ClaimBody.tsx';
import { EntityBody } from './EntityBody.tsx';
import type { CardLink, CardView } from './view.ts';
import type { Voice } from './voice.ts';
import { Why } from './Why.tsx';

export interface CardProps {
  readonly view: CardView;
  readonly voice: Voice;
  readonly canGoBack: boolean;
  readonly pinned: boolean;
  onBack(): void;
  onClose(): void;
  onPin(pinned: boolean): void;
  onRetry(): void;
  onOpen(link: CardLink): void;
}

/** The card over the page: one entity or one claim, and the way to the next. */
export function Card(props: CardProps) {
  const { view, voice } = props;
  const card = view.answer.state === 'ready' ? view.answer.card : null;
  return (
    <section
      class={`card ${view.kind}`}
      lang={voice.language}
      role="dialog"
      aria-labelledby="title"
      aria-busy={view.answer.state === 'loading'}
      tabIndex={-1}
    >
      <Bar {...props} kind={kindOf(view, voice)} />
      <div class="body">
        <h2 id="title">{voice.say(view.title)}</h2>
        <Content {...props} />
        <Why view={view} voice={voice} />
        {card && (
          <p class="feed">
            {voice.words.feed}: {voice.say(card.feed)}
          </p>
        )}
      </div>
    </section>
  );
}

function kindOf(view: CardView, { words }: Voice): string {
  if (view.kind === 'claim') return words.claim;
  const card = view.answer.state === 'ready' ? view.answer.card : null;
  const kind = card?.entity.kind ?? view.found?.kind;
  return kind ? words[`kind.${kind}`] : '';
}

function Content({ view, voice, onOpen, onRetry }: CardProps) {
  const { words } = voice;
  if (view.answer.state === 'loading') return <p class="note">{words.loading}</p>;
  if (view.answer.state === 'failed')
    return (
      <p class="note" role="alert">
        {words.failed}{' '}
        <button type="button" class="text" onClick={onRetry}>
          {words.retry}
        </button>
      </p>
    );
  if (!view.answer.card) return <p class="note">{words.missing}</p>;
  return view.kind === 'entity' ? (
    <EntityBody card={view.answer.card} voice={voice} onOpen={onOpen} />
  ) : (
    view.answer.card && <ClaimBody card={view.answer.card} found={view.found} voice={voice} onOpen={onOpen} />
  );
}
