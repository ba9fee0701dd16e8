import { describe, expect, test } from 'vitest';
import type { PageSummary } from '../messages/index.ts';
import { isReadable, pageView, type TabFacts } from './page-view.ts';

const summary = (state: PageSummary['state'], more: Partial<PageSummary> = {}): PageSummary => ({
  state,
  problem: null,
  title: '',
  entities: [],
  claims: [],
  dismissed: [],
  checkable: [],
  ...more,
});
const facts = (more: Partial<TabFacts> = {}): TabFacts => ({
  url: 'https://example.com/a',
  loading: false,
  site: { enabled: true, covered: true },
  pages: [],
  ...more,
});
const frames = (...states: PageSummary['state'][]) =>
  states.map((state, frame) => ({ frame, summary: summary(state, { problem: 'why' }) }));

describe('pageView', () => {
  test.each<[string, TabFacts, object]>([
    ['no address', facts({ url: null }), { kind: 'no-web-page' }],
    ['a page of the browser', facts({ url: 'chrome://settings' }), { kind: 'no-web-page' }],
    ['a site off', facts({ site: { enabled: false, covered: true } }), { kind: 'site-off' }],
    [
      'a site not covered',
      facts({ site: { enabled: false, covered: false } }),
      { kind: 'not-enabled', declined: false },
    ],
    ['still loading', facts({ loading: true }), { kind: 'reading' }],
    ['no content script', facts(), { kind: 'reload-first' }],
    ['reading', facts({ pages: frames('no-article', 'reading') }), { kind: 'reading' }],
    ['no article', facts({ pages: frames('no-article', 'off') }), { kind: 'no-article' }],
    ['switched on just now', facts({ pages: frames('off') }), { kind: 'reading' }],
    ['failed', facts({ pages: frames('no-article', 'failed') }), { kind: 'failed', problem: 'why' }],
    [
      'read in one frame',
      facts({ pages: frames('failed', 'reading', 'read') }),
      { kind: 'read', entities: [], claims: [], dismissed: [], checkable: [] },
    ],
  ])('%s', (_, given, view) => {
    expect(pageView(given, false)).toEqual(view);
  });

  test('says when the permission was declined', () => {
    expect(pageView(facts({ site: { enabled: true, covered: false } }), true)).toEqual({
      kind: 'not-enabled',
      declined: true,
    });
  });

  test('joins the frames of an article, keeping likenesses of one claim apart', () => {
    const moscow = { id: 'moscow', kind: 'place', label: { bn: 'মস্কো' } } as const;
    const claim = { id: 'a', text: { bn: 'দাবি' } };
    const hidden = { id: 'hidden', claimText: { bn: 'দাবি' }, words: 'বাক্য' };
    const view = pageView(
      facts({
        pages: [
          {
            frame: 0,
            summary: summary('read', {
              dismissed: [hidden],
              checkable: [{ sentence: 0, words: 'ক', score: 0.6, matched: false }],
              entities: [{ ...moscow, marks: [1, 2] }],
              claims: [{ ...claim, relation: 'same', marks: [3] }],
            }),
          },
          {
            frame: 4,
            summary: summary('read', {
              dismissed: [hidden],
              checkable: [{ sentence: 2, words: 'খ', score: 0.8, matched: true }],
              entities: [{ ...moscow, marks: [1] }],
              claims: [{ ...claim, relation: 'changed', marks: [2] }],
            }),
          },
        ],
      }),
      false,
    );
    expect(view).toEqual({
      kind: 'read',
      entities: [
        {
          ...moscow,
          places: [
            { frame: 0, mark: 1 },
            { frame: 0, mark: 2 },
            { frame: 4, mark: 1 },
          ],
        },
      ],
      claims: [
        { ...claim, relation: 'same', places: [{ frame: 0, mark: 3 }] },
        { ...claim, relation: 'changed', places: [{ frame: 4, mark: 2 }] },
      ],
      dismissed: [hidden],
      checkable: [
        { frame: 4, sentence: 2, words: 'খ', score: 0.8, matched: true },
        { frame: 0, sentence: 0, words: 'ক', score: 0.6, matched: false },
      ],
    });
  });
});

test.each([
  ['https://example.com/', true],
  ['http://127.0.0.1:8000/', true],
  ['https://addons.mozilla.org/bn/firefox/', false],
  ['https://chromewebstore.google.com/x', false],
  ['about:blank', false],
  ['file:///a.html', false],
  ['', false],
])('%s can be read: %s', (url, readable) => {
  expect(isReadable(url)).toBe(readable);
});
