import { expect, test } from 'vitest';
import type { BlockMention } from '../../claims/index.ts';
import type { EntityKind } from '../../model/index.ts';
import { speakerOf } from './speaker-of.ts';

const mention = (kind: EntityKind, start: number, end: number): BlockMention => ({
  block: 0,
  start,
  end,
  surface: '',
  entity: 'named',
  kind,
  name: '',
  suffix: '',
  score: 1,
  runnersUp: [],
});
const statement = (start: number, end: number) => ({
  block: 0,
  start: 0,
  end: 40,
  text: '',
  speaker: { start, end, text: '', entity: 'named' },
  cue: null,
  content: null,
  matches: [],
});

test.each<[string, BlockMention[], string | null]>([
  ['মন্ত্রী অমুক', [mention('person', 8, 12)], 'named'],
  ['নরল্যান্ড', [mention('place', 0, 12)], 'named'],
  ['নরল্যান্ডের এক কর্মকর্তা', [mention('place', 0, 6)], null],
  ['নরল্যান্ড সংস্থার মুখপাত্র', [mention('organisation', 0, 6)], 'named'],
  ['তিনি', [], 'named'],
])('%s', (_, mentions, entity) => {
  expect(speakerOf(statement(0, 12), mentions)?.entity).toBe(entity);
});

test('a sentence without a speaker has none', () => {
  expect(speakerOf({ ...statement(0, 1), speaker: null }, [])).toBeNull();
});
