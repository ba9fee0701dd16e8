import type { Bilingual } from '../../model/index.ts';
import { Bar } from './Bar.tsx';
import { ClaimBody } from './ClaimBody.tsx';
import { Copy } from './Copy.tsx';
import { citationOf } from './citation.ts';
import { EntityBody } from './EntityBody.tsx';
import { NoteBody } from './NoteBody.tsx';
import { Hidden } from './NotThis.tsx';
import { StatementBody } from './StatementBody.tsx';
import type { CardLink, CardView, NoteAnswer, NoteView } from './view.ts';
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
  /** "Not this claim", and taking that back. */
  onHide(): void;
  onShow(): void;
  /** Opens the editor on a note of the reader's own. */
  onEdit(note: string): void;
  /** Puts a text on the clipboard; false where the browser would not. */
  onCopy(text: string): boolean;
}

/** The card over the page: one entity or one claim, and the way to the next. */
export function Card(props: CardProps) {
  const { view, voice } = props;
  const hidden = view.kind === 'claim' && view.hiding.state === 'hidden' ? view.hiding : null;
  const feed = feedOf(view);
  const citation = citationOf(view, voice);
  return (
    <section
      class={`card ${view.kind === 'note' ? 'own-note' : view.kind}`}
      lang={voice.language}
      role="dialog"
      aria-labelledby="title"
      aria-busy={view.answer.state === 'loading'}
      tabIndex={-1}
    >
      <Bar {...props} kind={kindOf(view, voice)} />
      <div class="body">
        <h2 id="title">{voice.say(view.title)}</h2>
        {hidden ? (
          <Hidden hiding={hidden} voice={voice} onShow={props.onShow} />
        ) : (
          <>
            <Content {...props} />
            <Why view={view} voice={voice} />
            {feed && (
              <footer class="foot">
                <p class="feed">
                  {voice.words.feed}: {voice.say(feed)}
                </p>
                {citation && <Copy text={citation} voice={voice} onCopy={props.onCopy} />}
              </footer>
            )}
          </>
        )}
      </div>
    </section>
  );
}

const answered = ({ answer }: NoteView): NoteAnswer | null => (answer.state === 'ready' ? answer.card : null);

function kindOf(view: CardView, { words }: Voice): string {
  if (view.kind === 'note') return words.ownNote;
  if (view.kind !== 'entity') return view.kind === 'claim' ? words.claim : words.statement;
  const card = view.answer.state === 'ready' ? view.answer.card : null;
  const kind = card?.entity.kind ?? view.found?.kind;
  return kind ? words[`kind.${kind}`] : '';
}

function feedOf(view: CardView): Bilingual | null {
  if (view.kind === 'statement' || view.kind === 'note' || view.answer.state !== 'ready') return null;
  return (view.kind === 'claim' ? view.answer.card?.card.feed : view.answer.card?.feed) ?? null;
}

function Content({ view, voice, onOpen, onRetry, onHide, onEdit }: CardProps) {
  const { words } = voice;
  // A note is there already: it waits for nothing.
  if (view.kind === 'note')
    return <NoteBody id={view.id} note={view.found} answer={answered(view)} {...{ voice, onOpen, onEdit }} />;
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
  if (!view.answer.card)
    return <p class="note">{view.kind === 'statement' ? words.noStatement : words.missing}</p>;
  if (view.kind === 'entity') return <EntityBody card={view.answer.card} voice={voice} onOpen={onOpen} />;
  if (view.kind === 'statement')
    return <StatementBody card={view.answer.card} voice={voice} onOpen={onOpen} />;
  const { found, hiding, answer } = view;
  return <ClaimBody answer={answer.card!} {...{ found, hiding, voice, onOpen, onHide, onEdit }} />;
}
