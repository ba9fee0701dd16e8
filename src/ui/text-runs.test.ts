import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textRuns } from './text-runs.ts';

const marked = (then: string, now: string): string =>
  textRuns(then, now)
    .map(({ text, of }) => (of === 'both' ? text : of === 'then' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('textRuns', () => {
  test.each([
    ['নদীর পানি বাড়ছে', 'নদীর পানি কমছে', 'নদীর পানি [-বাড়ছে-][+কমছে+]'],
    ['এক দুই', 'এক দেড় দুই', 'এক [+দেড় +]দুই'],
    ['এক দুই তিন', 'এক তিন', 'এক [-দুই -]তিন'],
    ['ক খ গ ঘ ঙ', 'ক চ গ ছ ঙ', 'ক [-খ -][+চ +]গ [-ঘ -][+ছ +]ঙ'],
    ['অন্য জানালায় লেখা কথা।', 'জেলার নথিতে এক কথা নেই', '[-অন্য জানালায় লেখা কথা।-][+জেলার নথিতে এক কথা নেই+]'],
    ['', 'নতুন', '[+নতুন+]'],
    ['একই', 'একই', 'একই'],
    ['', '', ''],
  ])('%j → %j', (then, now, expected) => {
    expect(marked(then, now)).toBe(expected);
  });

  test('both texts can be put together again', () => {
    const words = fc.array(fc.constantFrom('ক', 'খ', 'গ', ' ', '\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (then, now) => {
        const runs = textRuns(then, now);
        const without = (of: string) =>
          runs
            .filter((run) => run.of !== of)
            .map(({ text }) => text)
            .join('');
        expect([without('now'), without('then')]).toEqual([then, now]);
      }),
    );
  });

  test('a very long text is not compared word by word', () => {
    const long = (seed: string) => Array.from({ length: 20_000 }, (_, i) => `${seed}${i}`).join(' ');
    const runs = textRuns(`শুরু ${long('a')} শেষ`, `শুরু ${long('b')} শেষ`);
    expect(runs.map(({ of }) => of)).toEqual(['both', 'then', 'now', 'both']);
  });
});
