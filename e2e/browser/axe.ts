import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA with what comes before it, and axe's own best practices. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const described = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html}: ${failureSummary ?? ''}`),
  );

interface WithAxe {
  axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
}

/** What axe-core finds wrong with a page, one line each: in its frames too unless `frames` is false. */
export async function pageViolations(
  page: Page,
  { frames = true }: { readonly frames?: boolean } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return described(
    await page.evaluate((options) => (globalThis as unknown as WithAxe).axe.run(document, options), {
      ...OPTIONS,
      iframes: frames,
    }),
  );
}

/**
 * What axe-core finds wrong within a closed shadow root, given an element in it. The root is shown to axe alone,
 * in the world apart from the page's script in which the handle lives. Rules on whole pages are left out.
 */
export async function closedRootViolations(element: ElementHandle<Element>): Promise<string[]> {
  await element.evaluate(AXE as unknown as () => void);
  const results = await element.evaluate(
    async (node, options) => {
      const root = node.getRootNode() as ShadowRoot;
      Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      return await (window as unknown as WithAxe).axe.run(root.host, options);
    },
    { ...OPTIONS, rules: { region: { enabled: false } } },
  );
  return described(results);
}
