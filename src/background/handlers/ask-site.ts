import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { READING_OPTIONS } from '../../model/index.ts';
import { readSettings, siteEnabled } from '../../settings/index.ts';
import { cardWords } from '../../ui/phrases/card-words.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import type { OwnClaims } from '../own-claims/own-claims-access.ts';

/**
 * A content script starts: does the reader want Prasanga on this site, and in which language? The page then looks for
 * its article; what the answer to that takes is read meanwhile.
 */
export const askSite =
  (
    knowledge: KnowledgeAccess,
    own: Pick<OwnClaims, 'indexes'>,
  ): Handlers<typeof pageToBackground>['askSite'] =>
  async ({ host }, { frame, ownPage }) => {
    const settings = await readSettings();
    const { language, selectionButton } = settings;
    const enabled = siteEnabled(settings, host);
    if (enabled && frame === 0) void readIndexes(knowledge, own).catch(() => {});
    return {
      enabled,
      language,
      // The sample on the welcome page is no article to write notes on.
      selectionButton: selectionButton && !ownPage,
      options: READING_OPTIONS.filter((option) => settings[option]),
      words: cardWords(language),
    };
  };

async function readIndexes(knowledge: KnowledgeAccess, own: Pick<OwnClaims, 'indexes'>): Promise<void> {
  const opening = knowledge.ready();
  const ownIndexes = own.indexes();
  const store = await opening;
  await Promise.all([store.lexicons(), store.claimIndexes(), ownIndexes]);
}
