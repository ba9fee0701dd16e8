import { expect, test } from 'vitest';
import type { PageSummary } from '../messages/index.ts';
import { sampleView } from './sample-view.ts';

const summary = (more: Partial<PageSummary>): PageSummary => ({
  state: 'read',
  problem: null,
  title: '',
  entities: [],
  claims: [],
  dismissed: [],
  checkable: [],
  ...more,
});
const answer = (more: Partial<PageSummary>) => ({
  ok: true as const,
  value: { pages: [{ frame: 0, summary: summary(more) }] },
});
const moscow = { id: 'moscow', kind: 'place', label: { bn: 'মস্কো' }, marks: [0, 4] } as const;
const claim = (id: string, ...marks: number[]) => ({
  id,
  text: { bn: id },
  relation: 'same' as const,
  marks,
});

test.each([
  ['nobody answers', { ok: true as const, value: { pages: [] } }, { kind: 'failed' }],
  [
    'the background is gone',
    { ok: false as const, error: { code: 'gone' as const, message: '' } },
    { kind: 'failed' },
  ],
  ['still asking', answer({ state: 'reading' }), { kind: 'reading' }],
  ['the engine failed', answer({ state: 'failed', problem: 'why' }), { kind: 'failed' }],
  ['no knowledge', answer({}), { kind: 'failed' }],
  [
    'several claims of one sentence count once',
    answer({
      entities: [{ ...moscow, marks: [0, 4] }],
      claims: [claim('a', 2), claim('b', 2), claim('c', 7)],
    }),
    { kind: 'marked', names: 1, claims: 2 },
  ],
])('%s', (_, outcome, view) => {
  expect(sampleView(outcome)).toEqual(view);
});
