import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { readSettings, siteEnabled } from '../../settings/index.ts';
import { isCovered } from '../sites/coverage.ts';

export const describeSite: Handlers<typeof popupToBackground>['describeSite'] = async ({ url }) => {
  const [settings, covered] = await Promise.all([readSettings(), isCovered(url)]);
  return { enabled: covered && siteEnabled(settings, new URL(url).hostname), covered };
};
