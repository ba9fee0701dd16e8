import type { Handlers, pageToBackground } from '../../messages/index.ts';
import type { DismissalAccess } from '../dismissals/dismissal-access.ts';
import { findDismissals } from '../dismissals/find-dismissals.ts';

/** A page asks which of its matches were hidden meanwhile, in whichever tab. */
export const findDismissed =
  (dismissals: DismissalAccess): Handlers<typeof pageToBackground>['findDismissed'] =>
  async ({ matches, addresses }, sender) => {
    const find = await findDismissals(
      matches.map(({ words }) => words),
      addresses,
      sender,
      dismissals,
    );
    return { dismissed: matches.map(({ words, claim }) => find(words, claim)) };
  };
