import { type Handlers, type popupToBackground, toAllPages } from '../../messages/index.ts';
import { setSelectionButton as saveSelectionButton } from '../../settings/index.ts';

/** Whether a button appears beside selected text: open pages act on it at once. */
export const setSelectionButton: Handlers<typeof popupToBackground>['setSelectionButton'] = async ({
  shown,
}) => {
  await saveSelectionButton(shown);
  await toAllPages('settingsChanged', {});
  return {};
};
