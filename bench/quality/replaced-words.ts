import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { isSureVerb, normalise } from '../../src/bengali/index.ts';
import { buildClaimIndex, matchClaims, openClaimIndex, readStatements } from '../../src/claims/index.ts';
import { roleOfWord } from '../../src/claims/matching/slot.ts';
import { readWord } from '../../src/claims/matching/word-reading.ts';
import { type Block, Claim, Entity } from '../../src/model/index.ts';
import { buildLexicon, type Lexicon, openLexicon, spot } from '../../src/spotting/index.ts';
import type { Measure, Section } from '../report.ts';
import { plausibleWord, seeded } from '../speed/plausible-names.ts';

const ROOT = resolve(import.meta.dirname, '../../test/gold');
const Pack = v.object({ entities: v.array(Entity), claims: v.array(Claim) });
const WORD = /[\p{L}\p{M}]+/gu;
/** Shorter words are particles. */
const SHORTEST = 3;
/** The verb stands last, with its auxiliary: another verb makes another sentence of it. */
const VERB_WORDS = 2;

/**
 * What the vetoes hold on words that no table knows and no author chose: the text of every claim of the gold sets with one
 * word of a name, or one noun, replaced by an invented word with the same ending. None of them says what the claim says;
 * some make no sense (what is replaced may be a unit or a verb of the middle), so that none at all is out of reach.
 */
export function replacedWordsQuality(): Promise<Section> {
  const names = { called: 0, of: 0 };
  const nouns = { called: 0, of: 0 };
  for (const set of readdirSync(ROOT).filter((name) => name.startsWith('claims'))) {
    const { entities, claims } = v.parse(Pack, JSON.parse(readFileSync(`${ROOT}/${set}/pack.json`, 'utf8')));
    const lexicon = openLexicon(buildLexicon(entities));
    for (const claim of claims) {
      const text = claim.text.bn ?? '';
      const index = openClaimIndex(buildClaimIndex([claim], entities));
      const isSame = (sentence: string): boolean => saysSame(sentence, claim, lexicon, index);
      if (text === '' || !isSame(text)) continue;
      const random = seeded(text.length);
      for (const { start, end, inName } of replaceable(text, lexicon, claim.statedOn ?? null)) {
        const tally = inName ? names : nouns;
        tally.of++;
        if (isSame(text.slice(0, start) + inventedFor(text.slice(start, end), random) + text.slice(end)))
          tally.called++;
      }
    }
  }
  const figure = (name: string, { called, of }: typeof names): Measure => ({
    name: `replaced.${name}-called-same`,
    value: of === 0 ? 0 : called / of,
    unit: '',
    of,
  });
  return Promise.resolve({
    title: 'Claims: one word of the claim replaced by an invented one',
    measures: [figure('part-of-name', names), figure('noun', nouns)],
    notes: [],
  });
}

function saysSame(
  sentence: string,
  { statedOn }: Claim,
  lexicon: Lexicon,
  index: ReturnType<typeof openClaimIndex>,
): boolean {
  const blocks: Block[] = [{ text: sentence, kind: 'paragraph' }];
  const context = { publishedOn: statedOn ?? null, known: [] };
  const mentions = spot(blocks, [lexicon], context);
  return matchClaims(readStatements(blocks, mentions, context), mentions, [index], context).some(
    ({ matches }) => matches.some(({ relation }) => relation === 'same'),
  );
}

/** A word's place in UTF-16 units, and whether it is one of a name's words. */
interface Replaceable {
  readonly start: number;
  readonly end: number;
  readonly inName: boolean;
}

/** The words of names of several words, and nouns beside them; of these not the verb at the end. */
function replaceable(text: string, lexicon: Lexicon, publishedOn: Claim['statedOn'] | null): Replaceable[] {
  const mentions = spot([{ text, kind: 'paragraph' }], [lexicon], {
    publishedOn: publishedOn ?? null,
    known: [],
  });
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word,
  }));
  return words.slice(0, -VERB_WORDS).flatMap(({ start, end, word }): Replaceable[] => {
    const name = mentions.find((mention) => mention.start <= start && end <= mention.end);
    if (name) return /\s/u.test(text.slice(name.start, name.end)) ? [{ start, end, inName: true }] : [];
    const normal = normalise(word).text;
    const { light, measure } = readWord(normal);
    const noun = word.length >= SHORTEST && !light && !measure && !isSureVerb(normal);
    return noun ? [{ start, end, inName: false }] : [];
  });
}

/** An invented word in the part of the one that it replaces. */
function inventedFor(word: string, random: () => number): string {
  const invented = plausibleWord(random);
  const vowel = /[ািীুূেৈোৌ]$/u.test(invented);
  const role = roleOfWord(normalise(word).text);
  if (role === 'object') return `${invented}কে`;
  if (role === 'of') return `${invented}${vowel ? 'র' : 'ের'}`;
  return role === 'at' ? `${invented}${vowel ? 'তে' : 'ে'}` : invented;
}
