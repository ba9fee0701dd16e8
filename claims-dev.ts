import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { tokenise } from './src/bengali/index.ts';
import { buildClaimIndex, matchClaims, openClaimIndex, readStatements } from './src/claims/index.ts';
import { candidates, readStatement } from './src/claims/match.ts';
import { Entity } from './src/model/index.ts';
import { buildLexicon, openLexicon, spot } from './src/spotting/index.ts';

const dir = process.argv[2] ?? './test/gold/claims';
const verbose = process.argv[3] === '-v';
const pack = JSON.parse(readFileSync(dir + '/pack.json', 'utf8'));
const ents = pack.entities.map((e: any) => v.parse(Entity, e));
const claims = pack.claims.map((c: any) => ({ saidBy: [], deniedBy: [], about: [], ...c }));
const lexicon = openLexicon(buildLexicon(ents.map((e: any) => v.parse(Entity, e))));
const index = openClaimIndex(buildClaimIndex(claims, ents));
const stat: any = {};
const inc = (k: string) => (stat[k] = (stat[k] ?? 0) + 1);
let tp = 0,
  fp = 0;
for (const l of readFileSync(dir + '/pairs.jsonl', 'utf8')
  .trim()
  .split('\n')) {
  const p = JSON.parse(l);
  const blocks = [{ kind: 'paragraph' as const, text: p.sentence }];
  const mentions = spot(blocks, [lexicon], { publishedOn: p.date, known: [] });
  const st = matchClaims(readStatements(blocks, mentions, { publishedOn: p.date }), mentions, [index], {
    publishedOn: p.date,
  });
  const m = st.flatMap((s) => s.matches);
  const want = p.claim ?? p.near;
  const same = m.filter((x) => x.relation === 'same');
  const mine = m.find((x) => x.claim === want);
  const kind =
    p.relation === 'same'
      ? p.id.split('.')[1]
      : p.relation === 'none'
        ? p.near
          ? 'near'
          : 'unrelated'
        : p.relation;
  inc(`${kind}:${mine?.relation ?? '-'}`);
  if (p.relation !== 'same' || same.some((x) => x.claim !== p.claim))
    if (same.length) fp += same.filter((x) => !(p.relation === 'same' && x.claim === p.claim)).length;
  if (p.relation === 'same' && same.some((x) => x.claim === p.claim)) tp++;
  const other = m.filter((x) => x.claim !== want);
  if (other.length) console.log('OTHER', p.id, JSON.stringify(other));
  const bad = p.relation === 'none' ? mine : mine?.relation !== p.relation;
  if (bad && verbose) {
    const r = readStatement(st[0]!, mentions, p.date);
    const c = candidates(index, r).find((c) => c.id === want);
    console.log(
      `${p.id} want=${p.relation} got=${mine?.relation ?? '-'} cov=${c?.comparison.score}\n   C: ${claims.find((c: any) => c.id === want)?.text.bn}\n   S: ${p.sentence}\n   +${c?.comparison.matched.join(' ')}  !${JSON.stringify(c?.comparison.differs)} ${JSON.stringify((c?.comparison as any)?.debug ?? '')}`,
    );
  }
}
console.log(stat);
const n = Object.entries(stat)
  .filter(([k]) => /^s[12]:/.test(k))
  .reduce((a, [, v]: any) => a + v, 0);
console.log('same precision', (tp / (tp + fp)).toFixed(3), 'recall', (tp / n).toFixed(3), 'tp', tp, 'fp', fp);
