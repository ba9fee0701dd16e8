import { type Handlers, type popupToBackground, toAllPages } from '../../messages/index.ts';
import { setReadingOption as saveReadingOption } from '../../settings/index.ts';

/** What is shown beside names and claims: open pages act on it at once. */
export const setReadingOption: Handlers<typeof popupToBackground>['setReadingOption'] = async ({
  option,
  on,
}) => {
  await saveReadingOption(option, on);
  await toAllPages('settingsChanged', {});
  return {};
};
