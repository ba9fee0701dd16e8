import type { Outcome, PageSummary } from '../messages/index.ts';
import type { SampleView } from '../ui/welcome/index.ts';

type Pages = { readonly pages: readonly { readonly summary: PageSummary }[] };

/** How the sample stands, by what its content script says of it. */
export function sampleView(outcome: Outcome<Pages>): SampleView {
  const summary = outcome.ok ? outcome.value.pages[0]?.summary : undefined;
  if (!summary) return { kind: 'failed' };
  const { state, entities, claims } = summary;
  if (state === 'reading') return { kind: 'reading' };
  // A sample in which nothing is known means that no knowledge is there.
  if (state !== 'read' || entities.length === 0) return { kind: 'failed' };
  return {
    kind: 'marked',
    names: entities.length,
    claims: new Set(claims.flatMap(({ marks }) => marks)).size,
  };
}
