import { type Handlers, type popupToBackground, toPage } from '../../messages/index.ts';

/** The popup sends the reader to a mark on the page. */
export const jumpTo: Handlers<typeof popupToBackground>['jumpTo'] = async ({ tab, frame, mark }) => {
  const answer = await toPage(tab, frame)('jumpTo', { mark });
  return { found: answer.ok && answer.value.found };
};
