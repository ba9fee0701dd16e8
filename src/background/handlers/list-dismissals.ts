import type { Handlers, popupToBackground } from '../../messages/index.ts';
import type { Notebook } from '../../notebook/index.ts';
import { answering } from '../notes/answering.ts';

/** What the reader hid, last hidden first. */
export const listDismissals =
  (
    notebook: () => Promise<Pick<Notebook, 'dismissals'>>,
  ): Handlers<typeof popupToBackground>['listDismissals'] =>
  (query) =>
    answering(async () => {
      const { found, more, total } = await (await notebook()).dismissals.list(query);
      return { found: [...found], more, total };
    });
