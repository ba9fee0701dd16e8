import { type Handlers, type popupToBackground, toPage } from '../../messages/index.ts';

/** The popup sends the reader to a sentence of the page that is worth checking. */
export const jumpToSentence: Handlers<typeof popupToBackground>['jumpToSentence'] = async ({
  tab,
  frame,
  sentence,
}) => {
  const answer = await toPage(tab, frame)('jumpToSentence', { sentence });
  return { found: answer.ok && answer.value.found };
};
