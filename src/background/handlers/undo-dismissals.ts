import { type Handlers, type pageToBackground, toAllPages } from '../../messages/index.ts';
import type { DismissalAccess } from '../dismissals/dismissal-access.ts';
import { answering } from '../notes/answering.ts';

/** What was hidden shows again, in open pages at once. */
export const undoDismissals =
  (dismissals: DismissalAccess): Handlers<typeof pageToBackground>['undoDismissals'] =>
  ({ ids }) =>
    answering(async () => {
      const inTabs = await dismissals.inTabs.forget(ids);
      const { undone } = await (await dismissals.store()).undo(ids);
      await toAllPages('dismissalsUndone', { ids });
      return { undone: undone + inTabs };
    });
