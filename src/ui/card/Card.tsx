import type { Language } from '../../model/index.ts';
import { CARD, KIND_WORDS } from '../phrases/card.ts';
import { type Say, sayIn } from '../phrases/phrase.ts';
import { ClaimBody } from './ClaimBody.tsx';
import { EntityBody } from './EntityBody.tsx';
import { BackIcon, CloseIcon, PinIcon } from './icons.tsx';
import type { CardLink, CardView } from './view.ts';
import { Why } from './Why.tsx';

export interface CardProps {
  readonly view: CardView;
  readonly language: Language;
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
  const { view, language } = props;
  const say = sayIn(language);
  const card = view.answer.state === 'ready' ? view.answer.card : null;
  return (
    <section
      class={`card ${view.kind}`}
      lang={language}
      role="dialog"
      aria-labelledby="title"
      aria-busy={view.answer.state === 'loading'}
      tabIndex={-1}
    >
      <Bar {...props} say={say} kind={kindOf(view, say)} />
      <div class="body">
        <h2 id="title">{say(view.title)}</h2>
        <Content {...props} say={say} />
        {view.found && <Why view={view} say={say} />}
        {card && (
          <p class="feed">
            {say(CARD.feed)}: {say(card.feed)}
          </p>
        )}
      </div>
    </section>
  );
}

function kindOf(view: CardView, say: Say): string {
  if (view.kind === 'claim') return say(CARD.claim);
  const kind =
    view.answer.state === 'ready' && view.answer.card ? view.answer.card.entity.kind : view.found?.kind;
  return kind ? say(KIND_WORDS[kind]) : '';
}

function Bar({
  say,
  kind,
  canGoBack,
  pinned,
  onBack,
  onClose,
  onPin,
}: CardProps & { readonly say: Say; readonly kind: string }) {
  return (
    <header class="bar">
      {canGoBack && (
        <button
          type="button"
          class="icon"
          aria-label={say(CARD.back)}
          title={say(CARD.back)}
          onClick={onBack}
        >
          <BackIcon />
        </button>
      )}
      <span class="kind">{kind}</span>
      <button
        type="button"
        class="icon"
        aria-label={say(pinned ? CARD.unpin : CARD.pin)}
        title={say(pinned ? CARD.unpin : CARD.pin)}
        aria-pressed={pinned}
        onClick={() => onPin(!pinned)}
      >
        <PinIcon />
      </button>
      <button
        type="button"
        class="icon"
        aria-label={say(CARD.close)}
        title={say(CARD.close)}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </header>
  );
}

function Content({ view, language, say, onOpen, onRetry }: CardProps & { readonly say: Say }) {
  if (view.answer.state === 'loading')
    return (
      <p class="note" role="status">
        {say(CARD.loading)}
      </p>
    );
  if (view.answer.state === 'failed')
    return (
      <p class="note" role="alert">
        {say(CARD.failed)}{' '}
        <button type="button" class="text" onClick={onRetry}>
          {say(CARD.retry)}
        </button>
      </p>
    );
  if (!view.answer.card)
    return (
      <p class="note" role="status">
        {say(CARD.missing)}
      </p>
    );
  return view.kind === 'entity' ? (
    <EntityBody card={view.answer.card as never} language={language} say={say} onOpen={onOpen} />
  ) : (
    <ClaimBody
      card={view.answer.card as never}
      found={view.found}
      language={language}
      say={say}
      onOpen={onOpen}
    />
  );
}
