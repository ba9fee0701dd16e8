import { tellChange } from '../tell-change.ts';
import { tellSize } from '../tell-size.ts';
import { tellNext } from './tell-feed.ts';
import type { FollowedView } from './views.ts';
import type { Voice } from './voice.ts';

interface FeedStatusProps {
  readonly voice: Voice;
  readonly feed: FollowedView;
  readonly title: string;
}

/** How a feed stands: being fetched, well, or in trouble; what it brought; what happens next. */
export function FeedStatus({ voice, feed, title }: FeedStatusProps) {
  const { words } = voice;
  if (feed.paused) return <p class="feed-note">{words.paused}</p>;
  return (
    <>
      {feed.change && <p class="feed-change">{tellChange(feed.change, voice)}</p>}
      {feed.checking ? (
        <Fetching voice={voice} progress={feed.checking.progress} title={title} />
      ) : (
        <Standing voice={voice} feed={feed} />
      )}
      {feed.serving?.stale && <p class="feed-trouble">{words.stale}</p>}
    </>
  );
}

interface FetchingProps {
  readonly voice: Voice;
  readonly progress: { readonly bytes: number; readonly bytesInAll: number } | null;
  readonly title: string;
}

function Fetching({ voice, progress, title }: FetchingProps) {
  const { words } = voice;
  if (!progress) return <p class="feed-note">{words.waitingTurn}</p>;
  const { bytes, bytesInAll } = progress;
  return (
    <div class="feed-progress">
      <progress aria-label={words.progress(title)} value={bytes} max={Math.max(1, bytesInAll)} />
      <p class="feed-note">{words.fetching(tellSize(bytes, voice), tellSize(bytesInAll, voice))}</p>
    </div>
  );
}

function Standing({ voice, feed }: { readonly voice: Voice; readonly feed: FollowedView }) {
  const { words, troubles, tell } = voice;
  const { trouble, rightAt, serving } = feed;
  const next = tellNext(feed, voice);
  if (!trouble)
    return (
      <p class="feed-note">{[...(rightAt ? [words.right(tell.age(rightAt))] : []), next].join(' · ')}</p>
    );
  return (
    <div>
      <p class="feed-trouble">
        {troubles[trouble.kind]}
        {voice.language === 'bn' ? '।' : '.'}
      </p>
      <p class="feed-note">
        {serving && `${words.keptServing} `}
        {[rightAt ? words.lastRight(tell.age(rightAt)) : words.neverRight, next].join(' · ')}
      </p>
      <p class="detail" lang="en">
        {trouble.detail}
      </p>
    </div>
  );
}
