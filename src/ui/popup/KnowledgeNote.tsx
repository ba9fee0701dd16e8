import { inLanguage } from '../../model/index.ts';
import { knowledgeProblems } from '../phrases/knowledge-problems.ts';
import { tellChange } from '../tell-change.ts';
import { tellSize } from '../tell-size.ts';
import type { FeedView, KnowledgeView } from './views.ts';
import type { Voice } from './voice.ts';

interface KnowledgeNoteProps {
  readonly voice: Voice;
  readonly knowledge: KnowledgeView;
  onSettings(): void;
}

/** The state of the knowledge: one quiet line, which opens to the feeds. */
export function KnowledgeNote({ voice, knowledge, onSettings }: KnowledgeNoteProps) {
  const { words, language } = voice;
  return (
    <details class="knowledge">
      <summary>
        <span class="knowledge-title">{words.knowledge}</span>
        <span class="knowledge-summary">{summaryOf(voice, knowledge)}</span>
      </summary>
      {knowledge.problem !== null && (
        <div class="knowledge-problem">
          <p>{inLanguage(knowledgeProblems[knowledge.problem].more, language)}</p>
        </div>
      )}
      <ul>
        {knowledge.feeds.map((feed) => (
          <Feed key={feed.id} voice={voice} feed={feed} />
        ))}
      </ul>
      <div class="following">
        {followingOf(voice, knowledge) !== null && <p>{followingOf(voice, knowledge)}</p>}
        <button type="button" class="quiet-action" onClick={onSettings}>
          {words.feedSettings}
        </button>
      </div>
    </details>
  );
}

function summaryOf(
  { words, tell, language }: Voice,
  { feeds, problem, installing, following }: KnowledgeView,
): string {
  if (installing) return words.installing;
  if (following.checking) return words.checkingFeeds;
  if (problem !== null) return inLanguage(knowledgeProblems[problem].title, language);
  if (following.troubled > 0) return words.knowledgeProblem;
  const newest = feeds
    .map(({ issuedAt }) => issuedAt)
    .sort()
    .at(-1);
  if (newest === undefined) return words.noFeeds;
  return feeds.some(({ stale }) => stale) ? words.stale : words.issued(tell.age(newest));
}

/** How the followed feeds stand; null where none is followed. */
function followingOf(voice: Voice, { following }: KnowledgeView): string | null {
  const { words, tell } = voice;
  const { count, checking, progress, troubled, rightAt } = following;
  if (count === 0) return null;
  if (progress)
    return words.fetchingFeed(tellSize(progress.bytes, voice), tellSize(progress.bytesInAll, voice));
  if (checking) return words.checkingFeeds;
  if (troubled > 0) return words.feedsTroubled(tell.number(troubled));
  return rightAt === null ? words.feedsWaiting : words.feedsRight(tell.age(rightAt));
}

function Feed({
  voice: { words, tell, language },
  feed,
}: {
  readonly voice: Voice;
  readonly feed: FeedView;
}) {
  const parts = [
    words.issued(tell.age(feed.issuedAt)),
    ...(feed.entities > 0 ? [words.feedNames(tell.number(feed.entities))] : []),
    ...(feed.claims > 0 ? [words.feedClaims(tell.number(feed.claims))] : []),
  ];
  return (
    <li class="feed">
      <p class="feed-title">{inLanguage(feed.title, language)}</p>
      <p class="feed-facts">{parts.join(' · ')}</p>
      {feed.change && <p class="feed-facts">{tellChange(feed.change, { words, tell })}</p>}
      {feed.stale && <p class="feed-stale">{words.staleMore}</p>}
    </li>
  );
}
