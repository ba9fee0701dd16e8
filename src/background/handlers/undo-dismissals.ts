import { type Handlers, type pageToBackground, toAllPages } from '../../messages/index.ts';
import type { Notebook } from '../../notebook/index.ts';
import { forgetDismissals } from '../dismissals/tab-dismissals.ts';
import { answering } from '../notes/answering.ts';

/** What was hidden shows again, in open pages at once. */
export const undoDismissals =
  (
    notebook: () => Promise<Pick<Notebook, 'dismissals'>>,
  ): Handlers<typeof pageToBackground>['undoDismissals'] =>
  ({ ids }) =>
    answering(async () => {
      const inTabs = await forgetDismissals(ids);
      const { undone } = await (await notebook()).dismissals.undo(ids);
      await toAllPages('dismissalsUndone', { ids });
      return { undone: undone + inTabs };
    });
