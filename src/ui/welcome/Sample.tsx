import { useEffect, useRef } from 'preact/hooks';
import type { SampleView } from './views.ts';
import type { Voice } from './voice.ts';

interface SampleProps {
  readonly voice: Voice;
  readonly sample: SampleView;
  onTry(): void;
}

/**
 * A text in our own words, of what packs/korea-russia holds: it is found, marked and explained by the same script as any
 * article. It never changes, so that its marks stand when the page is drawn anew.
 */
const TEXT = (
  <article lang="bn">
    <h2>পিয়ংইয়ংয়ে পুতিন ও কিমের চুক্তি</h2>
    <p>
      ২০২৪ সালের ১৯ জুন উত্তর কোরিয়ার রাজধানী পিয়ংইয়ংয়ে পারস্পরিক প্রতিরক্ষা চুক্তিতে সই করেন ভ্লাদিমির পুতিন ও কিম জং উন।
    </p>
    <p>
      যুক্তরাষ্ট্রের অভিযোগ, রাশিয়াকে বিপুলসংখ্যক কামানের গোলা ও ব্যালিস্টিক ক্ষেপণাস্ত্র দিয়েছে উত্তর কোরিয়া। মস্কো ও পিয়ংইয়ং সেই
      অভিযোগ অস্বীকার করেছে।
    </p>
  </article>
);

/** The sample, with what to do about it below. */
export function Sample({ voice: { words, number }, sample, onTry }: SampleProps) {
  const outcome = useRef<HTMLDivElement>(null);
  const { kind } = sample;
  // The button is gone then, and the focus with it.
  useEffect(() => {
    if (kind === 'reading') outcome.current?.focus();
  }, [kind]);
  return (
    <div class="sample">
      <p class="sample-label">{words.sample}</p>
      {TEXT}
      <div class="sample-foot">
        <div ref={outcome} role="status" tabIndex={-1} aria-busy={kind === 'reading'}>
          {kind === 'reading' && <p>{words.reading}</p>}
          {kind === 'failed' && <p class="trouble">{words.failed}</p>}
          {sample.kind === 'marked' && (
            <>
              <p class="sample-found">{words.found(number(sample.names), number(sample.claims))}</p>
              <p>{words.foundMore}</p>
            </>
          )}
        </div>
        {(kind === 'plain' || kind === 'failed') && (
          <button type="button" class="button button-main" onClick={onTry}>
            {kind === 'plain' ? words.tryIt : words.tryAgain}
          </button>
        )}
      </div>
    </div>
  );
}
