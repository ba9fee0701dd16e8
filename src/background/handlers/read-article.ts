import {
  type BlockMention,
  type BlockStatement,
  checkability,
  matchClaims,
  readStatements,
} from '../../claims/index.ts';
import type { Handlers, Params, pageToBackground } from '../../messages/index.ts';
import type {
  CheckableSentence,
  Findings,
  FoundClaim,
  FoundMention,
  FoundStatement,
} from '../../model/index.ts';
import { readSettings } from '../../settings/index.ts';
import { type Lexicon, type SpottedMention, spot } from '../../spotting/index.ts';
import type { DismissalAccess } from '../dismissals/dismissal-access.ts';
import { findDismissals } from '../dismissals/find-dismissals.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import { nextTask } from '../next-task.ts';
import { matchOwn } from '../own-claims/match-own.ts';
import type { OwnClaims } from '../own-claims/own-claims-access.ts';
import { rehearse } from '../rehearsal.ts';
import { speakerOf } from '../sentences/speaker-of.ts';
import { rememberFrame } from '../sites/frames.ts';
import { pressRegion } from '../sites/press-region.ts';

type Asked = Params<typeof pageToBackground, 'readArticle'>;

/** From here on a sentence is worth a fact-checker's look. */
const WORTH_CHECKING = 0.6;

/** A page asks what its article names and claims: spot, read the statements, match them, put labels to ids. */
export const readArticle =
  (
    knowledge: KnowledgeAccess,
    dismissals: DismissalAccess,
    own: OwnClaims,
  ): Handlers<typeof pageToBackground>['readArticle'] =>
  async (asked, sender): Promise<Findings> => {
    const remembered = sender.tab === null ? null : rememberFrame(sender.tab, sender.frame);
    remembered?.catch(() => {});
    // A worker that was just woken has it all to fetch: nothing waits for what it does not need.
    const opening = knowledge.ready();
    const ownIndexes = own.indexes();
    ownIndexes.catch(() => {});
    const store = await opening;
    const reading = Promise.all([store.identity(), readSettings(), store.lexicons(), store.claimIndexes()]);
    const rehearsal = rehearse(asked.blocks, store);
    const [identity, settings, lexicons, indexes] = await reading;
    rehearsal.end();
    const mentions = spotIn(asked, lexicons, sender.url);
    const named = store.entities(new Set(mentions.map(({ entity }) => entity)));
    named.catch(() => {});
    await nextTask();
    const sentences = readStatements(asked.blocks, mentions, asked);
    const statements = matchClaims(sentences, mentions, indexes, asked);
    const matched = statements.filter(({ matches }) => matches.length > 0);
    const [entities, claims] = await Promise.all([
      named,
      store.claims(new Set(matched.flatMap(({ matches }) => matches.map(({ claim }) => claim)))),
    ]);
    const byFeeds = matched.flatMap((statement) =>
      foundClaims({ ...statement, speaker: speakerOf(statement, mentions) }, claims),
    );
    const found = [
      ...byFeeds,
      ...(await matchOwn(own, await ownIndexes, sentences, mentions, asked, sender.url, byFeeds)),
    ];
    const textOf = ({ block, start, end }: FoundClaim): string =>
      asked.blocks[block]?.text.slice(start, end) ?? '';
    const dismissal = await findDismissals(found.map(textOf), asked.addresses, sender, dismissals);
    await remembered;
    return {
      knowledge: identity,
      mentions: mentions.flatMap((mention): FoundMention[] => {
        const entity = entities.get(mention.entity);
        return entity ? [{ ...mention, label: entity.label }] : [];
      }),
      claims: found.map((claim) => {
        const dismissed = dismissal(textOf(claim), claim.match.claim);
        return { ...claim, ...(dismissed && { dismissed }) };
      }),
      statements: settings.statements ? statements.flatMap(foundStatement) : [],
      checkable: settings.checkable ? statements.flatMap((one) => worthChecking(one, mentions)) : [],
    };
  };

function spotIn(
  { blocks, known, publishedOn }: Asked,
  lexicons: readonly Lexicon[],
  url: string,
): SpottedMention[] {
  const region = pressRegion(url);
  return spot(blocks, lexicons, { publishedOn, known, ...(region && { region }) });
}

function foundClaims(
  { block, start, end, speaker, matches }: BlockStatement,
  claims: ReadonlyMap<string, { readonly text: FoundClaim['claimText'] }>,
): FoundClaim[] {
  return matches.flatMap((match): FoundClaim[] => {
    const claim = claims.get(match.claim);
    return claim ? [{ block, start, end, match, claimText: claim.text, speaker }] : [];
  });
}

const foundStatement = ({ block, start, end, cue }: BlockStatement): FoundStatement[] =>
  cue ? [{ block, start, end, cue: { start: cue.start, end: cue.end } }] : [];

function worthChecking(statement: BlockStatement, mentions: readonly BlockMention[]): CheckableSentence[] {
  const score = checkability(statement, mentions);
  const { block, start, end } = statement;
  return score >= WORTH_CHECKING ? [{ block, start, end, score }] : [];
}
