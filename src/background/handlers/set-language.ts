import { type Handlers, type popupToBackground, toAllPages } from '../../messages/index.ts';
import { setLanguage as saveLanguage } from '../../settings/index.ts';

export const setLanguage: Handlers<typeof popupToBackground>['setLanguage'] = async ({ language }) => {
  await saveLanguage(language);
  await toAllPages('settingsChanged', {});
  return {};
};
