import type { Handlers, popupToBackground } from '../../messages/index.ts';
import type { DismissalAccess } from '../dismissals/dismissal-access.ts';
import { answering } from '../notes/answering.ts';

/** What the reader hid, last hidden first. */
export const listDismissals =
  (dismissals: DismissalAccess): Handlers<typeof popupToBackground>['listDismissals'] =>
  (query) =>
    answering(async () => {
      const { found, more, total } = await (await dismissals.store()).list(query);
      return { found: [...found], more, total };
    });
