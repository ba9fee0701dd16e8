import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { dismissalOf } from '../../notebook/index.ts';
import type { DismissalAccess } from '../dismissals/dismissal-access.ts';
import { answering } from '../notes/answering.ts';
import { reachOf } from '../notes/reach.ts';

/** "Not this claim": kept in the notebook, or, in a private window, until the tab is closed. Hidden in all open pages at once. */
export const dismissClaim =
  (dismissals: DismissalAccess): Handlers<typeof pageToBackground>['dismissClaim'] =>
  ({ addresses, ...facts }, sender) =>
    answering(async () => {
      // On the welcome page it is tried out: nothing is kept of that.
      if (sender.ownPage) return { id: crypto.randomUUID(), kept: false };
      const own = reachOf(sender).own(addresses);
      const dismissed = { ...facts, addresses: own.length > 0 ? own : [sender.url] };
      if (!sender.incognito) {
        const { id } = await (await dismissals.store()).dismiss(dismissed);
        dismissals.made();
        return { id, kept: true };
      }
      const dismissal = dismissalOf(dismissed, new Date());
      if (sender.tab !== null) await dismissals.inTabs.keep(sender.tab, dismissal);
      dismissals.made();
      return { id: dismissal.id, kept: false };
    });
