import { inLanguage } from '../../model/index.ts';
import { AddFeed } from './AddFeed.tsx';
import { FeedItem } from './FeedItem.tsx';
import type { AddView, BundledView, FeedActions, FeedsView } from './views.ts';
import type { Voice } from './voice.ts';

interface FeedsSectionProps {
  readonly voice: Voice;
  readonly view: FeedsView;
  readonly add: AddView;
  readonly actions: FeedActions;
}

/** The feeds in the order of asking, the bundled one last, and the way to another. */
export function FeedsSection({
  voice,
  view: { feeds, bundled, connection },
  add,
  actions,
}: FeedsSectionProps) {
  const { words } = voice;
  const movable = feeds.filter(({ removed }) => !removed);
  return (
    <section aria-labelledby="feeds-title">
      <div class="section-head">
        <h2 id="feeds-title">{words.feeds}</h2>
        {movable.some(({ paused }) => !paused) && (
          <button type="button" class="button" onClick={() => actions.onCheck(null)}>
            {words.checkAll}
          </button>
        )}
      </div>
      <p class="section-more">{words.feedsMore}</p>
      {connection !== 'good' && <p class="feed-trouble">{words[connection]}</p>}
      <ol class="feeds">
        {feeds.map((feed) => (
          <FeedItem
            key={feed.feed}
            voice={voice}
            feed={feed}
            first={feed === movable[0]}
            last={feed === movable.at(-1)}
            actions={actions}
          />
        ))}
        {bundled.map((feed) => (
          <Bundled key={feed.id} voice={voice} feed={feed} />
        ))}
      </ol>
      <AddFeed voice={voice} add={add} actions={actions} />
    </section>
  );
}

function Bundled({ voice, feed }: { readonly voice: Voice; readonly feed: BundledView }) {
  const { words, tell, language } = voice;
  const facts = [
    words.issued(tell.age(feed.issuedAt)),
    words.names(tell.number(feed.entities)),
    words.claims(tell.number(feed.claims)),
  ];
  return (
    <li class="feed feed-bundled">
      <h3 class="feed-title">{inLanguage(feed.title, language)}</h3>
      <p class="feed-facts">{facts.join(' · ')}</p>
      <p class="feed-note">{words.bundledMore}</p>
    </li>
  );
}
