import { matchClaims, openClaimIndex, readStatements } from '../../claims/index.ts';
import type { Handlers, pageToBackground } from '../../messages/index.ts';
import type { Findings, FoundClaim, FoundMention } from '../../model/index.ts';
import { openLexicon, spot } from '../../spotting/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import { matchOwn } from '../own-claims/match-own.ts';
import type { OwnClaims } from '../own-claims/own-claims-access.ts';
import { rememberFrame } from '../sites/frames.ts';
import { pressRegion } from '../sites/press-region.ts';

/** A page asks what its article names and claims: spot, read the statements, match them, put labels to ids. */
export const readArticle =
  (knowledge: KnowledgeAccess, own: OwnClaims): Handlers<typeof pageToBackground>['readArticle'] =>
  async ({ blocks, known, publishedOn }, sender): Promise<Findings> => {
    const store = await knowledge.ready();
    const [lexicons, indexes, identity] = await Promise.all([
      store.openedIndexes('lexicon', openLexicon),
      store.openedIndexes('claim-index', openClaimIndex),
      store.identity(),
    ]);
    const region = pressRegion(sender.url);
    const mentions = spot(blocks, lexicons, { publishedOn, known, ...(region && { region }) });
    const sentences = readStatements(blocks, mentions, { publishedOn });
    const statements = matchClaims(sentences, mentions, indexes, { publishedOn });

    const [entities, claims] = await Promise.all([
      store.entities(new Set(mentions.map(({ entity }) => entity))),
      store.claims(new Set(statements.flatMap(({ matches }) => matches.map(({ claim }) => claim)))),
    ]);
    if (sender.tab !== null) await rememberFrame(sender.tab, sender.frame);
    const byFeeds = statements.flatMap(({ block, start, end, speaker, matches }) =>
      matches.flatMap((match): FoundClaim[] => {
        const claim = claims.get(match.claim);
        return claim ? [{ block, start, end, match, claimText: claim.text, speaker }] : [];
      }),
    );
    return {
      knowledge: identity,
      mentions: mentions.flatMap((mention): FoundMention[] => {
        const entity = entities.get(mention.entity);
        return entity ? [{ ...mention, label: entity.label }] : [];
      }),
      claims: [
        ...byFeeds,
        ...(await matchOwn(own, sentences, mentions, { publishedOn }, sender.url, byFeeds)),
      ],
    };
  };
