import { matchClaims, openClaimIndex, readStatements } from '../../claims/index.ts';
import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { openLexicon, spot } from '../../spotting/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import { proposalFrom } from '../notes/proposal.ts';
import { pressRegion } from '../sites/press-region.ts';

/** An editor opens on selected words: what the note may begin with. */
export const proposeNote =
  (knowledge: KnowledgeAccess): Handlers<typeof pageToBackground>['proposeNote'] =>
  async ({ blocks, publishedOn, ...selected }, sender) => {
    const store = await knowledge.ready();
    const [lexicons, indexes] = await Promise.all([
      store.openedIndexes('lexicon', openLexicon),
      store.openedIndexes('claim-index', openClaimIndex),
    ]);
    const region = pressRegion(sender.url);
    const mentions = spot(blocks, lexicons, { publishedOn, known: [], ...(region && { region }) });
    const statements = readStatements(blocks, mentions, { publishedOn });
    const text = blocks[selected.block]?.text ?? '';
    const { statement, claim, claimedOn } = proposalFrom(statements, selected, text, publishedOn);
    const [matched] = statement ? matchClaims([statement], mentions, indexes, { publishedOn }) : [];
    const matches = matched?.matches ?? [];
    const found = statement?.speaker ?? null;
    const named = mentions.filter(({ entity }) => entity === found?.entity);
    // A place is seldom one who claims: more often the sentence only begins with it.
    const speaker = named.some(({ kind }) => kind === 'place') ? null : found;
    const [entities, claims] = await Promise.all([
      store.entities(new Set(speaker?.entity ? [speaker.entity] : [])),
      store.claims(new Set(matches.map((match) => match.claim))),
    ]);
    const entity = speaker?.entity ? entities.get(speaker.entity) : undefined;
    return {
      claim,
      claimedBy: speaker && { entity: entity?.id ?? null, name: entity?.label.bn ?? speaker.text },
      claimedOn,
      knownClaims: matches.flatMap((match) => {
        const known = claims.get(match.claim);
        return known ? [{ id: known.id, text: known.text, relation: match.relation }] : [];
      }),
    };
  };
