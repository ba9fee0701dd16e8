import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SPOILT, WHOLE } from '../../test/feeds/whole-records.ts';
import { Day, Id, WebAddress } from '../model/index.ts';
import { PACK_SCHEMAS } from './packs/schemas.ts';
import { RECORD_KINDS, RECORD_SCHEMAS } from './records.ts';
import { idOfFull, idsOfUsual, usualJson } from './usual-json.ts';

/** Copies of a value with one of its parts spoilt, left out or put at the end, at any depth. */
function* spoilt(value: unknown): Generator<unknown> {
  yield* SPOILT;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      for (const other of spoilt(item)) yield value.map((one, i) => (i === at ? other : one));
    yield [...value, ...value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const other of spoilt(item)) yield { ...value, [key]: other };
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
      yield { ...rest, [key]: item };
    }
    yield { ...value, extra: 1 };
  }
}

describe.each(RECORD_KINDS)('the usual form of %s', (kind) => {
  const schema = RECORD_SCHEMAS[kind];
  const whole = v.parse(schema, WHOLE[kind]);

  test('is what a publisher writes', () => {
    expect(idsOfUsual(JSON.stringify([whole, whole]), kind)).toEqual([whole.id, whole.id]);
  });

  test('is never that of a value which the schema refuses', () => {
    for (const other of spoilt(whole)) {
      const text = JSON.stringify([other]);
      if (text !== '[null]' && idsOfUsual(text, kind))
        expect([text, v.is(schema, other)]).toEqual([text, true]);
    }
  });

  test('is full where it is as it is written', () => {
    for (const other of [whole, ...spoilt(whole)]) {
      const text = JSON.stringify(other);
      const id = text === undefined ? null : idOfFull(text, kind);
      if (id === null) continue;
      expect(JSON.stringify(v.parse(PACK_SCHEMAS[kind], other))).toBe(text);
      expect(id).toBe((other as { id: string }).id);
    }
    const { claims: _, incoming: __, ...written } = { claims: 0, incoming: 0, ...whole };
    expect(idOfFull(JSON.stringify(written), kind)).toBe(whole.id);
  });

  test('is JSON: no text that was tampered with is taken for it', () => {
    const text = JSON.stringify([whole, whole]);
    const tampered = fc
      .tuple(
        fc.nat(text.length),
        fc.nat(3),
        fc.constantFrom(
          '',
          ',',
          '"',
          '\\',
          '{',
          '}',
          '[',
          ']',
          ':',
          ' ',
          '\n',
          '\u202e',
          '\u0007',
          '-',
          '0',
          'ক',
        ),
      )
      .map(([at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone));
    fc.assert(
      fc.property(tampered, (other) => {
        const ids = idsOfUsual(other, kind);
        if (ids === null) return;
        const records = JSON.parse(other) as { id: string }[];
        expect(ids).toEqual(records.map(({ id }) => id));
        for (const record of records) expect(v.is(schema, record)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('parts of the usual form', () => {
  const entity = v.parse(RECORD_SCHEMAS.entities, WHOLE.entities);
  const withText = (bn: string): string => JSON.stringify([{ ...entity, description: { bn } }]);

  test.each([
    ['quotation marks', 'সে বলে "না"', true],
    ['a backslash at the end', 'ক\\', true],
    ['a new line', 'এক\nদুই', true],
    ['letters beyond the first plane', '𑄌𑄋', true],
    ['a control character', 'ক\u0001', false],
    ['a long text', 'ক'.repeat(3_000), false],
    ['a long text of many quotation marks', 'ক"'.repeat(3_000), false],
    ['a long text of backslashes', '\\'.repeat(5_000), false],
    ['an empty text', '', false],
  ])('%s', (_, text, usual) => {
    expect(idsOfUsual(withText(text), 'entities') !== null).toBe(usual);
  });

  test.each([
    ['no array', '{}'],
    ['nothing', ''],
    ['an array without end', '['],
    ['no record', '[]'],
    ['something behind it', `${withText('ক')},`],
    ['something before it', ` ${withText('ক')}`],
    ['a comma at the end', withText('ক').replace(/\]$/, ',]')],
    ['the same field twice', withText('ক').replace('"kind"', '"id":"other","kind"')],
    ['__proto__', withText('ক').replace('"kind"', '"__proto__":{},"kind"')],
  ])('%s is not of it', (_, text) => {
    expect(idsOfUsual(text, 'entities')).toBeNull();
  });

  test.each([
    ['Day', Day],
    ['Id', Id],
    ['WebAddress', WebAddress],
  ] as const)('what is taken for %s is one', (_, schema) => {
    const usual = usualJson(schema)!;
    const nearly = fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/),
      fc.stringMatching(/^[a-z0-9-]{1,110}$/),
      fc.webUrl(),
      fc.stringMatching(/^https?:\/\/[a-z0-9.-]{1,80}(:\d+)?[/?#]?[ -~]{0,20}$/),
    );
    fc.assert(
      fc.property(nearly, (value) => {
        usual.lastIndex = 0;
        const text = JSON.stringify(value);
        if (usual.test(text) && usual.lastIndex === text.length) expect(v.is(schema, value)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
