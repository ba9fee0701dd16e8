import {
  type BlockMention,
  type BlockStatement,
  checkability,
  matchClaims,
  readStatements,
} from '../../claims/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Handlers, Params, pageToBackground } from '../../messages/index.ts';
import type {
  CheckableSentence,
  Findings,
  FoundClaim,
  FoundMention,
  FoundStatement,
} from '../../model/index.ts';
import { readSettings } from '../../settings/index.ts';
import { spot } from '../../spotting/index.ts';
import type { DismissalAccess } from '../dismissals/dismissal-access.ts';
import { type FindDismissal, findDismissals } from '../dismissals/find-dismissals.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
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
  ): Handlers<typeof pageToBackground>['readArticle'] =>
  async (asked, sender): Promise<Findings> => {
    const store = await knowledge.ready();
    const [identity, settings] = await Promise.all([store.identity(), readSettings()]);
    const { mentions, statements } = await readBlocks(asked, store, sender.url);
    const matched = statements.filter(({ matches }) => matches.length > 0);
    const [entities, claims, dismissal] = await Promise.all([
      store.entities(new Set(mentions.map(({ entity }) => entity))),
      store.claims(new Set(matched.flatMap(({ matches }) => matches.map(({ claim }) => claim)))),
      findDismissals(
        matched.map(({ text }) => text),
        asked.addresses,
        sender,
        dismissals,
      ),
    ]);
    if (sender.tab !== null) await rememberFrame(sender.tab, sender.frame);
    return {
      knowledge: identity,
      mentions: mentions.flatMap((mention): FoundMention[] => {
        const entity = entities.get(mention.entity);
        return entity ? [{ ...mention, label: entity.label }] : [];
      }),
      claims: matched.flatMap((statement) =>
        foundClaims({ ...statement, speaker: speakerOf(statement, mentions) }, claims, dismissal),
      ),
      statements: settings.statements ? statements.flatMap(foundStatement) : [],
      checkable: settings.checkable ? statements.flatMap((one) => worthChecking(one, mentions)) : [],
    };
  };

async function readBlocks({ blocks, known, publishedOn }: Asked, store: Knowledge, url: string) {
  const [lexicons, indexes] = await Promise.all([store.lexicons(), store.claimIndexes()]);
  const region = pressRegion(url);
  const mentions = spot(blocks, lexicons, { publishedOn, known, ...(region && { region }) });
  const read = readStatements(blocks, mentions, { publishedOn });
  return { mentions, statements: matchClaims(read, mentions, indexes, { publishedOn }) };
}

function foundClaims(
  { block, start, end, text, speaker, matches }: BlockStatement,
  claims: ReadonlyMap<string, { readonly text: FoundClaim['claimText'] }>,
  dismissal: FindDismissal,
): FoundClaim[] {
  return matches.flatMap((match): FoundClaim[] => {
    const claim = claims.get(match.claim);
    if (!claim) return [];
    const dismissed = dismissal(text, match.claim);
    return [{ block, start, end, match, claimText: claim.text, speaker, ...(dismissed && { dismissed }) }];
  });
}

const foundStatement = ({ block, start, end, cue }: BlockStatement): FoundStatement[] =>
  cue ? [{ block, start, end, cue: { start: cue.start, end: cue.end } }] : [];

function worthChecking(statement: BlockStatement, mentions: readonly BlockMention[]): CheckableSentence[] {
  const score = checkability(statement, mentions);
  const { block, start, end } = statement;
  return score >= WORTH_CHECKING ? [{ block, start, end, score }] : [];
}
