import { servePage } from '../messages/index.ts';

servePage({
  askSite: async () => ({ enabled: true, language: 'bn' }),
  readArticle: async () => ({ mentions: [], claims: [], knowledge: '' }),
  recordVisit: async () => ({ kept: false }),
  openEntity: async () => null,
  openClaim: async () => null,
});
