import { expect, test } from 'vitest';
import type { Dismissal } from '../../model/index.ts';
import { type DismissalStore, dismissalOf } from '../../notebook/index.ts';
import { findDismissals } from '../dismissals/find-dismissals.ts';
import { dismissClaim } from './dismiss-claim.ts';
import { findDismissed } from './find-dismissed.ts';

const WORDS = 'নদীর পানি এ সপ্তাহেও বাড়ছে বলে জানিয়েছে পাউবো।';
const asked = {
  claim: 'river-falls',
  claimText: { bn: 'নদীর পানি কমছে' },
  words: WORDS,
  addresses: ['https://one.test/a', 'https://elsewhere.test/b'],
  title: 'শিরোনাম',
};
const sender = (incognito: boolean) => ({
  tab: 7,
  frame: 0,
  url: 'https://m.one.test/a?x=1',
  incognito,
  ownPage: false,
});

/** Where dismissals go: the notebook and the tabs, each as a list. */
function places() {
  const kept: Dismissal[] = [];
  const inTab = new Map<number, Dismissal[]>();
  /** How many were kept whenever pages were told. */
  const told: number[] = [];
  const store: DismissalStore = {
    dismiss: async (facts) => {
      const made = dismissalOf(facts, new Date());
      kept.push(made);
      return made;
    },
    ofSentences: async (sentences) => kept.filter(({ sentence }) => [...sentences].includes(sentence)),
    list: async () => ({ found: kept, more: false, total: kept.length }),
    undo: async () => ({ undone: 0 }),
  };
  const access = {
    store: async () => store,
    inTabs: {
      keep: async (tab: number, dismissal: Dismissal) => {
        inTab.set(tab, [...(inTab.get(tab) ?? []), dismissal]);
      },
      of: async (tab: number) => inTab.get(tab) ?? [],
      forget: async () => 0,
    },
    made: () => {
      told.push(kept.length);
    },
  };
  return { kept, inTab, access, told };
}

test('what is hidden is kept in the notebook, under addresses of the page’s own site alone', async () => {
  const { kept, inTab, access, told } = places();
  const answer = await dismissClaim(access)(asked, sender(false));
  expect(told).toEqual([1]);
  expect(answer).toEqual({ outcome: 'done', value: { id: kept[0]?.id, kept: true } });
  expect(kept[0]?.addresses).toEqual(['https://one.test/a']);
  expect(inTab.size).toBe(0);
  const find = await findDismissals([WORDS], [], sender(false), access);
  expect(find(WORDS, 'river-falls')).toBe(kept[0]?.id);
  expect(find(WORDS, 'another')).toBeNull();
});

test('in a private window it is kept for the tab, and the notebook hears nothing', async () => {
  const { kept, inTab, access } = places();
  const answer = await dismissClaim(access)(asked, sender(true));
  expect(answer).toMatchObject({ outcome: 'done', value: { kept: false } });
  expect(kept).toEqual([]);
  const [hidden] = inTab.get(7)!;
  expect((await findDismissals([WORDS], [], sender(true), access))(WORDS, 'river-falls')).toBe(hidden?.id);
  const other = { ...sender(true), tab: 8 };
  expect((await findDismissals([WORDS], [], other, access))(WORDS, 'river-falls')).toBeNull();
});

test('another page that asks what was hidden is told of its own matches alone', async () => {
  const { kept, access } = places();
  await dismissClaim(access)(asked, sender(false));
  const matches = [
    { claim: 'another', words: WORDS },
    { claim: 'river-falls', words: WORDS },
    { claim: 'river-falls', words: 'নদীর পানি কমছে।' },
  ];
  const answer = await findDismissed(access)({ matches, addresses: [] }, { ...sender(false), tab: 9 });
  expect(answer).toEqual({ dismissed: [null, kept[0]?.id, null] });
});

test('a page without an address of its own that names a wrong claim is refused', async () => {
  const { access } = places();
  const answer = await dismissClaim(access)({ ...asked, claim: '../x' }, sender(false));
  expect(answer).toMatchObject({ outcome: 'trouble', trouble: { kind: 'refused' } });
});

test('a notebook that cannot be opened hides nothing', async () => {
  const broken = { ...places().access, store: () => Promise.reject(new Error('closed')) };
  const find = await findDismissals([WORDS], [], sender(false), broken);
  expect(find(WORDS, 'river-falls')).toBeNull();
});
