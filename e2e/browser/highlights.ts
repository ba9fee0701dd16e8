import type { Page } from 'puppeteer-core';

/** The page's CSS highlights: by name the texts of their ranges, in document order. */
export function highlights(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => {
        const ranges = [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        });
        ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
        return [name, ranges.map(String)];
      }),
    ),
  );
}
