import { describe, expect, test } from 'vitest';
import { loadPacks } from './load-packs.ts';
import { describeProblem } from './problem.ts';

const TODAY = '2024-06-21';
const HEAD = 'id: sample\ntitle: { bn: নমুনা }\n';

/** Problems of a single-file pack whose body follows the two lines of its head, as a compiler prints them. */
const problemsOf = (body: string): string[] =>
  loadPacks([[{ path: 'p.yaml', text: HEAD + body }]], TODAY).problems.map(describeProblem);

const PUTIN = '{ id: vladimir-putin, kind: person, label: { bn: ভ্লাদিমির পুতিন }, aliases: { bn: [পুতিন] } }';

describe('a pack', () => {
  test('is read from YAML or JSON alike', () => {
    const value = {
      id: 'sample',
      title: { bn: 'নমুনা' },
      entities: [{ id: 'x', kind: 'place', label: { bn: 'ক' } }],
    };
    const yaml = `${HEAD}entities:\n  - id: x\n    kind: place\n    label: { bn: ক }\n`;
    const fromJson = loadPacks([[{ path: 'p.json', text: JSON.stringify(value) }]], TODAY);
    expect(fromJson.problems).toEqual([]);
    const fromYaml = loadPacks([[{ path: 'p.yaml', text: yaml }]], TODAY);
    expect([...fromJson.content!.entities]).toEqual([...fromYaml.content!.entities]);
  });

  test('is read from JSON Lines, each problem at its line', () => {
    const head = { path: 'sample/pack.yaml', text: HEAD };
    const lines = (path: string, ...of: string[]) => ({ path: `sample/${path}`, lines: of });
    const x = '{"id":"x","kind":"place","label":{"bn":"ক"}}';
    const good = loadPacks(
      [[head, lines('entities/a.jsonl', x, ''), lines('documents.jsonl', '{"id":"d","title":"নথি"}')]],
      TODAY,
    );
    expect(good.problems).toEqual([]);
    expect([...(good.content?.entities ?? [])]).toMatchObject([{ id: 'x', weak: [] }]);
    expect(good.content?.documents).toEqual([{ id: 'd', title: { bn: 'নথি' } }]);
    const bad = loadPacks(
      [
        [
          head,
          lines(
            'entities.jsonl',
            x,
            '{"id":',
            x,
            '{"id":"y","kind":"place"}',
            '{"id":"z","kind":"none","hue":1}',
          ),
          lines('stray.jsonl', '{}'),
        ],
      ],
      TODAY,
    );
    expect(bad.problems.map(describeProblem)).toEqual([
      'sample/entities.jsonl:2: error: this line is not JSON',
      'sample/entities.jsonl:5: error: z: kind: must be one of person, place, organisation, event, work, other',
      expect.stringContaining('sample/stray.jsonl:1: error: the path must say what the lines hold'),
      expect.stringContaining('sample/entities.jsonl:3: error: x: is defined twice'),
      expect.stringContaining('sample/entities.jsonl:4: error: y: needs kind and label'),
    ]);
  });

  test('is read from a folder: lists under their keys, or bare in a file named for them', () => {
    const { content, problems } = loadPacks(
      [
        [
          {
            path: 'sample/claims/2024.yaml',
            text: '- { id: c, text: { bn: কথা। }, about: [x], reportedIn: [d] }',
          },
          { path: 'sample/documents.yaml', text: 'documents:\n  - { id: d, title: খবর, publisher: এক কাগজ }' },
          { path: 'sample/entities.yaml', text: 'entities: [{ id: x, kind: place, label: { bn: ক } }]' },
          { path: 'sample/pack.yaml', text: HEAD },
        ],
      ],
      TODAY,
    );
    expect(problems).toEqual([]);
    expect(content?.documents[0]).toEqual({ id: 'd', title: { bn: 'খবর' }, publisher: { bn: 'এক কাগজ' } });
    expect(content?.claims).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    [
      'broken YAML',
      'entities: [',
      'p.yaml:3: error: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'a field of the wrong kind',
      `entities:\n  - id: x\n    kind: person\n    label:\n      bn: [ক]\n`,
      'p.yaml:7: error: x: label.bn: must be string, not Array',
    ],
    [
      'a kind that is none',
      `entities:\n  - id: x\n    label: { bn: ক }\n    kind: hero\n`,
      'p.yaml:6: error: x: kind: must be one of person, place, organisation, event, work, other',
    ],
    [
      'an id that is none',
      'entities:\n  - { id: Kim Jong, kind: person, label: { bn: ক } }',
      'p.yaml:4: error: Kim Jong: id: must be lower-case letters, digits and single hyphens',
    ],
    [
      'a day that is none',
      'documents:\n  - id: d\n    title: ক\n    publishedOn: 2024-02-30',
      'p.yaml:6: error: d: publishedOn: is no day of the calendar',
    ],
    [
      'a script address',
      'documents:\n  - id: d\n    title: ক\n    url: javascript:alert(1)',
      'p.yaml:6: error: d: url: must be an http or https address',
    ],
    ['a list that is none', 'entities: { id: x }', 'p.yaml:3: error: entities must be a list'],
    [
      'an entity without kind and label',
      'entities:\n\n  - id: x',
      'p.yaml:5: error: x: needs kind and label: no earlier pack defines this entity',
    ],
    [
      'an entity twice',
      `entities:\n  - ${PUTIN}\n  - ${PUTIN}`,
      'p.yaml:5: error: vladimir-putin: is defined twice: one id is one entity; the first is in p.yaml:4',
    ],
    [
      'a claim twice',
      'claims:\n  - &c { id: c, text: { bn: ক }, reviews: [{ publisher: খ, url: https://a.test, rating: { label: { bn: গ } } }] }\n  - *c',
      'p.yaml:5: error: c: is defined twice: one id is one claim; the first is in p.yaml:4',
    ],
    [
      'an unknown entity',
      'claims:\n  - id: c\n    text: { bn: ক }\n    about: [nobody]\n    reviews: [{ publisher: খ, url: https://a.test, rating: { label: { bn: গ } } }]',
      'p.yaml:6: error: c: about.0: no pack has the entity nobody',
    ],
    [
      'an unknown document',
      'claims:\n  - id: c\n    text: { bn: ক }\n    reportedIn: [nothing]',
      'p.yaml:6: error: c: reportedIn.0: no pack has the document nothing',
    ],
    [
      'a fact that ends before it begins',
      'entities:\n  - id: x\n    kind: place\n    label: { bn: ক }\n    facts:\n      - property: { bn: ক }\n        value: { bn: খ }\n        from: 2020-01-01\n        to: 2019-01-01',
      'p.yaml:11: error: x: facts.0: ends (2019-01-01) before it begins (2020-01-01)',
    ],
    [
      'a claim without a source',
      'claims:\n  - { id: c, text: { bn: ক } }',
      'p.yaml:4: fault: c: nothing shows that this was claimed: give reportedIn or reviews',
    ],
    [
      'a day that has not come',
      'documents:\n  - id: d\n    title: ক\n    publishedOn: 2024-06-22',
      'p.yaml:6: fault: d: publishedOn: 2024-06-22 has not come yet',
    ],
    [
      'an inflected alias that hides another',
      `entities:\n  - ${PUTIN}\n  - id: other\n    kind: person\n    label: { bn: ইগর }\n    aliases:\n      bn: [পুতিনের]`,
      'p.yaml:9: fault: other: the alias পুতিনের is an inflected form of পুতিন and hides vladimir-putin: give base forms only, or mark it weak',
    ],
    [
      'a name of two',
      `entities:\n  - ${PUTIN}\n  - { id: other, kind: person, label: { bn: ইগর }, aliases: { bn: [পুতিন] } }`,
      'p.yaml:4: advice: vladimir-putin: other bears the name পুতিন too: mark it weak for the one less often meant',
    ],
    [
      'an alias that is an ordinary word',
      'entities:\n  - id: x\n    kind: person\n    label: { bn: আশা কাল্পনিক }\n    aliases: { bn: [আশা] }',
      'p.yaml:7: advice: x: আশা is an ordinary word too: mark it weak, so that it is found only where something speaks for it',
    ],
    [
      'a label that is an ordinary word',
      'entities:\n  - id: x\n    kind: work\n    label: { bn: প্রতিদিন }',
      'p.yaml:6: advice: x: প্রতিদিন is an ordinary word too: mark it weak, so that it is found only where something speaks for it',
    ],
    [
      'a field that no pack has',
      'entities:\n  - id: x\n    kind: place\n    label: { bn: ক }\n    alias: [খ]',
      'p.yaml:7: advice: x: no field is named alias; it is left out',
    ],
    [
      'a part that no pack has',
      'people: []',
      'p.yaml:3: advice: no part of a pack is named people; it is left out',
    ],
  ])('with %s is told so, with line and reason', (_, body, problem) => {
    expect(problemsOf(body)).toContain(problem);
  });

  test('with an error gives nothing to publish; with a fault it can still be tried', () => {
    expect(loadPacks([[{ path: 'p.yaml', text: `${HEAD}claims: [{ id: c }]` }]], TODAY).content).toBeNull();
    expect(
      loadPacks([[{ path: 'p.yaml', text: `${HEAD}claims: [{ id: c, text: { bn: ক } }]` }]], TODAY).content
        ?.claims,
    ).toHaveLength(1);
  });

  test('broken JSON says where', () => {
    const { problems } = loadPacks(
      [[{ path: 'p.json', text: '{\n "id": "x",\n "title": {"bn" }\n' }]],
      TODAY,
    );
    expect(problems[0]).toMatchObject({ level: 'error', file: 'p.json' });
    expect(problems[0]!.line).toBeGreaterThan(2);
  });
});

