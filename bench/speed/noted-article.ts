import { randomUUID } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { ask, type RealBrowser } from '../../e2e/browser/index.ts';
import { anchorText, describeQuote, joinBlocks } from '../../src/anchoring/index.ts';
import { cleanAddress, findArticle } from '../../src/article/index.ts';
import { emptyNote } from '../../src/model/index.ts';

/** Writes `count` notes on sentences spread over the article of a page, as its editor would. */
export async function writeNotes(
  browser: RealBrowser,
  url: string,
  page: string,
  count: number,
): Promise<void> {
  const article = findArticle(parseHTML(page).document as unknown as Document, { url });
  if (!article) throw new Error(`${url} holds no article`);
  const { text } = joinBlocks(article.blocks);
  const anchored = anchorText(text);
  for (let i = 0; i < count; i++) {
    const start = text.indexOf('\n', Math.floor((text.length * (i + 0.5)) / count) - 200) + 1;
    const selectors = describeQuote(anchored, { start, end: text.indexOf('।', start) + 1 });
    if (!selectors) continue;
    const target = {
      url,
      addresses: [cleanAddress(url)],
      site: new URL(url).hostname,
      title: article.title,
      publishedOn: null,
      selectors,
    };
    const content = { ...emptyNote(target), claim: { bn: 'মাপার জন্য', en: '' } };
    const answer = await ask(browser, 'saveNote', { id: randomUUID(), base: 0, session: 'bench', content });
    if (answer.outcome !== 'done') throw new Error(answer.trouble.detail);
  }
}
