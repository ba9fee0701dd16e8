import { type Handlers, type PageSummary, type popupToBackground, toPage } from '../../messages/index.ts';
import { forgetFrame, framesOf } from '../sites/frames.ts';

/** The popup opens: each frame of the tab says what it found; frames that are gone are forgotten. */
export const describeTab: Handlers<typeof popupToBackground>['describeTab'] = async ({ tab }) => {
  const pages: { frame: number; summary: PageSummary }[] = [];
  const ask = async (frame: number): Promise<void> => {
    const answer = await toPage(tab, frame)('describePage', {});
    if (answer.ok) pages.push({ frame, summary: answer.value });
    else if (frame !== 0) await forgetFrame(tab, frame);
  };
  await Promise.all((await framesOf(tab)).map(ask));
  return { pages: pages.sort((a, b) => a.frame - b.frame) };
};