describe('a hostile pack', () => {
  test.each([
    [
      'a billion laughs',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (c, at: number) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]\n`)}`,
    ],
    ['a nesting of ten thousand', `entities: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ])('of %s is refused', (_, body) => {
    const { content, problems } = loadPacks([[{ path: 'p.yaml', text: HEAD + body }]], TODAY);
    expect(content === null || content.entities.length === 0).toBe(true);
    expect(problems.some(({ level }) => level === 'error')).toBe(true);
  });

  test.each(['__proto__', 'constructor'])('with a key named %s alters no object', (key) => {
    loadPacks(
      [
        [
          {
            path: 'p.yaml',
            text: `${HEAD}${key}: { polluted: true }\nentities:\n  - ${key}: { polluted: true }`,
          },
        ],
      ],
      TODAY,
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('packs together', () => {
  const first = `${HEAD}entities:\n  - ${PUTIN}\n  - { id: russia, kind: place, label: { bn: রাশিয়া } }\n`;
  const merged = (second: string) =>
    loadPacks(
      [[{ path: 'a.yaml', text: first }], [{ path: 'b.yaml', text: `id: b\ntitle: { bn: খ }\n${second}` }]],
      TODAY,
    );

  test('a later one adds to an entity: lists are joined, its description and label win', () => {
    const { content, problems } = merged(
      'entities:\n  - id: vladimir-putin\n    label: { bn: ভ্লাদিমির পুটিন }\n    aliases: { bn: [পুতিন, পুটিন] }\n    description: { bn: প্রেসিডেন্ট }\n    related: [{ id: russia, as: president-of }]',
    );
    expect(problems).toEqual([]);
    expect([...(content?.entities ?? [])].find(({ id }) => id === 'vladimir-putin')).toMatchObject({
      kind: 'person',
      label: { bn: 'ভ্লাদিমির পুটিন' },
      aliases: { bn: ['পুতিন', 'পুটিন', 'ভ্লাদিমির পুতিন'] },
      description: { bn: 'প্রেসিডেন্ট' },
      related: [{ id: 'russia', as: 'president-of' }],
    });
  });

  test('one entity of two kinds is a fault, a document in both an error', () => {
    expect(merged('entities: [{ id: russia, kind: event }]').problems.map(describeProblem)).toEqual([
      'b.yaml:3: fault: russia: the kind is event here, and place in an earlier pack',
    ]);
    const twice = 'documents: [{ id: d, title: ক }]';
    const { content } = loadPacks(
      [[{ path: 'a.yaml', text: HEAD + twice }], [{ path: 'b.yaml', text: HEAD + twice }]],
      TODAY,
    );
    expect(content).toBeNull();
  });
});
