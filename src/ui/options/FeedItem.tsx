import { inLanguage } from '../../model/index.ts';
import { tellSize } from '../tell-size.ts';
import { useLostFocus } from '../use-lost-focus.ts';
import { FeedStatus } from './FeedStatus.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import type { FeedActions, FollowedView } from './views.ts';
import type { Voice } from './voice.ts';

interface FeedItemProps {
  readonly voice: Voice;
  readonly feed: FollowedView;
  readonly first: boolean;
  readonly last: boolean;
  readonly actions: FeedActions;
}

/** One followed feed: what it is, how it stands, and what can be done with it. */
export function FeedItem({ voice, feed, first, last, actions }: FeedItemProps) {
  const { words, language } = voice;
  const item = useLostFocus<HTMLLIElement>((within) => within.querySelector('button')?.focus());
  const title = inLanguage(feed.title, language);
  const id = feed.feed;
  const waits =
    feed.checking !== null || (feed.asked && feed.nextAt !== null && Date.parse(feed.nextAt) > voice.now);
  const named = (action: string): string => words.ofFeed(action, title);
  if (feed.removed)
    return (
      <li class="feed feed-removed" data-feed={id} ref={item}>
        <h3 class="feed-title">{title}</h3>
        <p class="feed-note">{words.removed}</p>
        <div class="feed-actions">
          <button
            type="button"
            class="button"
            aria-label={named(words.undo)}
            onClick={() => actions.onRestore(id)}
          >
            {words.undo}
          </button>
        </div>
      </li>
    );
  return (
    <li class="feed" data-feed={id} ref={item}>
      <div class="feed-head">
        <h3 class="feed-title">{title}</h3>
        {!(first && last) && (
          <div class="feed-moves">
            <Move voice={voice} up disabled={first} title={title} onMove={() => actions.onMove(id, -1)} />
            <Move
              voice={voice}
              up={false}
              disabled={last}
              title={title}
              onMove={() => actions.onMove(id, 1)}
            />
          </div>
        )}
      </div>
      {feed.serving && <p class="feed-facts">{factsOf(feed.serving, voice)}</p>}
      <FeedStatus voice={voice} feed={feed} title={title} />
      <div class="feed-actions">
        {!feed.paused && (
          <button
            type="button"
            class="button"
            aria-label={named(words.checkNow)}
            aria-disabled={waits}
            onClick={() => !waits && actions.onCheck(id)}
          >
            {words.checkNow}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={named(feed.paused ? words.resume : words.pause)}
          onClick={() => actions.onPause(id, !feed.paused)}
        >
          {feed.paused ? words.resume : words.pause}
        </button>
        <button
          type="button"
          class="button"
          aria-label={named(words.remove)}
          onClick={() => actions.onRemove(id)}
        >
          {words.remove}
        </button>
      </div>
      <dl class="feed-source">
        <dt>{words.address}</dt>
        <dd dir="ltr">{feed.address}</dd>
        <dt>{words.key}</dt>
        <dd>
          <Fingerprint text={feed.fingerprint} />
        </dd>
      </dl>
    </li>
  );
}

function factsOf(
  { generation, issuedAt, counts, size }: FollowedView['serving'] & object,
  voice: Voice,
): string {
  const { words, tell } = voice;
  return [
    words.generation(tell.number(generation)),
    words.issued(tell.age(issuedAt)),
    words.names(tell.number(counts.entities)),
    words.claims(tell.number(counts.claims)),
    tellSize(size, voice),
  ].join(' · ');
}

interface MoveProps {
  readonly voice: Voice;
  readonly up: boolean;
  readonly disabled: boolean;
  readonly title: string;
  onMove(): void;
}

/** A disabled button keeps the focus, so that who moves a feed to the end is not thrown out of the list. */
function Move({ voice: { words }, up, disabled, title, onMove }: MoveProps) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={up ? words.moveUp(title) : words.moveDown(title)}
      aria-disabled={disabled}
      onClick={() => !disabled && onMove()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={up ? 'm3 10 5-5 5 5' : 'm3 6 5 5 5-5'} />
      </svg>
    </button>
  );
}
