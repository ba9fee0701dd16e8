import { useEffect, useState } from 'preact/hooks';
import { fromPopup, type PageReview } from '../messages/index.ts';
import type { PageReviewView, PageView } from '../ui/popup/index.ts';

export interface PageReviewsState {
  readonly found: readonly PageReviewView[];
  /** Whether the last keeping failed. */
  readonly troubled: boolean;
  onKeep(key: string, keep: boolean): void;
}

/** The fact checks that the page in front publishes: looked for once the page is read, and again at another address. */
export function usePageReviews(
  tab: number | null,
  kind: PageView['kind'],
  url: string | null,
): PageReviewsState {
  const [found, setFound] = useState<readonly PageReviewView[]>([]);
  const [troubled, setTroubled] = useState(false);
  const settled = kind === 'read' || kind === 'no-article';

  useEffect(() => {
    setFound([]);
    if (tab === null || !settled) return;
    let current = true;
    void fromPopup('describePageReviews', { tab }).then((outcome) => {
      if (current && outcome.ok && outcome.value.outcome === 'done')
        setFound(outcome.value.value.reviews.map(viewOf));
    });
    return () => {
      current = false;
    };
  }, [tab, settled, url]);

  const onKeep = async (key: string, keep: boolean): Promise<void> => {
    if (tab === null) return;
    const outcome = await fromPopup('keepPageReviews', { tab, keys: [key], keep });
    const done = outcome.ok && outcome.value.outcome === 'done';
    setTroubled(!done);
    if (done)
      setFound((now) => now.map((review) => (review.key === key ? { ...review, kept: keep } : review)));
  };
  return { found, troubled, onKeep: (key, keep) => void onKeep(key, keep) };
}

const viewOf = ({
  key,
  claim,
  rating: { label, value, best },
  publisher,
  kept,
}: PageReview): PageReviewView => ({
  key,
  claim,
  rating: label || `${value}/${best ?? 5}`,
  publisher,
  kept,
});
