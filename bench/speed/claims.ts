import * as v from 'valibot';
import { BROWSERS, withModulePage } from '../../e2e/browser/index.ts';
import { buildClaimIndex } from '../../src/claims/index.ts';
import { Claim, Entity } from '../../src/model/index.ts';
import { buildLexicon, openLexicon, spot } from '../../src/spotting/index.ts';
import type { Measure, Section } from '../report.ts';
import { type ClaimTimes, type SpottedArticle, timeClaims } from './claim-times.ts';
import { articleOf, plausibleClaims } from './plausible-claims.ts';
import { bytesInUse } from './timing.ts';

const SIZES = [1_000, 10_000, 100_000];
const MOST = SIZES.at(-1)!;
const ROUNDS = 33;

/** How long matching takes. The bar is that of the most claims, where code runs as it does in the extension. */
function timeMeasures(label: string, of: number, times: ClaimTimes): Measure[] {
  const measure = (name: string, value: number): Measure => ({
    name: `${label}${name}`,
    value,
    unit: 'ms',
    of,
  });
  return [
    measure('claims.match.first', times.first),
    measure('claims.match.median', times.median),
    { ...measure('claims.match.fastest', times.fastest), ...(of === MOST && label !== '' && { bar: 30 }) },
    measure('claims.match.same-article', times.again),
  ];
}

/** How matching an article of 8,000 characters grows with the claims that are known, in Node and in both browsers. */
export async function measureClaims(): Promise<Section> {
  const all = plausibleClaims(MOST, 7);
  const ids = new Map([...new Set(all.flatMap(({ names }) => names))].map((name, i) => [name, `e-${i}`]));
  const entities = [...ids].map(([name, id]) => v.parse(Entity, { id, kind: 'place', label: { bn: name } }));
  const claims = all.map(({ text, names }, i) =>
    v.parse(Claim, { id: `c-${i}`, text: { bn: text }, about: names.map((name) => ids.get(name)!) }),
  );
  const lexicon = openLexicon(buildLexicon(entities));
  const articles = Array.from({ length: ROUNDS }, (_, i): SpottedArticle => {
    const blocks = articleOf(all, i * 31);
    return { blocks, mentions: spot(blocks, [lexicon], { publishedOn: null, known: [] }) };
  });
  const measures: Measure[] = [];
  const files: Record<string, string | Uint8Array> = { '/articles.json': JSON.stringify(articles) };
  for (const of of SIZES) {
    const built = performance.now();
    const bytes = buildClaimIndex(claims.slice(0, of), entities);
    const written = performance.now();
    files[`/index-${of}`] = bytes;
    // Buffers that building let go of are given back only by the second collection.
    bytesInUse();
    const before = bytesInUse();
    let held = 0;
    const times = timeClaims(bytes, articles, () => {
      held = bytesInUse();
    });
    measures.push({ name: 'claims.index.build', value: written - built, unit: 'ms', of });
    measures.push({ name: 'claims.index.bytes-a-claim', value: bytes.length / of, unit: 'bytes', of });
    measures.push({ name: 'claims.index.memory', value: (held - before) / 2 ** 20, unit: 'MiB', of });
    measures.push({ name: 'claims.index.open', value: times.open, unit: 'ms', of });
    measures.push(...timeMeasures('', of, times));
  }
  for (const kind of BROWSERS) {
    await withModulePage(
      kind,
      'bench/speed/claims-page.ts',
      async ({ call, reload }) => {
        for (const of of SIZES) {
          const times = await call<ClaimTimes>('timeClaimsInPage', `/index-${of}`, '/articles.json');
          measures.push(...timeMeasures(`${kind}: `, of, times));
          await reload();
        }
      },
      files,
    );
  }
  const { blocks } = articles[0]!;
  const units = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    title: 'Claims: one article against more and more known claims',
    measures,
    notes: [
      `article: ${units} units, ${blocks.length} blocks`,
      `each of ${ROUNDS} rounds matches another article: first with everything cold, median and fastest once the code is warm`,
      'same-article: the fastest of as many rounds over one article',
      'memory: what the opened index and matching keep beside the bytes themselves',
      'Figures without a word on where are from Node, which runs the source as it is, more slowly by half; browsers run it bundled, as they do the extension.',
    ],
  };
}
