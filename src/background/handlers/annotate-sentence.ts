import { type Handlers, type popupToBackground, toPage } from '../../messages/index.ts';

/** The popup opens the editor on a sentence of the page that is worth checking. */
export const annotateSentence: Handlers<typeof popupToBackground>['annotateSentence'] = async ({
  tab,
  frame,
  sentence,
}) => {
  const answer = await toPage(tab, frame)('annotateSentence', { sentence });
  return { opened: answer.ok && answer.value.opened };
};
