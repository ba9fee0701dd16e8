import { type Handlers, type popupToBackground, tellNotesChanged } from '../../messages/index.ts';
import { setPublisher as savePublisher } from '../../settings/index.ts';

export const setPublisher: Handlers<typeof popupToBackground>['setPublisher'] = async ({ publisher }) => {
  await savePublisher(publisher);
  tellNotesChanged();
  return {};
};
