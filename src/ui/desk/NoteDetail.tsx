import type { ComponentChildren, Ref } from 'preact';
import { type Annotation, inLanguage, type Placement, type VerdictScale } from '../../model/index.ts';
import { showDay } from '../day-words.ts';
import { Conflict } from './Conflict.tsx';
import { paragraphsOf } from './linked-text.ts';
import { NotePlace } from './NotePlace.tsx';
import { LinkedText, NoteSources } from './NoteSources.tsx';
import { type VersionActions, Versions } from './Versions.tsx';
import { verdictName } from './verdict-name.ts';
import type { OpenNoteView } from './views.ts';
import type { Voice } from './voice.ts';

/** What can be done with the note that is open. */
export interface NoteActions extends VersionActions {
  onPlace(): void;
  onEdit(): void;
  onDelete(): void;
  onClose(): void;
}

interface NoteDetailProps extends NoteActions {
  readonly voice: Voice;
  readonly open: Extract<OpenNoteView, { kind: 'note' }>;
  readonly scale: VerdictScale;
  /** Takes the focus when the note is opened by key. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** A note to be read, with its place, its versions and what can be done with it. */
export function NoteDetail(props: NoteDetailProps) {
  const { voice, open, scale } = props;
  const { annotation, placement } = open;
  const { words } = voice;
  return (
    <article class="note">
      <div class="note-actions">
        <button type="button" class="button note-back" onClick={props.onClose}>
          {words.close}
        </button>
        <button type="button" class="button button-main" onClick={props.onEdit}>
          {words.edit}
        </button>
        <button type="button" class="button" onClick={props.onPlace}>
          {words.showPlace}
        </button>
        <button type="button" class="button" onClick={props.onDelete}>
          {words.delete}
        </button>
      </div>
      {open.conflicts > 0 && <Conflict {...props} />}
      <p class="note-badges">
        <span class={`verdict ${annotation.verdict ? '' : 'verdict-none'}`}>
          {verdictName(voice, scale, annotation.verdict)}
        </span>
        <span class={`state state-${annotation.state}`}>{words[annotation.state]}</span>
        {annotation.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </p>
      <NoteClaim voice={voice} annotation={annotation} heading={props.heading} />
      <NoteQuote voice={voice} annotation={annotation} placement={placement} />
      {annotation.explanation !== '' && (
        <Part title={words.explanation}>
          {paragraphsOf(annotation.explanation).map((paragraph, at) => (
            <p key={at} class="note-paragraph">
              <LinkedText text={paragraph} />
            </p>
          ))}
        </Part>
      )}
      {annotation.sources.length > 0 && (
        <Part title={words.sources}>
          <NoteSources voice={voice} sources={annotation.sources} />
        </Part>
      )}
      {annotation.knownClaim && (
        <Part title={words.knownClaim}>
          <p lang="bn">
            {open.knownClaim ? inLanguage(open.knownClaim, voice.language) : annotation.knownClaim}
          </p>
        </Part>
      )}
      {annotation.reviewUrl?.trim() && (
        <Part title={words.reviewUrl}>
          <p>
            <LinkedText text={annotation.reviewUrl} />
          </p>
        </Part>
      )}
      <NoteTimes voice={voice} annotation={annotation} />
      <Versions {...props} />
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="note-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface OfNote {
  readonly voice: Voice;
  readonly annotation: Annotation;
}

function NoteClaim({ voice, annotation, heading }: OfNote & { readonly heading: Ref<HTMLHeadingElement> }) {
  const { words, language } = voice;
  const { claim, claimedBy, claimedOn } = annotation;
  const bn = claim.bn.trim();
  const en = claim.en.trim();
  const inEnglish = en !== '' && (language === 'en' || bn === '');
  const [first, other] = inEnglish ? [en, bn] : [bn, en];
  return (
    <>
      {first ? (
        <h2 ref={heading} tabIndex={-1} lang={inEnglish ? 'en' : 'bn'}>
          {first}
        </h2>
      ) : (
        <h2 ref={heading} tabIndex={-1} class="note-unclaimed">
          {words.noClaim}
        </h2>
      )}
      {other && (
        <p class="note-other" lang={inEnglish ? 'bn' : 'en'}>
          {other}
        </p>
      )}
      {(claimedBy || claimedOn) && (
        <p class="note-by">
          <span class="label">{words.claimedBy}</span> <bdi lang="bn">{claimedBy?.name}</bdi>
          {claimedBy && claimedOn && ', '}
          {claimedOn && showDay(claimedOn, language)}
        </p>
      )}
    </>
  );
}

function NoteQuote({ voice, annotation, placement }: OfNote & { readonly placement: Placement }) {
  const { words, language } = voice;
  const { target } = annotation;
  const about = [target.site, target.publishedOn && words.published(showDay(target.publishedOn, language))];
  return (
    <Part title={words.quote}>
      <blockquote lang="bn">{target.selectors.quote.exact}</blockquote>
      <p class="note-article">
        <a href={target.url} target="_blank" rel="noreferrer" lang="bn">
          {target.title || target.url}
        </a>
        <span class="note-facts">{about.filter(Boolean).join(' · ')}</span>
      </p>
      <NotePlace voice={voice} placement={placement} />
    </Part>
  );
}

function NoteTimes({ voice: { words, tell }, annotation }: OfNote) {
  return (
    <p class="note-facts">
      {words.created(tell.age(annotation.createdAt))} ·{' '}
      <time dateTime={annotation.modifiedAt}>{words.modified(tell.age(annotation.modifiedAt))}</time> ·{' '}
      {words.version(tell.number(annotation.revision))}
    </p>
  );
}
